import { introduction, joinRequest } from "#community/db/people.ts";
import { offer } from "#community/db/practices.ts";
import { day, hour } from "#core/clock.ts";
import { ledger, link, peer, record } from "#exchange/tables.ts";
import { deadLetter } from "#identity/tables.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

export const network = "http://network.localhost";
/** Chapters that we are linked with; the first two sent what fill-received.ts makes. */
export const linked = ["amsterdam", "nairobi", "kisumu", "lagos"].map((name) => `http://${name}.localhost`);

/** What lies between this chapter and others: links, what was disclosed, and what waits for somebody's answer. */
export const fillBetween = (fill: Fill, now: number, origin: string): void => {
	fillLinks(fill, now);
	fillDisclosed(fill, now, origin);
	fillPeopleElsewhere(fill, now);
	fillAnswersDue(fill, now);
};

const fillLinks = (fill: Fill, now: number): void => {
	const all = { kinds: null, topics: null };
	const known = { keys: [], keysFetchedAt: now, lastReachedAt: now - hour };
	fill(peer, [
		{ ...known, origin: network, kind: "federation", name: "The Learning Network" },
		...linked.slice(2).map((one) => ({ ...known, origin: one, kind: "chapter" as const, name: new URL(one).hostname })),
	]);
	fill(
		link,
		[network, ...linked].map((one) => ({
			peer: one,
			relation: one === network ? ("network" as const) : ("chapter" as const),
			recordId: `${one}/records/link`,
			ourStance: "yes" as const,
			theirStance: "yes" as const,
			...{ ourSends: all, ourWants: all, theirSends: all, theirWants: all },
			requestedAt: now - 300 * day,
			activeSince: now - 299 * day,
			changedAt: now - 299 * day,
		})),
	);
};

const told = {
	version: 1,
	context: "On our ward.",
	outcome: "mixed",
	changed: "Half as long.",
	startedAt: "2026-03-02T09:00:00Z",
};

const fillDisclosed = (fill: Fill, now: number, origin: string): void => {
	const recordOf = (i: number) => `${origin}/records/${id("practice", i)}`;
	fill(
		ledger,
		times(size.practices / 2).flatMap((i) =>
			linked.map((site) => ({
				...{ recordId: recordOf(i), site, via: site, origin, kind: "practice", rev: now - i * hour },
				...{ firstAt: now - i * hour, lastAt: now - i * hour },
			})),
		),
	);
	fill(
		record,
		times(size.adoptions).map((i) => ({
			id: `${at(linked, i)}/records/${id("adoption", i)}`,
			origin: at(linked, i),
			kind: "adoption",
			rev: now - i * hour,
			scope: "network" as const,
			...{ sites: [], topics: [], sourceId: recordOf(i % 40), sourceVersion: 1 },
			activity: JSON.stringify({ object: { content: { ...told, practice: recordOf(i % 40) } } }),
			...{ digestHi: i, digestLo: i, arrivedAt: now - i * hour },
		})),
	);
};

/** People of other chapters who agreed to be found. */
const fillPeopleElsewhere = (fill: Fill, now: number): void =>
	fill(
		record,
		times(size.peopleElsewhere).map((i) => ({
			id: `${at(linked, i)}/records/${id("person", i)}`,
			origin: at(linked, i),
			kind: "person",
			rev: now - i * hour,
			scope: "network" as const,
			...{ sites: [], topics: [], language: "en", name: `A colleague ${i}` },
			activity: JSON.stringify({
				object: {
					content: { name: `A colleague ${i}`, languages: ["en", "nl"], skills: ["listening"], objectives: [] },
				},
			}),
			...{ digestHi: i, digestLo: i, arrivedAt: now - i * hour },
		})),
	);

const fillAnswersDue = (fill: Fill, now: number): void => {
	fill(
		joinRequest,
		times(size.joinRequests).map((i) => ({
			id: id("join", i),
			name: `Somebody ${i}`,
			email: `somebody-${i}@example.org`,
			message: "I would like to come along.",
			state: i < 5 ? ("waiting" as const) : ("declined" as const),
			createdAt: now - i * day,
		})),
	);
	fill(
		introduction,
		times(size.introductions).map((i) => ({
			id: id("introduction", i),
			direction: i % 2 === 0 ? ("received" as const) : ("asked" as const),
			personId: id("person", i % 4),
			theirOrigin: at(linked, i),
			theirPerson: `${at(linked, i)}/records/${id("person", i)}`,
			theirName: `A colleague ${i}`,
			recordId: `${at(linked, i)}/records/${id("introduction", i)}`,
			message: "You tried what we are about to try.",
			state: i < 20 ? ("asked" as const) : ("declined" as const),
			createdAt: now - i * day,
		})),
	);
	fill(
		offer,
		times(size.offers).map((i) => ({
			id: id("offer", i),
			direction: "received" as const,
			practiceId: id("practice", i),
			recordId: `${at(linked, i)}/records/${id("offer", i)}`,
			theirOrigin: at(linked, i),
			state: i % 20 === 1 ? ("offered" as const) : ("declined" as const),
			createdAt: now - i * day,
		})),
	);
	fill(
		deadLetter,
		times(3).map((i) => ({ id: id("job", i), job: { type: "announce" }, error: "It could not be done.", at: now - i })),
	);
};
