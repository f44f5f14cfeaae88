import { describe, expect, it } from "vitest";
import { allRoutes, type Feature, featureFinder } from "./feature.ts";

const feature = (name: string, ...at: `/${string}`[]): Feature<string> => ({ at, load: async () => [name] });

const features = [
	feature("home", "/"),
	feature("people", "/people", "/api/people"),
	feature("elsewhere", "/people/elsewhere"),
	feature("practices", "/practices"),
	feature("trials", "/practices/:id/trials", "/trials"),
	feature("drafts", "/practices/drafts/trials"),
];
const found = featureFinder(features);
const nameAt = async (path: string) => (await found(path)?.load())?.[0];

describe("an address", () => {
	it.each([
		["/", "home"],
		["/people", "people"],
		["/people/person_1/role", "people"],
		["/people/elsewhere", "elsewhere"],
		["/api/people/person_1", "people"],
		["/practices/practice_1", "practices"],
		["/practices/practice_1/trials", "trials"],
		["/practices/drafts/trials", "drafts"],
	])("%s belongs to the feature with the longest beginning: %s", async (path, name) => {
		expect(await nameAt(path)).toBe(name);
	});

	it.each(["/peoples", "/nowhere", "/api", "/api/practices"])("%s belongs to none", async (path) => {
		expect(await nameAt(path)).toBeUndefined();
	});
});

it("loads all features for what describes them all", async () => {
	expect(await allRoutes(features)).toEqual(["home", "people", "elsewhere", "practices", "trials", "drafts"]);
});
