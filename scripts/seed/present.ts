import { askToMeet } from "#community/features/introductions/actions.ts";
import { askToJoin } from "#community/features/join-requests/actions.ts";
import { offerBack } from "#community/features/offers/actions.ts";
import { createPractice } from "#community/features/practices/actions.ts";
import { changeAudience, takeBack } from "#community/features/practices/audience-actions.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { type ChapterSite, done, idFor, personIn, practiceIn } from "./chapter-site.ts";
import type { Happening } from "./timeline.ts";

type Chapters = { readonly boston: ChapterSite; readonly nairobi: ChapterSite; readonly amsterdam: ChapterSite };

const at = (moment: string): number => Date.parse(`2026-11-${moment}Z`);

/** Somebody abroad is asked for, and has not answered yet. */
const wishes = ({ boston, nairobi, amsterdam }: Chapters): Happening[] => {
	const ask = (from: ChapterSite, who: string, to: ChapterSite, whom: string, message: string) => async () => {
		const person = recordIdOf(to.services.site, personIn(to, whom).id);
		await done(askToMeet(from.services, personIn(from, who).id, { person, message, line: "" }));
	};
	return [
		{
			at: at("12T09:20:00"),
			what: "boston asks to meet somebody in nairobi",
			run: ask(
				boston,
				"hoa",
				nairobi,
				"wanjiku",
				"We hold listening rounds at the branches now, from your baraza. Could we talk for half an hour about how you train those who host?",
			),
		},
		{
			at: at("14T08:05:00"),
			what: "amsterdam asks to meet somebody in boston",
			run: ask(
				amsterdam,
				"marijke",
				boston,
				"maureen",
				"Onze avonddienst begint met jullie overdracht. I would love to hear how you kept it to ten minutes once it was no longer new.",
			),
		},
	];
};

/** A changed practice is offered back, and waits for an answer. */
const offered = ({ amsterdam }: Chapters): Happening => ({
	at: at("13T15:40:00"),
	what: "amsterdam offers its left-hand column back",
	run: async () => {
		const reason =
			"With us the clinic only worked once the column was read aloud by a colleague, not by its writer. Perhaps that helps you too.";
		const id = practiceIn(amsterdam, "linkerkolom-in-het-team");
		const author = amsterdam.demo.practices.find((one) => one.key === "linkerkolom-in-het-team")?.versions[0].by ?? "";
		await done(offerBack(amsterdam.services, personIn(amsterdam, author), id, reason));
	},
});

/** Something was shared, and taken back: the page of its destinations shows who confirmed. */
const takenBack = ({ boston }: Chapters, exchange: () => Promise<void>): Happening[] => {
	let id = "";
	const author = () => personIn(boston, "maureen");
	return [
		{
			at: at("03T16:10:00"),
			what: "boston shares a note in a hurry",
			run: async () => {
				id = idFor(boston, "practice");
				const texts = {
					situation: "Two units share one supply room, and each finds it empty on the other’s busy day.",
					tension: "Whoever counts loses ten minutes; whoever does not count loses an hour.",
					whatWeDo:
						"A strip of tape on the shelf where the order has to be placed. Whoever reaches the tape writes one line on the door.",
					whyItWorks: "",
					whatHappened: "",
					watchFor: "The photographs from the first week show a patient’s name on a label.",
				};
				const words = {
					id,
					title: "Tape on the supply room shelf",
					status: "untried" as const,
					language: "en",
					tags: ["health", "handover"],
					texts,
				};
				await done(createPractice(boston.services, author(), { ...words, involved: [], groupId: null, share: true }));
				await done(changeAudience(boston.services, author(), id, { scope: "network", groupId: null, sites: [] }));
			},
		},
		{
			at: at("11T07:30:00"),
			what: "boston takes the note back",
			run: async () => {
				await done(takeBack(boston.services, author(), id));
				// The others hear of it, remove it, and send their receipts once no cache can hold it any more.
				for (let round = 0; round < 3; round++) await exchange();
			},
		},
	];
};

/** People at the door. */
const atTheDoor = ({ boston, nairobi, amsterdam }: Chapters): Happening[] => {
	const asks = (site: ChapterSite, moment: string, name: string, email: string, message: string): Happening => ({
		at: at(moment),
		what: `${name} asks to join ${site.demo.key}`,
		run: async () => void (await done(askToJoin(site.services, { name, email, message, client: null }))),
	});
	return [
		asks(
			boston,
			"15T19:12:00",
			"Renata Oliveira",
			"renata.oliveira@example.org",
			"I run the night kitchen of a school district in Everett. We throw away 300 lunches a week, and nobody has asked the kitchen why. Priya told me to bring that.",
		),
		asks(
			nairobi,
			"16T06:45:00",
			"Joseph Mwangi",
			"joseph.mwangi@example.org",
			"Ninafundisha kemia huko Embakasi. Tumejaribu baraza darasani na ningependa kujifunza na wengine.",
		),
		asks(
			amsterdam,
			"17T11:02:00",
			"Fatima El Idrissi",
			"fatima.elidrissi@example.org",
			"Ik begin in januari als opbouwwerker in Nieuw-West en wil graag een avond meekijken.",
		),
	];
};

/** What happened in the last weeks and still waits for somebody, so that no page of the demo is empty. */
export const presentOf = (chapters: Chapters, exchange: () => Promise<void>): Happening[] => [
	...wishes(chapters),
	offered(chapters),
	...takenBack(chapters, exchange),
	...atTheDoor(chapters),
];
