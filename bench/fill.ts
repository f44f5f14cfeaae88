import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { chapter } from "#community/db/chapter.ts";
import { consent, profile } from "#community/db/people.ts";
import {
	groupMember,
	practice,
	practicePerson,
	practiceVersion,
	trial,
	workingGroup,
} from "#community/db/practices.ts";
import { summary } from "#community/db/summaries.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { person, session } from "#identity/tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import type { DemoPractice } from "#scripts/demo/types.ts";
import { fillReceived } from "./fill-received.ts";
import { type Fill, filling } from "./fill-rows.ts";

/** How large the chapter is whose pages are measured: larger than any that we know, so that a missing index shows. */
const size = { people: 200, practices: 2_000, trials: 300, groups: 8, summaries: 24, received: 1_000 };

export type Role = "visitor" | "member" | "steward";

export type Filled = {
	/** The secret that each role's browser holds. */
	readonly sessions: Readonly<Record<Exclude<Role, "visitor">, string>>;
	/** A practice with several versions, with people named in it, and with trials. */
	readonly practice: string;
};

const at = <T>(list: readonly T[], i: number): T => {
	const found = list[i % list.length];
	if (found === undefined) throw new Error("The demo has none of these.");
	return found;
};

const times = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const id = (kind: string, i: number): string => `${kind}_${String(i).padStart(22, "0")}`;

/** Fills a migrated database with a large chapter's life, the same in each run but for its dates. */
export const fillChapter = (file: string, origin: string): Filled => {
	const database = new DatabaseSync(file);
	const now = Date.now();
	const sessions = { member: "bench-member-secret", steward: "bench-steward-secret" };
	filling(database, (fill) => {
		fillPeople(fill, now, sessions);
		fillPractices(fill, now, origin);
		fillTrials(fill, now);
		fillSummaries(fill, now);
		fillReceived(fill, now, size.received);
	});
	database.exec("analyze");
	database.close();
	return { sessions, practice: id("practice", 0) };
};

const fillPeople = (fill: Fill, now: number, sessions: Filled["sessions"]): void => {
	const { name, tagline, place, coordinates, languages, lifeStage, founded, about, howToJoin, aims } = boston;
	const [latitude, longitude] = coordinates;
	const card = {
		id: "chapter",
		name,
		tagline,
		place,
		latitude,
		longitude,
		languages,
		lifeStage,
		founded,
		about,
		howToJoin,
		aims,
	};
	fill(chapter, [{ ...card, accent: "ink", listed: "public", updatedAt: now }]);
	const people = times(size.people).map((i) => ({ i, ...at(boston.people, i) }));
	fill(
		person,
		people.map(({ i, name }) => ({
			id: id("person", i),
			name: `${name} ${i}`,
			email: `person-${i}@example.org`,
			role: i === 0 ? "steward" : "member",
			state: "active" as const,
			joinedAt: now - 400 * day + i * hour,
		})),
	);
	fill(
		profile,
		people.map(({ i, place, organisation, languages, introduction, objectives, skills, motivation }) => ({
			personId: id("person", i),
			...{ place, organisation, languages, introduction, objectives, skills, motivation },
			updatedAt: now - 100 * day,
		})),
	);
	fill(
		consent,
		people
			.filter(({ i }) => i % 4 === 0)
			.map(({ i }) => ({
				id: id("consent", i),
				personId: id("person", i),
				fields: ["place"],
				purpose: "To be found.",
				scope: "public" as const,
				sites: [],
				until: now + 100 * day,
				givenAt: now - 100 * day,
			})),
	);
	fill(
		session,
		Object.values(sessions).map((secret, i) => ({
			tokenHash: createHash("sha256").update(secret).digest("hex"),
			id: id("session", i),
			personId: id("person", secret === sessions.steward ? 0 : 1),
			device: "A browser",
			createdAt: now,
			lastSeenAt: now,
			expiresAt: now + day,
		})),
	);
	const groups = times(size.groups).map((i) => id("group", i));
	fill(
		workingGroup,
		groups.map((group, i) => ({
			id: group,
			name: `Group ${i + 1}`,
			purpose: "To try one thing together.",
			coordinatorId: id("person", i),
			createdAt: now - 200 * day,
		})),
	);
	fill(
		groupMember,
		people.map(({ i }) => ({ groupId: at(groups, i), personId: id("person", i), joinedAt: now - 100 * day })),
	);
};

