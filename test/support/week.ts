import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { type Caller, callerFor } from "./caller.ts";
import { type Trouble, watch } from "./demo.ts";
import { startNetwork, type TestNetwork } from "./network.ts";
import { type Cast, peopleBefore } from "./people-before.ts";

const cast: readonly Cast[] = [
	{ key: "steward", name: "Ruth Abara", role: "steward" },
	{ key: "member", name: "Daniel Okafor", role: "member" },
	...["Mei-Ling Hart", "Tomasz Wilk", "Guerline Baptiste", "Hoa Tran", "Ezra Cole"].map((name) => ({
		...{ key: name.split(" ")[0]?.toLowerCase() ?? name, name, role: "member" },
	})),
];

export type Week = {
	readonly network: TestNetwork;
	/** Whom the one in the browser has around: `steward`, `member`, or a first name in small letters. */
	who(key: string): Caller;
	/** A browser page of somebody's, signed in by the letter that they asked for. */
	signIn(key: string, options?: BrowserContextOptions): Promise<Page>;
	at(path: string): string;
	/** Whatever went wrong in anybody's browser. */
	readonly troubles: readonly Trouble[];
	stop(): Promise<void>;
};

/** One chapter of seven people on real workerd, and a browser. */
export const startWeek = async (): Promise<Week> => {
	let known: Awaited<ReturnType<typeof peopleBefore>> = new Map();
	const network = await startNetwork({
		chapters: ["boston"],
		federation: false,
		beforeServing: async (sites) => {
			known = await peopleBefore(sites, () => cast);
		},
	});
	const browser = await launchBrowser();
	const site = network.site("boston");
	const troubles: Trouble[][] = [];
	const at = (path: string): string => new URL(path, site.origin).href;
	const who = (key: string): Caller => {
		const person = known.get(`boston/${key}`);
		if (!person) throw new Error(`There is no ${key} here.`);
		return callerFor(site, person);
	};
	return {
		network,
		who,
		at,
		signIn: async (key, options = {}) => {
			const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
			context.setDefaultTimeout(10_000);
			const page = await context.newPage();
			troubles.push(watch(page));
			await page.goto(at("/sign-in"));
			await page.getByLabel("Your e-mail address").fill(who(key).email);
			await page.getByRole("button", { name: "Send me a link" }).click();
			await page.waitForURL((url) => url.pathname === "/sign-in/sent");
			await network.settle();
			await page.goto(at("/dev/outbox"));
			await page
				.locator("article")
				.filter({ hasText: who(key).email })
				.getByRole("link")
				.first()
				.click();
			await page.getByRole("button", { name: "Sign in", exact: true }).click();
			await page.waitForURL((url) => url.pathname === "/");
			return page;
		},
		get troubles() {
			return troubles.flat();
		},
		stop: async () => {
			await browser.close();
			await network.stop();
		},
	};
};

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds wrong with the page as it is shown, or that it is wider than the screen. */
export const wrongWith = async (page: Page): Promise<string[]> => {
	await page.evaluate(axe.source);
	const found = await page.evaluate<Violation[]>("axe.run(document).then(({ violations }) => violations)");
	const wide = await page.evaluate<boolean>(
		"document.documentElement.scrollWidth > document.documentElement.clientWidth",
	);
	const said = found.map(({ id, help, nodes }) => `${id}: ${help}; ${nodes[0]?.html}`);
	return [...said, ...(wide ? ["It is wider than the screen."] : [])].map((one) => `${page.url()}: ${one}`);
};

/** A day from now, as a form for days takes it. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
