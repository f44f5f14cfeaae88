import { assistEntry, peerAssist } from "#community/db/helping.ts";
import { day, minute } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

const phases = ["frame", "questions", "suggestions", "take-away", "outcome", "closed", "closed", "closed"] as const;
const kinds = ["question", "suggestion"] as const;
const said = 20;

/** Peer assists in every phase, most of them closed, each with what a circle of people says. */
export const fillAssists = (fill: Fill, now: number, origin: string): void => {
	const assists = times(size.assists).map((i) => ({
		id: id("assist", i),
		ownerId: id("person", i % size.people),
		groupId: i % 8 === 5 ? id("group", i % size.groups) : null,
		title: `Case ${i}`,
		situation: "Forty one-page sheets hang at the machines, and eleven of them can be trusted.",
		wanted: "How would you know which?",
		language: "en",
		phase: at(phases, i + Math.floor(i / size.people)),
		phaseSince: now - i * day,
		createdAt: now - (i + 9) * day,
		updatedAt: now - i * day,
	}));
	fill(peerAssist, assists);
	fill(
		assistEntry,
		assists.flatMap((assist, i) =>
			times(said).map((n) => ({
				id: id("entry", i * said + n),
				assistId: assist.id,
				personId: id("person", (i + n + 1) % size.people),
				kind: at(kinds, n),
				text: "Who wrote the first of them, and for whom?",
				createdAt: assist.createdAt + n * minute,
			})),
		),
	);
	fill(
		searchDoc,
		assists.map(({ id, groupId, title, situation }) => ({
			...{ id, kind: "assist", container: groupId, origin, language: "en", title, body: situation },
			updatedAt: now - day,
		})),
	);
};
