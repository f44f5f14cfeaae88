import { askToLink, makeInvitation } from "#community/features/links/actions.ts";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { everything, linkWith } from "#exchange/links.ts";
import { network } from "#federation/db/network.ts";
import { decide } from "#federation/features/registry/actions.ts";
import type { Services } from "#federation/services.ts";
import { person } from "#identity/tables.ts";
import type { Person } from "#web/viewer.ts";
import { type ChapterSite, done } from "./chapter-site.ts";
import { applicant } from "./generated.ts";
import type { Happening } from "./timeline.ts";

export type NetworkSite = { readonly services: Services; coordinator: Person | null };

const coordinatorName = "Ingrid Solheim";
export const coordinatorEmail = "ingrid.solheim@example.org";

const opened = async (site: NetworkSite): Promise<void> => {
	const { db, clock } = site.services;
	await db.insert(network).values({
		id: "network",
		name: "The Learning Chapters",
		tagline:
			"Chapters of practitioners who try things in their own work, and tell each other honestly what came of it.",
		about: `We are no organisation but a network of communities. Each chapter runs its own site and keeps what is its own; what it chooses to share goes round.

Here you see who we are, what has been tried in more than one place, and what became of it there: worked, mixed, or not at all. What did not work is as welcome as what did.`,
		howToJoin:
			"A chapter joins by pasting this address in its stewards’ corner, under Networks. We read every application, and answer with a word.",
		languages: ["en"],
		accent: "forest",
		updatedAt: clock(),
	});
	const id = newId("person", site.services);
	await db.insert(person).values({
		id,
		name: coordinatorName,
		email: coordinatorEmail,
		role: "coordinator",
		state: "active",
		joinedAt: clock(),
	});
	site.coordinator = { kind: "person", id, name: coordinatorName, role: "coordinator", via: "session", scopes: [] };
};

const words: Readonly<Record<string, string>> = {
	boston: "We have met every month since February, and would like to hear from people who do the same elsewhere.",
	nairobi: "Tumeanza! Clinics, traders and schools at one table. What we lack is somebody to compare notes with.",
	amsterdam: "Een jonge leergemeenschap; we willen graag leren van wie al langer onderweg is.",
	montevideo:
		"Somos ocho, desde octubre: una feria, dos policlínicas, una olla, una obra y un liceo nocturno. We read your public pages on listening rounds and would like to tell you how ours go.",
};

const asksAt = (site: ChapterSite): number => Date.parse(`${site.demo.founded}T12:00:00Z`) + 25 * day;

const asking = (site: ChapterSite, hub: NetworkSite, exchange: () => Promise<void>): Happening => ({
	at: asksAt(site),
	what: `${site.demo.key} asks to join the network`,
	run: async () => {
		const note = words[site.demo.key] ?? "";
		const answer = { stance: "yes", note, sends: everything, wants: everything } as const;
		await done(askToLink(site.services, hub.services.config.origin, answer));
		await exchange();
	},
});

/** A chapter asks to join, and is admitted a few days later; the applicant still waits. */
const joining = (site: ChapterSite, hub: NetworkSite, exchange: () => Promise<void>): Happening[] => {
	const { origin } = site.services.config;
	if (site.demo.key === applicant.key) return [asking(site, hub, exchange)];
	return [
		asking(site, hub, exchange),
		{
			at: asksAt(site) + 3 * day,
			what: `${site.demo.key} is admitted`,
			run: async () => {
				if (!hub.coordinator) throw new Error("The network has no coordinator yet.");
				const asked = await linkWith(hub.services.site, origin);
				const note = `Welcome, ${site.demo.place}.`;
				const decided = {
					host: new URL(origin).host,
					decision: "admitted",
					note,
					basedOn: asked?.changedAt ?? 0,
				} as const;
				await done(decide(hub.services, hub.coordinator, decided));
				await exchange();
			},
		},
	];
};

/** Two chapters link directly as well: what their practices on one subject have to say flows without any network. */
export const directLink = (from: ChapterSite, to: ChapterSite, exchange: () => Promise<void>): Happening => ({
	at: Date.parse("2026-03-12T10:00:00Z"),
	what: `${from.demo.key} and ${to.demo.key} link directly`,
	run: async () => {
		const flow = { kinds: ["practice", "adoption"], topics: null };
		const steward = [...from.people.values()].find((one) => one.role === "steward");
		if (!steward) throw new Error("A chapter without a steward can't invite.");
		const note = "You asked about peer consultation at the spring call. Shall we swap practices directly?";
		const address = await makeInvitation(from.services, steward.id, { note, sends: flow, wants: flow });
		await done(askToLink(to.services, address, { stance: "yes", note: "Graag!", sends: flow, wants: flow }));
		await exchange();
	},
});

/** How the network came about, and who joined it when. */
export const networkPast = (
	hub: NetworkSite,
	chapters: readonly ChapterSite[],
	exchange: () => Promise<void>,
): Happening[] => [
	{ at: Date.parse("2024-01-08T09:00:00Z"), what: "the network opens", run: () => opened(hub) },
	...chapters.flatMap((site) => joining(site, hub, exchange)),
];
