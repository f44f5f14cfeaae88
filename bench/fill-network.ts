import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { ledger, link, peer, record } from "#exchange/tables.ts";
import { network } from "#federation/db/network.ts";
import { registryEvent } from "#federation/db/registry.ts";
import { hashOf } from "#identity/secret.ts";
import { deadLetter, person, session } from "#identity/tables.ts";
import { amsterdam } from "#scripts/demo/amsterdam/chapter.ts";
import { at, type Fill, id, times } from "./fill-rows.ts";

const chapters = 30;
/** Of each chapter. */
const sent = { practice: 60, person: 40, summary: 12, adoption: 20, chapter: 1 } as const;
type Kind = keyof typeof sent;

export const chapterAt = (i: number): string => `https://chapter-${i}.example.org`;
export const recordAt = (chapter: number, kind: Kind, i: number): string =>
	`${chapterAt(chapter)}/records/${id(kind, i)}`;

const secret = "bench-coordinator-secret";

/** Fills a network's migrated database: chapters, what they shared, and what was decided of them. Gives a coordinator's session. */
export const fillNetwork = async (fill: Fill, now: number): Promise<{ readonly session: string }> => {
	fill(network, [
		{
			...{ id: "network", name: "The Learning Network", tagline: "What did not work, too.", about: "We **learn**." },
			...{ howToJoin: "Paste this address.", languages: ["en"], accent: "forest", updatedAt: now },
		},
	]);
	await fillCoordinators(fill, now);
	fillMembers(fill, now);
	fillShared(fill, now);
	return { session: secret };
};

const fillCoordinators = async (fill: Fill, now: number): Promise<void> => {
	fill(
		person,
		times(5).map((i) => ({
			...{ id: id("person", i), name: `Coordinator ${i}`, email: `coordinator-${i}@example.org`, role: "coordinator" },
			...{ state: "active" as const, joinedAt: now - i * day },
		})),
	);
	fill(session, [
		{
			...{ tokenHash: await hashOf(secret), id: id("session", 0), personId: id("person", 0), device: "A browser" },
			...{ createdAt: now, lastSeenAt: now, expiresAt: now + day },
		},
	]);
	fill(deadLetter, [{ id: id("job", 0), job: { type: "announce" }, error: "It could not be done.", at: now }]);
};

const fillMembers = (fill: Fill, now: number): void => {
	const all = { kinds: null, topics: null };
	fill(
		peer,
		times(chapters).map((i) => ({
			...{ origin: chapterAt(i), kind: "chapter" as const, name: `Chapter ${i}`, keys: [], keysFetchedAt: now },
			...{ lastReachedAt: now - i * hour, lastNewsAt: now - i * hour, lastTriedAt: now - i * hour },
		})),
	);
	fill(
		link,
		times(chapters).map((i) => ({
			...{ peer: chapterAt(i), relation: "member" as const, recordId: `${chapterAt(i)}/records/link` },
			...{ ourStance: i > 27 ? null : ("yes" as const), theirStance: "yes" as const },
			...{ ourSends: all, ourWants: all, theirSends: all, theirWants: all },
			...{ requestedAt: now - 300 * day, activeSince: now - 299 * day, changedAt: now - 299 * day },
		})),
	);
	fill(
		registryEvent,
		times(300).map((i) => ({
			...{
				id: id("event", i),
				peer: chapterAt(i % chapters),
				kind: i % 2 === 0 ? ("paused" as const) : ("resumed" as const),
			},
			...{ note: "", byId: id("person", 0), at: now - i * day, basedOn: i },
		})),
	);
};

const contentOf = (kind: Kind, chapter: number, i: number): Record<string, unknown> => {
	const written = at(amsterdam.practices, i).versions[0];
	switch (kind) {
		case "practice":
			return { ...written, title: `${written.title} (${i})`, version: 1, tags: at(amsterdam.practices, i).tags };
		case "person":
			return { name: `Somebody ${i}`, languages: ["en"], skills: ["listening"], objectives: [] };
		case "summary":
			return {
				period: { from: "2026-03-01", to: "2026-03-31" },
				title: `Month ${i}`,
				body: "We **learned** to listen.",
			};
		case "adoption":
			return {
				practice: recordAt((chapter + 1) % chapters, "practice", i),
				version: 1,
				context: "At work.",
				outcome: "mixed",
			};
		case "chapter":
			return { name: `Chapter ${chapter}`, tagline: "We try things.", languages: ["en"], listed: "public", aims: [] };
	}
};

const fillShared = (fill: Fill, now: number): void => {
	const shared = times(chapters).flatMap((chapter) =>
		(Object.keys(sent) as Kind[]).flatMap((kind) => times(sent[kind]).map((i) => ({ chapter, kind, i }))),
	);
	fill(
		record,
		shared.map(({ chapter, kind, i }, n) => {
			const content = contentOf(kind, chapter, i);
			const name = String(content.title ?? content.name ?? "");
			return {
				...{ id: recordAt(chapter, kind, i), origin: chapterAt(chapter), kind, rev: now - n * 1000, version: 1, name },
				...{
					scope: n % 3 === 1 ? ("network" as const) : ("public" as const),
					sites: [],
					topics: ["meetings"],
					language: "nl",
				},
				sourceId: kind === "adoption" ? String(content.practice) : null,
				activity: JSON.stringify({ object: { id: recordAt(chapter, kind, i), name, content } }),
				...{ digestHi: n, digestLo: n, arrivedAt: now - n * 1000 },
			};
		}),
	);
	fill(
		searchDoc,
		shared.map(({ chapter, kind, i }, n) => {
			const content = contentOf(kind, chapter, i);
			return {
				...{
					id: recordAt(chapter, kind, i),
					kind,
					origin: chapterAt(chapter),
					language: "nl",
					updatedAt: now - n * 1000,
				},
				title: String(content.title ?? content.name ?? ""),
				body: Object.values(content).join("\n"),
			};
		}),
	);
	fill(
		ledger,
		shared
			.filter(({ i }) => i < 10)
			.map(({ chapter, kind, i }) => ({
				...{
					recordId: recordAt(chapter, kind, i),
					site: chapterAt((chapter + 1) % chapters),
					origin: chapterAt(chapter),
					kind,
				},
				...{ via: chapterAt(chapter), rev: now, firstAt: now, lastAt: now },
			})),
	);
};
