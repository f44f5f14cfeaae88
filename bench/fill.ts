import { chapter } from "#community/db/chapter.ts";
import { consent, profile } from "#community/db/people.ts";
import { groupMember, workingGroup } from "#community/db/practices.ts";
import { summary } from "#community/db/summaries.ts";
import { day, hour } from "#core/clock.ts";
import { hashOf } from "#identity/secret.ts";
import { person, session } from "#identity/tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { fillAssists } from "./fill-assists.ts";
import { fillBetween } from "./fill-between.ts";
import { fillCharter } from "./fill-charter.ts";
import { fillConversations } from "./fill-conversations.ts";
import { fillCycle } from "./fill-cycle.ts";
import { fillForming } from "./fill-forming.ts";
import { fillMeetings } from "./fill-meetings.ts";
import { fillPractices, fillTrials } from "./fill-practices.ts";
import { fillQuestions } from "./fill-questions.ts";
import { fillReceived } from "./fill-received.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";
import { fillStudies } from "./fill-studies.ts";
import { fillTrust } from "./fill-trust.ts";
import { fillValue } from "./fill-value.ts";
import { fillVoice } from "./fill-voice.ts";

export type Role = "visitor" | "member" | "steward";

export type Filled = {
	/** The secret that each role's browser holds. */
	readonly sessions: Readonly<Record<Exclude<Role, "visitor">, string>>;
	/** A practice with several versions, with people named in it, and with trials. */
	readonly practice: string;
};

const secrets = { member: "bench-member-secret", steward: "bench-steward-secret" };

/** Fills a migrated database with a large chapter's life, the same in each run but for its dates. */
export const fillChapter = async (fill: Fill, origin: string, now = Date.now()): Promise<Filled> => {
	fillPeople(fill, now);
	await fillSessions(fill, now);
	fillPractices(fill, now, origin);
	fillTrials(fill, now);
	fillCycle(fill, now, origin);
	fillStudies(fill, now, origin);
	fillValue(fill, now, origin);
	fillSummaries(fill, now);
	fillMeetings(fill, now);
	fillConversations(fill, now, origin);
	fillAssists(fill, now, origin);
	fillVoice(fill, now, origin);
	fillTrust(fill, now, origin);
	fillQuestions(fill, now, origin);
	fillReceived(fill, now, size.received);
	fillBetween(fill, now, origin);
	fillCharter(fill, now);
	fillForming(fill, now, origin);
	return { sessions: secrets, practice: id("practice", 0) };
};

const fillSessions = async (fill: Fill, now: number): Promise<void> => {
	const opened = Object.entries(secrets).map(async ([role, secret], i) => ({
		tokenHash: await hashOf(secret),
		id: id("session", i),
		personId: id("person", role === "steward" ? 0 : 1),
		device: "A browser",
		createdAt: now,
		lastSeenAt: now,
		expiresAt: now + day,
	}));
	fill(session, await Promise.all(opened));
};

const fillPeople = (fill: Fill, now: number): void => {
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
