import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { peer, record, recordSource, recordVersion } from "#exchange/tables.ts";
import { amsterdam } from "#scripts/demo/amsterdam/chapter.ts";
import { nairobi } from "#scripts/demo/nairobi/chapter.ts";
import type { Fill } from "./fill-rows.ts";

const senders = [amsterdam, nairobi].map((chapter) => ({ chapter, origin: `http://${chapter.key}.localhost` }));

/** What arrived from two other chapters: their practices, over and over under different titles, found by the search. */
export const fillReceived = (fill: Fill, now: number, count: number): void => {
	fill(
		peer,
		senders.map(({ chapter, origin }) => ({
			origin,
			kind: "chapter" as const,
			name: chapter.name,
			keys: [],
			keysFetchedAt: now,
		})),
	);
	const arrived = senders.flatMap(({ chapter, origin }) =>
		Array.from({ length: count / senders.length }, (_, i) => {
			const practice = chapter.practices[i % chapter.practices.length];
			if (!practice) throw new Error("The demo has no practices.");
			const { title: written, at: _at, by, ...text } = practice.versions[0];
			const title = `${written} (${i + 1})`;
			const id = `${origin}/records/practice_${String(i).padStart(22, "0")}`;
			const content = { ...text, title, version: 1, tags: practice.tags, author: by };
			return {
				i,
				practice,
				origin,
				title,
				id,
				text,
				activity: JSON.stringify({ object: { id, name: title, content } }),
			};
		}),
	);
	fill(
		record,
		arrived.map(({ i, practice, origin, title, id, activity }) => ({
			id,
			origin,
			kind: "practice",
			rev: now - i * hour,
			version: 1,
			scope: "network" as const,
			sites: [],
			topics: practice.tags,
			language: practice.lang,
			name: title,
			activity,
			digestHi: i,
			digestLo: i,
			arrivedAt: now - (i % 120) * day - i,
		})),
	);
	fill(
		recordVersion,
		arrived.map(({ i, id, activity }) => ({
			recordId: id,
			version: 1,
			rev: now - i * hour,
			activity,
		})),
	);
	fill(
		recordSource,
		arrived.map(({ i, id, origin }) => ({
			recordId: id,
			source: origin,
			rev: now - i * hour,
			digestHi: i,
			digestLo: i,
		})),
	);
	fill(
		searchDoc,
		arrived.map(({ i, practice, origin, title, id, text }) => ({
			id,
			kind: "practice",
			origin,
			language: practice.lang,
			title,
			body: Object.values(text).join("\n"),
			updatedAt: now - i * hour,
		})),
	);
};
