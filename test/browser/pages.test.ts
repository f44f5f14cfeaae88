import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { communityRoutes } from "#community/app.tsx";
import { federationRoutes } from "#federation/app.tsx";
import { crawl, type Described, type Found } from "#test/support/crawl.ts";
import { type Demo, startDemo } from "#test/support/demo.ts";
import { examine, fewAtATime } from "#test/support/examine.ts";
import { moreInDemo } from "#test/support/more-in-demo.ts";
import { emptyChapter } from "#test/support/seed-demo.ts";

/** Pages that nothing leads to, because one comes there by a mail, or after sending a form. */
const unlinked = ["/", "/sign-in/sent", "/setup"];
const unlinkedOfChapter = [...unlinked, "/people/elsewhere", "/join/sent", "/invitations/sent"];

const minutes = 60_000;

describe("every page", () => {
	let demo: Demo;
	/** Further addresses, by who would come there. */
	let more: Readonly<Record<string, readonly string[]>>;
	const seen = new Map<readonly Described[], Set<string>>([
		[communityRoutes, new Set()],
		[federationRoutes, new Set()],
	]);
	beforeAll(async () => {
		demo = await startDemo();
		await demo.network.pass(0);
		more = await moreInDemo(demo);
	}, 2 * minutes);
	afterAll(() => demo?.stop());

	/** One of several pages that differ in nothing but their words is enough. */
	const known = new Set<string>();
	const isNew = ({ path, made }: Found): boolean => known.size !== known.add(`${path}\n${made}`).size;

	/** What is wrong with the pages that somebody finds, and nobody had before. */
	const troublesOf = async (name: string, role: string, routes: readonly Described[]): Promise<string[]> => {
		const cookie = role === "visitor" ? "" : await demo.cookies(name, role);
		const begin = [...(routes === communityRoutes ? unlinkedOfChapter : unlinked), ...(more[`${name} ${role}`] ?? [])];
		const found = await crawl(demo.network.site(name), routes, cookie, begin);
		for (const { path } of found) seen.get(routes)?.add(path);
		const pages = found.filter(isNew);
		const open = () => (role === "visitor" ? demo.visitor() : demo.as(name, role));
		const tabs = await Promise.all([open(), open(), open()]);
		const troubles = await fewAtATime(
			pages,
			tabs.map((tab) => ({ href }: Found) => examine(tab, href)),
		);
		await Promise.all(tabs.map(({ page }) => page.context().close()));
		return troubles.flat();
	};

	const readers = [
		["boston", "visitor", communityRoutes],
		["boston", "member", communityRoutes],
		["nairobi", "steward", communityRoutes],
		["amsterdam", "guest", communityRoutes],
		["network", "visitor", federationRoutes],
		["network", "coordinator", federationRoutes],
	] as const;
	for (const [name, role, routes] of readers)
		it(`can be read by everybody and everywhere: ${name}, as a ${role}`, { timeout: 4 * minutes }, async () => {
			expect(await troublesOf(name, role, routes)).toEqual([]);
		});

	it("can be read where nothing is yet", { timeout: 3 * minutes }, async () => {
		const site = demo.network.site(emptyChapter);
		expect(await troublesOf(emptyChapter, "visitor", communityRoutes)).toEqual([]);
		const { page } = await demo.visitor();
		await page.goto(`${site.origin}/setup`);
		await page.getByLabel("Setup code").fill(site.setupCode);
		await page.getByLabel("What is your chapter called?").fill("Kisumu Lakeside Circle");
		await page.getByLabel("Your name").fill("Akinyi Otieno");
		await page.getByLabel("Your e-mail address").fill("akinyi@example.org");
		await page.getByRole("button", { name: "Begin" }).click();
		await page.waitForURL((url) => url.pathname === "/steward/chapter");
		await demo.remember(emptyChapter, "steward", page);
		expect(await troublesOf(emptyChapter, "steward", communityRoutes)).toEqual([]);
	});

	it("was looked at", () => {
		for (const [routes, paths] of seen) {
			const pages = routes.filter(({ area, method }) => area === "page" && method === "GET").map(({ path }) => path);
			expect(pages.filter((path) => !paths.has(path))).toEqual([]);
		}
	});
});
