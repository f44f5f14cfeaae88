import { derivation } from "#community/db/cycle.ts";
import { indicator, indicatorValue, storyIndicator, valueStory } from "#community/db/value.ts";
import { day, hour, isoOf } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { valueKinds } from "#protocol/content.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

const daysNoted = 60;

/** Each goes on from the one before; every fourth begins anew, from a practice, a meeting or a trial. */
const toldOf = (i: number): string => {
	if (i % 4 !== 0) return id("story", i - 1);
	return at([id("practice", i), id("meeting", i % size.meetings), id("trial", i % size.trials)], i / 4);
};

/** What people tell of what something led to, and the figures beside it. */
export const fillValue = (fill: Fill, now: number, origin: string): void => {
	const words = boston.value?.stories ?? [];
	const stories = times(size.stories).map((i) => ({
		id: id("story", i),
		authorId: id("person", i % size.people),
		value: at(valueKinds, i % 4 === 3 ? i : i % 4),
		title: at(words, i).title ?? `Story ${i}`,
		text: at(words, i).text,
		language: "en",
		audience: i % 9 === 8 ? ("group" as const) : i % 11 === 10 ? ("private" as const) : ("chapter" as const),
		groupId: i % 9 === 8 ? id("group", i % size.groups) : null,
		sites: [],
		version: 1,
		createdAt: now - (size.stories - i) * 12 * hour,
		updatedAt: now - (size.stories - i) * 12 * hour,
	}));
	fill(valueStory, stories);
	fill(
		derivation,
		stories.map(({ id: storyId, createdAt }, i) => ({ id: storyId, sourceId: toldOf(i), createdAt })),
	);
	const watched = times(size.indicators).map((i) => ({
		...{ id: id("indicator", i), name: `What is watched ${i}`, unit: "a month", why: "It would move." },
		groupId: i % 5 === 4 ? id("group", i % size.groups) : null,
		state: i % 4 === 3 ? ("let-go" as const) : ("watched" as const),
		authorId: id("person", i),
		createdAt: now - day,
		updatedAt: now - day,
	}));
	fill(indicator, watched);
	fill(
		indicatorValue,
		watched.flatMap((one, i) =>
			times(daysNoted).map((n) => ({
				...{
					id: id(`figure${i}`, n),
					indicatorId: one.id,
					day: isoOf(now - n * day).slice(0, 10),
					value: (n * 7 + i) % 13,
				},
				...{ personId: one.authorId, createdAt: now },
			})),
		),
	);
	fill(
		storyIndicator,
		stories.map(({ id: storyId }, i) => ({ storyId, indicatorId: id("indicator", i % size.indicators), says: "So." })),
	);
	const doc = { origin, updatedAt: now - day };
	fill(searchDoc, [
		...stories.map(({ id: storyId, authorId, title, text, audience, groupId }) => ({
			...{ ...doc, id: storyId, kind: "story", language: "en", title, body: text, authorId },
			container: audience === "private" ? authorId : groupId,
		})),
		...watched.map(({ id: watchedId, authorId, name, why, groupId }) => ({
			...{ ...doc, id: watchedId, kind: "indicator", language: null, title: name, body: why, authorId },
			container: groupId,
		})),
	]);
};
