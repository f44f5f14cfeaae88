import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { communityRoutes } from "#community/app.tsx";
import { federationRoutes } from "#federation/app.tsx";
import { crawl, type Described, type Found } from "#test/support/crawl.ts";
import { type Demo, startDemo } from "#test/support/demo.ts";
import { examine, fewAtATime } from "#test/support/examine.ts";

/** Pages that nothing leads to, because one comes there by a mail or after sending a form. */
const unlinked = ["/sign-in/sent"];
const unlinkedOfChapter = [...unlinked, "/join/sent", "/invitations/sent", "/setup"];

const minutes = 60_000;

describe("every page", () => {
	let demo: Demo;
	const seen = new Map<readonly Described[], Set<string>>([
		[communityRoutes, new Set()],
		[federationRoutes, new Set()],
	]);
	beforeAll(async () => {
		demo = await startDemo();
		await demo.network.pass(0);
	}, 2 * minutes);
	afterAll(() => demo?.stop());

	const pagesFor = async (
		name: string,
		role: string,
		routes: readonly Described[],
		more: readonly string[] = [],
	): Promise<Found[]> => {
		const cookie = role === "visitor" ? "" : await demo.cookies(name, role);
		const begin = ["/", ...(routes === communityRoutes ? unlinkedOfChapter : unlinked), ...more];
		const found = await crawl(demo.network.site(name), routes, cookie, begin);
		for (const { path } of found) seen.get(routes)?.add(path);
		return found;
	};
	const examined = async (name: string, role: string, pages: readonly Found[]): Promise<string[]> => {
		const open = () => (role === "visitor" ? demo.visitor() : demo.as(name, role));
		const tabs = await Promise.all([open(), open(), open()]);
		const findings = await fewAtATime(
			pages,
			tabs.map(
				(tab) =>
					({ href }: Found) =>
						examine(tab, href),
			),
		);
		await Promise.all(tabs.map(({ page }) => page.context().close()));
		return findings.flat();
	};

	const readers = [
		["boston", "visitor", communityRoutes],
		["boston", "steward", communityRoutes],
		["nairobi", "member", communityRoutes],
		["amsterdam", "guest", communityRoutes],
		["network", "visitor", federationRoutes],
		["network", "coordinator", federationRoutes],
	] as const;
	for (const [name, role, routes] of readers)
		it(`can be read by everybody: ${name}, as a ${role}`, { timeout: 4 * minutes }, async () => {
			const t = Date.now();
			const pages = await pagesFor(name, role, routes);
			const t2 = Date.now();
			const f = await examined(name, role, pages);
			writeFileSync(
				`/tmp/b1/pages-${name}-${role}.json`,
				JSON.stringify({ crawl: t2 - t, look: Date.now() - t2, n: pages.length, pages, f }, null, 1),
			);
			expect(f).toEqual([]);
		});

	it("was looked at", () => {
		for (const [routes, paths] of seen) {
			const pages = routes.filter(({ area, method }) => area === "page" && method === "GET").map(({ path }) => path);
			expect(pages.filter((path) => !paths.has(path))).toEqual([]);
		}
	});
});
