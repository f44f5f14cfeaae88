import { makeCommitment, tellCommitment } from "#community/features/commitments/actions.ts";
import { readComing, readPast } from "#community/features/meetings/list-store.ts";
import { chooseMinutes, sendMinutes } from "#community/features/minutes/actions.ts";
import { declineTurn, offerTurn, takeTurn } from "#community/features/turns/actions.ts";
import { day, minute } from "#core/clock.ts";
import type { DemoAfterwards } from "#scripts/demo/types/meeting.ts";
import type { Day } from "#scripts/demo/types/words.ts";
import { type ChapterSite, done, idFor, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** The meeting of a day, as somebody finds it who looks before or after. */
export const meetingOn = async ({ services }: ChapterSite, personId: string, on: Day): Promise<string> => {
	const { db, clock } = services;
	for (const read of [readComing, readPast]) {
		const found = (await read(db, personId, clock(), { limit: 50 })).find((one) => one.startsLocal.startsWith(on));
		if (found) return found.id;
	}
	throw new Error(`There is no meeting on ${on}.`);
};

/** When something was said in a meeting: towards its end, where its room tells when it began. */
const saidAt = ({ demo }: ChapterSite, on: Day, text: string): number => {
	const began = demo.held?.find((one) => one.on === on)?.began;
	return began === undefined ? momentOf(on, text) : Date.parse(began) + 80 * minute;
};

const promised = (site: ChapterSite, one: DemoAfterwards["promised"][number]): Happening[] => {
	const { services } = site;
	const { by, on, text, lang, due, told } = one;
	const what = `${site.demo.key}: ${by} will do something, said in the meeting of ${on}`;
	const id = { current: "" };
	const made: Happening = {
		at: saidAt(site, on, text),
		what,
		run: async () => {
			const who = personIn(site, by);
			const meetingId = await meetingOn(site, who.id, on);
			const said = { id: idFor(site, "commitment"), text, language: lang, due: due ?? null, groupId: null, meetingId };
			id.current = (await done(makeCommitment(services, who, said))).id;
		},
	};
	if (!told) return [made];
	const { at, state, learned } = told;
	const run = async () =>
		void (await done(tellCommitment(services, personIn(site, by), id.current, { state, learned })));
	return [made, { at: momentOf(at, text), what: `${what}, and tells`, run }];
};

const offered = (site: ChapterSite, one: DemoAfterwards["turns"][number]): Happening[] => {
	const { services } = site;
	const { on, at, by, to, role, answer, title } = one;
	const what = `${site.demo.key}: ${by} offers ${to} a turn`;
	const id = { current: "" };
	const moment = momentOf(at, to);
	const offering: Happening = {
		at: moment,
		what,
		run: async () => {
			const who = personIn(site, by);
			const meetingId = await meetingOn(site, who.id, on);
			const turn = { role, personId: personIn(site, to).id };
			id.current = (await done(offerTurn(services, who, meetingId, turn))).id;
		},
	};
	if (!answer) return [offering];
	const run = async () => {
		const who = personIn(site, to);
		await done(
			answer === "taken" ? takeTurn(services, who, id.current, title ?? "") : declineTurn(services, who, id.current),
		);
	};
	return [offering, { at: moment + day, what: `${what}, who answers`, run }];
};

/** What meetings left: promises made in them, their minutes mailed to who wants them, and whose turn it is next. */
export const minutesPast = (site: ChapterSite): Happening[] => {
	const { services, demo } = site;
	const { afterwards } = demo;
	if (!afterwards) return [];
	const { readers, since, promised: said, sent, turns } = afterwards;
	return [
		...readers.map((key) => ({
			at: momentOf(since, key),
			what: `${demo.key}: ${key} wants minutes by mail`,
			run: async () => void (await done(chooseMinutes(services, personIn(site, key), { chapter: true, groups: [] }))),
		})),
		...said.flatMap((one) => promised(site, one)),
		...sent.map(({ meeting, on, by }) => ({
			at: momentOf(on, meeting),
			what: `${demo.key}: the minutes of ${meeting} are sent`,
			run: async () => {
				const who = personIn(site, by);
				await done(sendMinutes(services, who, await meetingOn(site, who.id, meeting)));
			},
		})),
		...turns.flatMap((one) => offered(site, one)),
	];
};
