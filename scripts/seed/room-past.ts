import { beginMeeting, comeIn, endMeeting } from "#community/features/room/actions.ts";
import { addParagraph } from "#community/features/room/notes-actions.ts";
import { endPairs, makePairs } from "#community/features/room/pairs-actions.ts";
import { minute } from "#core/clock.ts";
import type { DemoHeld } from "#scripts/demo/types/meeting.ts";
import { type ChapterSite, done, personIn } from "./chapter-site.ts";
import { meetingOn } from "./minutes-past.ts";
import type { Happening } from "./timeline.ts";

/** A meeting as its people held it in its room: who came, what they wrote down, and who talked with whom. */
const heldIn = (site: ChapterSite, { on, began, by, came, notes, pairs }: DemoHeld): Happening[] => {
	const { services, demo } = site;
	const start = Date.parse(began);
	const what = `${demo.key}: in the meeting of ${on}`;
	const leader = () => personIn(site, by);
	const meeting = () => meetingOn(site, leader().id, on);
	return [
		{
			at: start,
			what: `${what} ${by} begins`,
			run: async () => void (await done(beginMeeting(services, leader(), await meeting()))),
		},
		...came.map((key, i) => ({
			at: start + (i + 1) * 20_000,
			what: `${what} ${key} comes in`,
			run: async () => void (await done(comeIn(services, personIn(site, key), await meeting()))),
		})),
		{
			at: start + 40 * minute,
			what: `${what} people talk in twos or threes`,
			run: async () => {
				const id = await meeting();
				await done(makePairs(services, leader(), id, { ...pairs, after: 0, people: [] }));
				await done(endPairs(services, leader(), id));
			},
		},
		...notes.map(({ by: key, part, text }, i) => ({
			at: start + (45 + 8 * i) * minute,
			what: `${what} ${key} writes something down`,
			run: async () => {
				const paragraph = { form: i + 1, part, text };
				await done(addParagraph(services, personIn(site, key), await meeting(), paragraph));
			},
		})),
		{
			at: start + 110 * minute,
			what: `${what} ${by} ends it`,
			run: async () => void (await done(endMeeting(services, leader(), await meeting()))),
		},
	];
};

export const roomPast = (site: ChapterSite): Happening[] => (site.demo.held ?? []).flatMap((one) => heldIn(site, one));
