import { day } from "#core/clock.ts";
import { type Caller, callerFor } from "./caller.ts";
import type { Demo } from "./demo.ts";

type Made = { readonly id: string };
type Addresses = Record<string, readonly string[]>;

const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** A space of the member's own, in which somebody asks whether what was said there may be brought out. */
const spaceOf = async (member: Caller, facilitator: Caller): Promise<readonly string[]> => {
	const { id: space } = await member.ask<Made>("POST", "/api/spaces", {
		name: "Three early mornings",
		purpose: "For whoever opens the desk at seven.",
		question: "What does the night shift need from us before it goes home?",
		joins: "end",
		startsLocal: `${inDays(7)}T07:00`,
		timeZone: "America/New_York",
		minutes: 60,
		every: "week",
		sessions: 3,
		place: "The early desk",
		link: "",
	});
	await facilitator.ask("POST", `/api/spaces/${space}/join`, {});
	const { conversation } = await facilitator.ask<{ conversation: string }>("POST", "/api/conversations", {
		title: "Before seven",
		group: space,
		text: "I never know whom to wake.",
	});
	await member.ask("POST", `/api/conversations/${conversation}/messages`, { text: "Nor do I, and I have keys." });
	const { id: release } = await facilitator.ask<Made>("POST", "/api/releases", {
		from: conversation,
		title: "Whom to wake",
		text: "Two of us open a desk and don’t know whom to wake.",
		language: "en",
	});
	return [
		...["", "/edit", "/end", "/group"].map((page) => (page ? `/spaces/${space}${page}` : `/groups/${space}`)),
		...[`/releases/new?from=${conversation}`, `/releases/${release}`, "/releases"],
	];
};

/** Something that a member reported, for who decides. */
const reportedTo = async (member: Caller): Promise<readonly string[]> => {
	const { items } = await member.ask<{ items: readonly (Made & { author: Made })[] }>("GET", "/api/practices");
	const me = (await member.ask<Made>("GET", "/api/me")).id;
	const about = items.find(({ author }) => author.id !== me)?.id;
	await member.ask("POST", "/api/reports", { about, reason: "It names the family that it happened to." });
	return [`/moderation/about?id=${about}`];
};

/** A chapter that has announced its end. */
const closing = async (steward: Caller): Promise<readonly string[]> => {
	await steward.ask("PUT", "/api/closing", {
		farewell: "We learned what we came to learn. Thank you.",
		contact: "The library keeps our shelf.",
		closesOn: inDays(60),
	});
	await steward.ask("POST", "/api/closing/announce");
	const { items } = await steward.ask<{ items: readonly Made[] }>("GET", "/api/closing/things");
	const steps = ["", "/announce", "/take-back", "/close", "/things", "/things?kind=outside", `/things/${items[0]?.id}`];
	return ["/closing", ...steps.map((step) => `/steward/closing${step}`)];
};

/** By which one says in a letter that one wants no more of them. */
const stopLink = async ({ site }: Caller): Promise<readonly string[]> => {
	const letters = await (await site.fetch("/dev/outbox")).text();
	const [link] = /\/mail\/stop\/[\w.-]+/.exec(letters) ?? [];
	if (!link) throw new Error(`No letter from ${site.name} can be stopped.`);
	return [link];
};

/** What of daily life stands behind somebody's own deed: the addresses to begin from, by who would. */
export const dailyInDemo = async (demo: Demo): Promise<Addresses> => {
	const caller = (site: string, role: string) =>
		callerFor(demo.network.site(site), { ...demo.person(site, role), id: "", name: role });
	const member = caller("boston", "member");
	return {
		"boston member": await spaceOf(member, caller("boston", "facilitator")),
		"boston visitor": await stopLink(member),
		"nairobi steward": await reportedTo(caller("nairobi", "member")),
		"montevideo steward": await closing(caller("montevideo", "steward")),
	};
};
