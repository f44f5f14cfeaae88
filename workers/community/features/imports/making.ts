import { minute } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { indexMany, type SearchDoc } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Services } from "../../services.ts";
import { titleLength } from "../conversations/rules.ts";
import { momentOf } from "../meetings/wall-clock.ts";
import { titleOf } from "../reflections/telling.ts";
import type { Fated } from "./fate-rules.ts";
import type { MeetingData, Planned } from "./plan-rules.ts";
import {
	type Bringing,
	insertAllSeries,
	insertMeetings,
	insertPractices,
	insertReflections,
	insertStudies,
	renewMeetings,
	renewPractices,
	renewReflections,
	renewSeries,
	renewStudies,
} from "./write-store.ts";

/** What came in: by which key it is known, and what it is here. */
export type Made = { readonly statements: readonly Statement[]; readonly localIds: ReadonlyMap<Fated, string> };

type Doc = SearchDoc & { readonly updatedAt: number };
type Row = { readonly id: string } & Readonly<Record<string, unknown>>;
type Of<B extends Planned["becomes"]> = Fated & { readonly planned: Extract<Planned, { becomes: B }> };

const only = <B extends Planned["becomes"]>(items: readonly Fated[], becomes: B): Of<B>[] =>
	items.filter((one): one is Of<B> => one.planned.becomes === becomes);

type Writing = {
	readonly rows: readonly { readonly one: Fated; readonly row: Row; readonly doc: Doc | null }[];
	readonly insert: (rows: readonly Row[]) => Statement[];
	readonly renew: (rows: readonly Row[]) => Statement[];
};

/** The statements for one kind of thing: what is new and what was changed, each at once, and all that is found by its words. */
const written = (services: Services, { rows, insert, renew }: Writing): Statement[] => {
	if (rows.length === 0) return [];
	const fresh = rows.filter(({ one }) => one.fate === "new").map(({ row }) => row);
	const changed = rows.filter(({ one }) => one.fate === "changed").map(({ row }) => row);
	const docs = rows.flatMap(({ doc }) => (doc ? [doc] : []));
	return [
		...(fresh.length > 0 ? insert(fresh) : []),
		...(changed.length > 0 ? renew(changed) : []),
		...(docs.length > 0 ? [indexMany(services.site, docs)] : []),
	];
};

const timesOf = ({ startsLocal, timeZone, minutes }: MeetingData) => {
	const startsAt = momentOf(startsLocal, timeZone);
	return { startsAt, endsAt: startsAt + minutes * minute };
};

/** Documents and meetings, as the tables and the search hold them. */
export const making = (services: Services, items: readonly Fated[], by: Bringing): Made => {
	const localIds = new Map<Fated, string>();
	const idOf = (one: Fated, kind: string): string => {
		const id = one.localId ?? newId(kind, services);
		localIds.set(one, id);
		return id;
	};
	const { byId, groupId, audience, now } = by;
	const practices = only(items, "practice").map((one) => {
		const { title, data } = one.planned;
		const { texts, ...rest } = data;
		return { one, row: { id: idOf(one, "practice"), title, ...rest, ...texts }, doc: null };
	});
	const reflections = only(items, "reflection").map((one) => {
		const id = idOf(one, "reflection");
		const { text, language, at } = one.planned.data;
		const doc = {
			id,
			kind: "reflection",
			container: audience === "private" ? byId : groupId,
			authorId: byId,
			language,
			title: titleOf({ text, question: "free" }),
			body: text,
			updatedAt: at ?? now,
		};
		return { one, row: { id, text, language, at: at ?? now }, doc };
	});
	const studies = only(items, "study").map((one) => {
		const id = idOf(one, "study");
		const { title, data } = one.planned;
		const doc = {
			id,
			kind: "study",
			container: groupId,
			authorId: byId,
			language: data.language,
			title,
			body: Object.values(data.texts).filter(Boolean).join("\n"),
			updatedAt: now,
		};
		return { one, row: { id, title, language: data.language, ...data.texts }, doc };
	});
	const meetings = only(items, "meeting")
		.filter(({ planned }) => planned.data.every === null)
		.map((one) => {
			const id = idOf(one, "meeting");
			const { title, purpose, place } = one.planned.data;
			const doc = {
				id,
				kind: "meeting",
				container: groupId,
				language: null,
				title,
				body: [purpose, place].filter(Boolean).join("\n"),
				updatedAt: now,
			};
			return { one, row: { id, ...one.planned.data, ...timesOf(one.planned.data) }, doc };
		});
	const series = only(items, "meeting")
		.filter(({ planned }) => planned.data.every !== null)
		.map((one) => ({
			...{ one, row: { id: idOf(one, "series"), ...one.planned.data }, doc: null },
		}));
	const { db } = services;
	const statements = [
		...written(services, {
			rows: practices,
			insert: (rows) => insertPractices(db, rows, by),
			renew: (rows) => renewPractices(db, rows),
		}),
		...written(services, {
			rows: reflections,
			insert: (rows) => insertReflections(db, rows, by),
			renew: (rows) => renewReflections(db, rows),
		}),
		...written(services, {
			rows: studies,
			insert: (rows) => insertStudies(db, rows, by),
			renew: (rows) => renewStudies(db, rows),
		}),
		...written(services, {
			rows: meetings,
			insert: (rows) => insertMeetings(db, rows, by),
			renew: (rows) => renewMeetings(db, rows),
		}),
		...written(services, {
			rows: series,
			insert: (rows) => insertAllSeries(db, rows, by),
			renew: (rows) => renewSeries(db, rows),
		}),
	];
	return { statements, localIds };
};

/** What a message is called where it is found. */
export const messageTitle = (text: string): string => plainExcerpt(text, titleLength);
