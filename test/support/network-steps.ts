import type { Caller } from "./caller.ts";
import type { TestNetwork, TestSite } from "./network.ts";
import type { PeopledNetwork } from "./peopled-network.ts";

const everything = { kinds: null, topics: null };

/** A steward's yes to everything a link could carry. */
export const yes = { stance: "yes", note: "", sends: everything, wants: everything };

export const hostOf = (site: TestSite): string => new URL(site.origin).host;

export const recordIdOf = (site: TestSite, localId: string): string => `${site.origin}/records/${localId}`;

export type Entry = {
	readonly origin: string;
	readonly standing: string;
	readonly changedAt: number;
	readonly theirNote: string;
};

/** The coordinator decides about a chapter as it stands in the registry now. */
export const decide = async (coordinator: Caller, chapter: TestSite, decision: string, note = ""): Promise<Entry> => {
	const at = `/api/registry/chapters/${hostOf(chapter)}`;
	const { changedAt } = await coordinator.ask<Entry>("GET", at);
	return coordinator.ask<Entry>("POST", `${at}/decision`, { decision, note, basedOn: changedAt });
};

/** Every named chapter asks to join the network and is admitted. */
export const joinNetwork = async ({ network, who }: PeopledNetwork, chapters: readonly string[]): Promise<void> => {
	const federation = network.site("network");
	for (const name of chapters)
		await who(name, "steward").ask("POST", "/api/links", { ...yes, address: federation.origin });
	await network.settle();
	for (const name of chapters) await decide(who("network", "coordinator"), network.site(name), "admitted");
	await network.settle();
};

/** Two chapters link directly, by an invitation of the first that the second's steward pastes. */
export const linkDirectly = async ({ network, who }: PeopledNetwork, first: string, second: string): Promise<void> => {
	const invited = { note: "Shall we swap practices?", sends: everything, wants: everything };
	const { address } = await who(first, "steward").ask<{ address: string }>("POST", "/api/link-invitations", invited);
	await who(second, "steward").ask("POST", "/api/links", { ...yes, address });
	await network.settle();
};

/** A practice as somebody would write it down, with whatever is said in it. */
export const practiceWords = (title: string, words: Record<string, unknown> = {}) => ({
	title,
	status: "worked",
	language: "en",
	tags: ["handover"],
	situation: "Night and day staff pass each other at the door at seven.",
	whatWeDo: "Ten minutes, standing, three questions; the newest speaks first.",
	...words,
});

/** Writes a practice down for the chapter; gives its local id. */
export const writePractice = async (author: Caller, title: string, words?: Record<string, unknown>): Promise<string> =>
	(await author.ask<{ id: string }>("POST", "/api/practices", practiceWords(title, words))).id;

export type Audience = { readonly scope: string; readonly sites?: readonly string[] };

export const shareWith = (author: Caller, practiceId: string, audience: Audience): Promise<void> =>
	author.ask("PUT", `/api/practices/${practiceId}/audience`, audience);

export type Destination = { readonly site: string; readonly state: string };

/** Who has something, and who confirmed that it is gone, as its owner sees it: site → state. */
export const destinationsOf = async (owner: Caller, localId: string): Promise<Record<string, string>> => {
	const { destinations } = await owner.ask<{ destinations: Destination[] }>("GET", `/api/destinations/${localId}`);
	return Object.fromEntries(destinations.map(({ site, state }) => [site, state]));
};

/** Longer than any cache of a public page, after which receipts are written. */
export const cachesRunOut = 20_000;
/** Longer than a site waits before it pulls again from one that is nothing to it, however much that one hints. */
export const strangersWait = 3 * 60_000;
/** Longer than the longest wait between two pulls of a quiet site. */
export const anHour = 61 * 60_000;

/** Lets receipts be due, be written, fetched, and what they confirm be seen. */
export const receiptsArrive = (network: TestNetwork): Promise<void> => network.pass(cachesRunOut, 2);
