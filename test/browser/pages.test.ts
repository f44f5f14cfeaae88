import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features as chapterFeatures } from "#community/features.ts";
import { features as federationFeatures } from "#federation/features.ts";
import { claimSite, secondCoordinator } from "#test/support/begin.ts";
import { crawl, type Described, type Found } from "#test/support/crawl.ts";
import { dailyInDemo } from "#test/support/daily-in-demo.ts";
import { type Demo, type Session, startDemo } from "#test/support/demo.ts";
import { examine, examineShown, fewAtATime } from "#test/support/examine.ts";
import { examineForms } from "#test/support/examine-forms.ts";
import { moreInDemo } from "#test/support/more-in-demo.ts";
import { startNetwork, type TestSite } from "#test/support/network.ts";
import { emptyChapter } from "#test/support/seed-demo.ts";
import { allRoutes } from "#web/feature.ts";

/** Pages to begin from: those to which nothing leads, because one comes there by a mail or after sending a form. */
const doors = {
	chapter: ["/", "/people/elsewhere", "/setup", "/sign-in/sent", "/join/sent", "/invitations/sent"],
	federation: ["/", "/sign-in/sent"],
};
const routesOf: Readonly<Record<"chapter" | "federation", readonly Described[]>> = {
	chapter: await allRoutes(chapterFeatures),
	federation: await allRoutes(federationFeatures),
};

const minutes = 60_000;

describe("every page", () => {
	let demo: Demo;
	/** Further addresses, by who would come there. */
	let more: Readonly<Record<string, readonly string[]>>;
	const read = { chapter: new Set<string>(), federation: new Set<string>() };
	beforeAll(async () => {
		demo = await startDemo();
		await demo.network.pass(0);
		const [made, daily] = [await moreInDemo(demo), await dailyInDemo(demo)];
		more = Object.fromEntries(
			[...Object.keys(made), ...Object.keys(daily)].map((who) => [who, [...(made[who] ?? []), ...(daily[who] ?? [])]]),
		);
	}, 2 * minutes);
	afterAll(() => demo?.stop());

	/** Of pages that differ in nothing but their words, one is enough. */
	const known = new Set<string>();
	const isUnknown = (what: string): boolean => known.size !== known.add(what).size;
	const isNew = ({ path, made }: Found): boolean => isUnknown(`${path}\n${made}`);

	/** What is wrong with the pages that somebody finds, and nobody had before, with what their forms answer, and with links. */
	const troublesFrom = async (
		site: TestSite,
		session: Session | undefined,
		begin: readonly string[],
		follow = true,
	): Promise<string[]> => {
		const cookie = (session?.cookies ?? []).map(({ name, value }) => `${name}=${value}`).join("; ");
		const { found, dead } = await crawl(site, routesOf[site.kind], cookie, begin, follow);
		for (const { path } of found) read[site.kind].add(path);
		const open = () => demo.visitor({ storageState: session });
		const tabs = await Promise.all([open(), open(), open()]);
		const troubles = await fewAtATime(
			found.filter(isNew),
			tabs.map((tab) => async ({ href }: Found) => [
				...(await examine(tab, href)),
				...(await examineForms(tab, isUnknown)),
			]),
		);
		await Promise.all(tabs.map(({ page }) => page.context().close()));
		return [...dead, ...troubles.flat()];
	};
	const troublesOf = (site: TestSite, session: Session | undefined, more: readonly string[] = []) =>
		troublesFrom(site, session, [...doors[site.kind], ...more]);

	for (const [name, role] of [
		["boston", "visitor"],
		["nairobi", "steward"],
		["boston", "member"],
		["amsterdam", "guest"],
		["network", "visitor"],
		["network", "coordinator"],
	] as const)
		it(`can be read by everybody and everywhere: ${name}, as a ${role}`, { timeout: 10 * minutes }, async () => {
			const session = role === "visitor" ? undefined : await demo.session(name, role);
			expect(await troublesOf(demo.network.site(name), session, more[`${name} ${role}`])).toEqual([]);
		});

	it("can be read in a chapter that closes: montevideo, as a steward", { timeout: 3 * minutes }, async () => {
		const session = await demo.session("montevideo", "steward");
		const pages = more["montevideo steward"] ?? [];
		expect(await troublesFrom(demo.network.site("montevideo"), session, pages, false)).toEqual([]);
	});

	for (const { site, role, path, fill, press } of [
		{
			site: "boston",
			role: "member",
			path: "/practices/new",
			fill: { Title: "Two chairs by the bed", "What we do": "1. Sit down.\n2. Ask.\n\n> Then wait." },
			press: "See how it reads",
		},
		{
			site: "boston",
			role: "member",
			path: "/me/tokens",
			fill: { "What is it for?": "A report" },
			press: "Make the token",
		},
		{ site: "nairobi", role: "steward", path: "/steward/links/invite", fill: {}, press: "Make the invitation" },
		{ site: "nairobi", role: "steward", path: "/steward/invitations", fill: {}, press: "Make a link" },
		{ site: "network", role: "coordinator", path: "/registry/invitations", fill: {}, press: "Make an invitation" },
	] as const)
		it(`can be read also where only a sent form shows it: “${press}” of ${path}`, async () => {
			const opened = await demo.as(site, role);
			await opened.page.goto(new URL(path, demo.network.site(site).origin).href);
			for (const [label, text] of Object.entries(fill)) await opened.page.getByLabel(label).fill(text);
			await opened.page.getByRole("button", { name: press }).click();
			await opened.page.waitForLoadState();
			expect(await examineShown(opened)).toEqual([]);
			await opened.page.context().close();
		});

	it("can be read in a chapter where nothing is yet", { timeout: 3 * minutes }, async () => {
		const site = demo.network.site(emptyChapter);
		expect(await troublesOf(site, undefined)).toEqual([]);
		const { page } = await demo.visitor();
		await claimSite(page, site, "Kisumu Lakeside Circle", "Akinyi Otieno");
		expect(await troublesOf(site, await page.context().storageState())).toEqual([]);
	});

	it("can be read in a network where nothing is yet", { timeout: 3 * minutes }, async () => {
		const network = await startNetwork({ chapters: [] });
		const site = network.site("network");
		expect(await troublesOf(site, undefined, ["/setup"])).toEqual([]);
		const [first, second] = await Promise.all([demo.visitor(), demo.visitor()]);
		await claimSite(first.page, site, "The Lake Network", "Akinyi Otieno");
		await secondCoordinator(first.page, second.page, site, network.settle);
		expect(await troublesOf(site, await first.page.context().storageState())).toEqual([]);
		await network.stop();
	});

	/** What only a whole chapter that arrives leads to: read by the archive's own tests. */
	const readElsewhere = new Set(["/setup/archive/:id"]);

	it("was read", () => {
		for (const kind of ["chapter", "federation"] as const) {
			const routes: readonly Described[] = routesOf[kind];
			const pages = routes.filter(({ area, method }) => area === "page" && method === "GET").map(({ path }) => path);
			expect(pages.filter((path) => !read[kind].has(path) && !readElsewhere.has(path))).toEqual([]);
		}
	});
});