/** Of twenty: one for a group alone, three public, six for the network, the rest for the chapter. */
const audienceOf = (i: number) =>
	i % 20 === 19 ? "group" : i % 20 > 15 ? "public" : i % 20 < 6 ? "network" : "chapter";

/** The first, which is measured, has three versions; of the others every third has two. */
const versionsOf = (i: number): number => (i === 0 ? 3 : i % 3 === 1 ? 2 : 1);

const textOf = ({ versions: [first] }: DemoPractice) => {
	const { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor, status, reason } = first;
	return { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor, status, reason };
};

const fillPractices = (fill: Fill, now: number, origin: string): void => {
	const practices = times(size.practices).map((i) => {
		const written = at(boston.practices, i);
		const changed = now - 300 * day + i * 3 * hour;
		const title = `${written.versions[0].title} (${i + 1})`;
		return { i, written, title, changed, authorId: id("person", i % size.people), practiceId: id("practice", i) };
	});
	fill(
		practice,
		practices.map(({ i, written, title, changed, authorId, practiceId }) => ({
			id: practiceId,
			authorId,
			state: "shared" as const,
			title,
			status: written.versions[0].status,
			language: written.lang,
			tags: written.tags,
			version: versionsOf(i),
			audience: audienceOf(i),
			groupId: audienceOf(i) === "group" ? id("group", i % size.groups) : null,
			sites: [],
			createdAt: changed - day,
			updatedAt: changed,
		})),
	);
	fill(
		practiceVersion,
		practices.flatMap(({ i, written, title, changed, authorId, practiceId }) =>
			times(versionsOf(i)).map((before) => ({
				practiceId,
				version: before + 1,
				authorId,
				title,
				...textOf(written),
				createdAt: changed,
			})),
		),
	);
	fill(
		practicePerson,
		practices
			.filter(({ i }) => i % 10 === 0)
			.flatMap(({ i, practiceId, changed }) =>
				times(3).map((k) => ({
					practiceId,
					personId: id("person", (i + k + 3) % size.people),
					answer: "yes" as const,
					askedAt: changed,
					answeredAt: changed,
				})),
			),
	);
	fill(
		searchDoc,
		practices.map(({ i, written, title, changed, practiceId }) => ({
			id: practiceId,
			kind: "practice",
			origin,
			container: audienceOf(i) === "group" ? id("group", i % size.groups) : null,
			language: written.lang,
			title,
			body: Object.values(textOf(written)).join("\n"),
			updatedAt: changed,
		})),
	);
};

/** Eight of them are of the practice that is measured; every fifth is still going on. */
const fillTrials = (fill: Fill, now: number): void => {
	const told = boston.practices.flatMap(({ trials }) =>
		trials.flatMap(({ context, report }) => (report ? [{ context, report }] : [])),
	);
	fill(
		trial,
		times(size.trials).map((i) => {
			const { context, report } = at(told, i);
			const { outcome, changed, surprised, evidence } = report;
			const started = { startedAt: now - (size.trials - i) * day, context, version: 1 };
			const reported = i % 5 === 4 ? null : now - (size.trials - i) * day + hour;
			return {
				id: id("trial", i),
				practiceId: id("practice", i < 8 ? 0 : i * 6),
				personId: id("person", i % size.people),
				...started,
				reportedAt: reported,
				outcome: reported ? outcome : null,
				...(reported ? { changed, surprised, evidence } : { changed: "", surprised: "", evidence: "" }),
			};
		}),
	);
};

const fillSummaries = (fill: Fill, now: number): void =>
	fill(
		summary,
		times(size.summaries).map((i) => {
			const { title, body } = at(boston.summaries, i);
			const from = new Date(now - (i + 1) * 30 * day).toISOString().slice(0, 10);
			return {
				id: id("summary", i),
				periodFrom: from,
				periodTo: from,
				title,
				body,
				language: "en",
				state: "published" as const,
				audience: "public" as const,
				editedBy: id("person", 0),
				version: 1,
				createdAt: now - i * 30 * day,
				updatedAt: now - i * 30 * day,
				publishedAt: now - i * 30 * day,
			};
		}),
	);
