import { commitment, derivation, reflection } from "#community/db/cycle.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

const states = ["open", "kept", "changed", "dropped"] as const;

/** Of ten: three that their writer alone reads, one for a group, the rest for the chapter. */
const audienceOf = (i: number) => (i % 10 > 6 ? "private" : i % 10 === 6 ? "group" : "chapter");

/** What people said they would do, and what they reflected on; every third of either comes from one of the other. */
export const fillCycle = (fill: Fill, now: number, origin: string): void => {
	const told = boston.practices.map(({ versions: [{ title, whatHappened }] }) => ({ title, whatHappened }));
	const reflections = times(size.reflections).map((i) => ({
		id: id("reflection", i),
		authorId: id("person", i % size.people),
		question: "surprised" as const,
		text: at(told, i).whatHappened,
		language: "en",
		audience: audienceOf(i) as "private" | "group" | "chapter",
		groupId: audienceOf(i) === "group" ? id("group", i % size.groups) : null,
		sites: [],
		version: 1,
		createdAt: now - (size.reflections - i) * 6 * hour,
		updatedAt: now - (size.reflections - i) * 6 * hour,
	}));
	fill(reflection, reflections);
	const commitments = times(size.commitments).map((i) => ({
		id: id("commitment", i),
		personId: id("person", i % size.people),
		groupId: i % 8 === 5 ? id("group", i % size.groups) : null,
		text: at(told, i).title,
		language: "en",
		state: at(states, Math.floor(i / size.people)),
		learned: "",
		due: null,
		createdAt: now - (size.commitments - i) * 6 * hour,
		closedAt: Math.floor(i / size.people) % states.length === 0 ? null : now - day,
	}));
	fill(commitment, commitments);
	fill(
		derivation,
		times(Math.floor(size.commitments / 3)).map((i) => ({
			id: id("commitment", i * 3),
			sourceId: id("reflection", i * 3),
			createdAt: now - day,
		})),
	);
	const doc = { origin, language: "en", updatedAt: now - day };
	fill(searchDoc, [
		...reflections.map(({ id, text, audience, groupId, authorId }) => ({
			...{ ...doc, id, kind: "reflection", title: text.slice(0, 100), body: text },
			container: audience === "private" ? authorId : groupId,
		})),
		...commitments.map(({ id, text, groupId }) => ({
			...{ ...doc, id, kind: "commitment", title: text, body: text },
			container: groupId,
		})),
	]);
};
