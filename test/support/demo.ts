import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import type { DemoPerson } from "#scripts/support/network-file.ts";
import { launchBrowser } from "./browser.ts";
import { startNetwork, type TestNetwork } from "./network.ts";
import { demoChapters, emptyChapter } from "./seed-demo.ts";

/** Something that a page did in the browser's eyes and shouldn't have: an error of a script, a request that failed. */
export type Trouble = string;

export type Opened = { readonly page: Page; readonly troubles: Trouble[] };

export type Session = Awaited<ReturnType<BrowserContext["storageState"]>>;

export type Demo = {
	readonly network: TestNetwork;
	readonly browser: Browser;
	/** The person who has this role in the demo, with the link that signs them in, once. */
	person(site: string, role: string): DemoPerson;
	/** A page of its own for a visitor. */
	visitor(options?: BrowserContextOptions): Promise<Opened>;
	/** A page of its own for the person of this role, who signs in with their link when they first come. */
	as(site: string, role: string, options?: BrowserContextOptions): Promise<Opened>;
	/** What signs the person of this role in: the state of a browser that was signed in once. */
	session(site: string, role: string): Promise<Session>;
	stop(): Promise<void>;
};

/** The demo network as it was seeded, and a browser. */
export const startDemo = async (): Promise<Demo> => {
	const seeded = inject("demo");
	const dir = await mkdtemp(join(tmpdir(), "chapterhouse-"));
	await cp(seeded.dir, dir, { recursive: true });
	const network = await startNetwork({
		chapters: [...demoChapters, emptyChapter],
		state: { dir, port: seeded.port },
	});
	const browser = await launchBrowser();
	const sessions = new Map<string, Session>();

	const visitor = async (options: BrowserContextOptions = {}): Promise<Opened> => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
		context.setDefaultTimeout(10_000);
		const page = await context.newPage();
		return { page, troubles: watch(page) };
	};
	const person = (site: string, role: string): DemoPerson => {
		const found = seeded.people.find((one) => one.site === site && one.role === role);
		if (!found) throw new Error(`The demo has no ${role} at ${site}.`);
		return found;
	};
	const sessionOf = async (site: string, role: string): Promise<Session> => {
		const known = sessions.get(`${site} ${role}`);
		if (known) return known;
		const { page } = await visitor();
		await page.goto(person(site, role).signIn);
		await page.locator("main button[type=submit]").click();
		await page.waitForURL((url) => url.pathname === "/");
		const session = await page.context().storageState();
		await page.context().close();
		sessions.set(`${site} ${role}`, session);
		return session;
	};
	return {
		network,
		browser,
		person,
		visitor,
		as: async (site, role, options) => visitor({ ...options, storageState: await sessionOf(site, role) }),
		session: sessionOf,
		stop: async () => {
			await browser.close();
			await network.stop();
		},
	};
};

/** Collects what goes wrong while a page is shown; a refusal of what was asked is no trouble. */
export const watch = (page: Page): Trouble[] => {
	const troubles: Trouble[] = [];
	page.on("pageerror", (error) => troubles.push(`A script failed: ${error.message}`));
	page.on("console", (message) => {
		// The browser's own line about a document that was answered with 4xx; the test looks at the answer itself.
		if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
			troubles.push(`The console says: ${message.text()}`);
	});
	page.on("requestfailed", (request) => {
		if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`No answer: ${request.url()}`);
	});
	page.on("response", (answer) => {
		const request = answer.request();
		// A form that a script sent, and that was refused, is sent once more by the browser; the test looks at that answer.
		if (request.method() === "POST" && answer.status() === 400) return;
		if (answer.status() >= 400 && request.resourceType() !== "document")
			troubles.push(`${answer.status()}: ${answer.url()}`);
	});
	return troubles;
};
