import {
	aim,
	arrivalAnswer,
	groupAim,
	groupProgress,
	groupWork,
	motivation,
	objective,
} from "#community/db/forming.ts";
import { folded } from "#community/features/objectives/rules.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

/** A chapter that wants more than this wants nothing. */
const aims = 40;
const sentences = 25;

/** What the chapter wants to achieve, which groups take it up, and what they have come to. */
const fillAims = (fill: Fill, now: number, origin: string): void => {
	const doc = { origin, language: null, updatedAt: now - day };
	const rows = times(aims).map((i) => ({
		id: id("aim", i),
		title: `${at(boston.aims, i)} ${i}`,
		description: `Said at the meeting of week ${i}, and written down there.`,
		position: i,
		state: i % 5 === 4 ? ("reached" as const) : ("open" as const),
		authorId: id("person", i % size.people),
		createdAt: now - 200 * day,
		updatedAt: now - 100 * day,
	}));
	fill(aim, rows);
	const groups = times(size.groups).map((i) => id("group", i));
	fill(
		groupAim,
		groups.flatMap((groupId, i) => [0, 1, 2].map((k) => ({ groupId, aimId: id("aim", (i + 5 * k) % aims) }))),
	);
	fill(
		groupWork,
		groups.map((groupId, i) => ({
			...{ groupId, time: "An hour a week from each of us", money: "", people: "The night porter" },
			...{ workingOn: at(boston.groups, i).purpose, updatedAt: now - day },
		})),
	);
	const progress = times(size.groups * sentences).map((i) => ({
		id: id("progress", i),
		groupId: id("group", i % size.groups),
		personId: id("person", i % size.people),
		text: `${at(boston.people, i).name} told us how it went, and two of us will look at it with them in week ${i}.`,
		createdAt: now - i * 12 * hour,
	}));
	fill(groupProgress, progress);
	fill(searchDoc, [
		...rows.map(({ id, title, description, authorId }) => ({
			...{ ...doc, id, kind: "aim", container: null, authorId, title, body: description },
		})),
		...progress.map(({ id, groupId, personId, text }) => ({
			...{
				...doc,
				id,
				kind: "progress",
				container: groupId,
				authorId: personId,
				title: text.slice(0, 100),
				body: text,
			},
		})),
	]);
};

/** What each person said of themselves on coming, of why they are here, and of what they want to learn. */
export const fillForming = (fill: Fill, now: number, origin: string): void => {
	fillAims(fill, now, origin);
	const people = times(size.people).map((i) => ({ i, personId: id("person", i), ...at(boston.people, i) }));
	fill(
		motivation,
		people.flatMap(({ i, personId, motivation: text }) =>
			[0, 1, 2].map((k) => ({
				...{ id: id("motivation", 3 * i + k), personId, text, shown: "chapter" as const },
				createdAt: now - (k + 1) * 100 * day,
			})),
		),
	);
	fill(
		arrivalAnswer,
		people.map(({ personId, introduction }) => ({
			...{ personId, question: "for-each-other" as const, text: introduction, updatedAt: now - 200 * day },
		})),
	);
	const wanted = people
		.flatMap(({ personId, objectives, languages }) =>
			objectives.map((text) => ({ personId, text, language: languages[0] ?? "en" })),
		)
		.map((one, i) => ({ ...one, id: id("objective", i), folded: folded(one.text), createdAt: now - i * hour }));
	// Every tenth person shares what the first who said so wants.
	const first = new Map<string, string>();
	for (const one of wanted) if (!first.has(one.folded)) first.set(one.folded, one.id);
	fill(
		objective,
		wanted.map((one, i) => ({ ...one, sharedId: i % 10 === 0 ? (first.get(one.folded) ?? one.id) : one.id })),
	);
	fill(
		searchDoc,
		wanted.map(({ id, personId, text, language }) => ({
			...{ id, kind: "objective", origin, container: null, authorId: personId, language, title: text, body: "" },
			updatedAt: now - day,
		})),
	);
};
