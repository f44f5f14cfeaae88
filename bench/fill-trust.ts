import { groupMember, workingGroup } from "#community/db/practices.ts";
import { intendedLevel, pulse, release, releaseAnswer } from "#community/db/trust.ts";
import { day } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

const questions = ["I can say here what I really think.", "When I don’t know, I can ask."];
const levels = ["core", "active", "occasional", "peripheral"] as const;
const spaces = 12;
const releases = 60;
/** Conversations of groups, in which words lie that somebody wishes to bring out. */
const inGroup = (i: number): string => id("conversation", i * 3 + 1);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Three years of pulses, and how people mean to take part. */
const fillPulses = (fill: Fill, now: number): void => {
	fill(
		pulse,
		times(12).map((i) => ({
			...{ id: id("pulse", i), questions, state: "closed" as const, openedBy: id("person", 0) },
			...{ groupId: i % 4 === 3 ? id("group", i % size.groups) : null, counts: questions.map(() => [0, 1, 3, 8, 4]) },
			...{ openedAt: now - (i + 1) * 90 * day, closesAt: now - (i + 1) * 80 * day, closedAt: now - (i + 1) * 80 * day },
		})),
	);
	fill(
		intendedLevel,
		times(size.people).map((i) => ({
			...{ personId: id("person", i), level: at(levels, i), word: "As far as the shifts let me." },
			...{ shown: i % 3 === 0 ? ("me" as const) : ("chapter" as const), updatedAt: now - i * day },
		})),
	);
};

/** Spaces that run and that are over, each with some people in it. */
const fillSpaces = (fill: Fill, now: number, origin: string): void => {
	const all = times(spaces).map((i) => ({
		...{ id: id("group", size.groups + i), name: `Space ${i}`, purpose: "Four evenings on one question." },
		...{ kind: "space" as const, joins: "end" as const, coordinatorId: id("person", i % size.people) },
		...{ endsOn: dayOf(now + (8 - i) * 20 * day), createdAt: now - 60 * day, closedAt: i > 8 ? now - day : null },
	}));
	fill(workingGroup, all);
	fill(
		groupMember,
		all.flatMap(({ id: groupId }, i) =>
			times(8).map((k) => ({ groupId, personId: id("person", (i + k) % size.people), joinedAt: now - 50 * day })),
		),
	);
	fill(
		searchDoc,
		all.map(({ id: of, name, purpose }) => ({
			...{ id: of, kind: "space", origin, container: null, language: null, title: name, body: purpose },
			updatedAt: now,
		})),
	);
};

/** Words that somebody wishes to bring out of a group: half of them did. */
const fillReleases = (fill: Fill, now: number): void => {
	fill(
		release,
		times(releases).map((i) => ({
			...{ id: id("release", i), sourceId: inGroup(i), title: `What we found out (${i})`, language: "en" },
			...{ text: "Nights are short of one person in five.", askedBy: id("person", i % 3) },
			...{ state: i % 2 === 0 ? ("asking" as const) : ("declined" as const) },
			...{ createdAt: now - i * day, updatedAt: now - i * day },
		})),
	);
	fill(
		releaseAnswer,
		times(releases).flatMap((i) =>
			times(6).map((k) => ({
				...{ releaseId: id("release", i), personId: id("person", 10 + k) },
				answer: k === 0 ? ("yes" as const) : ("asked" as const),
			})),
		),
	);
};

export const fillTrust = (fill: Fill, now: number, origin: string): void => {
	fillPulses(fill, now);
	fillSpaces(fill, now, origin);
	fillReleases(fill, now);
};
