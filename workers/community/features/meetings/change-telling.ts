import { hour, minute } from "#core/clock.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import { lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, type Telling } from "../../telling.ts";
import { type Addressee, languageOf, zoneOf } from "../reminders/rules.ts";
import { type Changed, changedLetter } from "./change-letters.ts";
import { changeLetterId, dropEarlierLetters, readComing } from "./change-store.ts";

type Meeting = Changed & {
	readonly groupId: string | null;
	readonly timeZone: string;
	readonly sequence: number;
};

/** Who puts a meeting right twice in a row is heard of once. */
const gathered = 10 * minute;
/** A meeting so near is told of at once, whatever the hour. */
const soon = 6 * hour;

/** When a letter goes out: gathered and after quiet hours, unless the meeting (as it was or is) would begin before. */
const sentAt = (to: Addressee, now: number, begins: number): number =>
	begins - now < soon ? now : Math.min(afterQuietHours(to, now + gathered), begins - soon);

/** Of a change that is no news. */
export const nobodyTold: Telling = { statements: [], send: async () => {} };

/** Tells those who said that they come of a meeting's change, once for each change, in the batch of that change. */
export const tellingOfChange = async (
	services: Services,
	who: Person,
	before: { readonly startsAt: number },
	meeting: Meeting,
): Promise<Telling> => {
	const { db, clock, card, enqueue } = services;
	const [from, coming] = [await senderOf(services), await readComing(db, meeting.id, who.id)];
	const now = clock();
	const begins = Math.min(before.startsAt, meeting.startsAt);
	const alike = new Map<string, { zone: string; language: string; to: TextTo["to"][number][] }>();
	for (const one of coming) {
		const [zone, language] = [zoneOf(one, meeting.timeZone), languageOf(one, card.now().language)];
		const group = alike.get(`${zone} ${language}`) ?? { zone, language, to: [] };
		const id = changeLetterId(meeting.id, meeting.sequence, one.personId);
		group.to.push({ id, personId: one.personId, at: sentAt(one, now, begins) });
		alike.set(`${zone} ${language}`, group);
	}
	// A meeting that is called off is found no more: of it the circle is told that it was for.
	const about = meeting.word === null ? [meeting.id] : meeting.groupId === null ? [] : [meeting.groupId];
	const texts = [...alike.values()].map(({ to, ...reading }) => ({
		...{ ...changedLetter(from, meeting, reading), kind: "meeting-change" as const, about, to },
	}));
	const due = texts.flatMap(({ to }) => to).filter(({ at }) => at <= now);
	return {
		statements: [dropEarlierLetters(db, meeting.id), ...(texts.length > 0 ? lettersToPeople(db, texts) : [])],
		send: () => enqueue(due.map(({ id }) => mailJob(id))),
	};
};
