import type { DemoSpace } from "../types/space.ts";

export const spaces: DemoSpace[] = [
	{
		key: "first-ninety-days",
		name: "The first ninety days",
		purpose:
			"Four evenings for whoever brings somebody new into a crew, a ward or a classroom, and for those who were new themselves not long ago. No experts, no slides.",
		question: "What does somebody new see in the first weeks that we have stopped seeing, and who ever asks them?",
		joins: "start",
		by: "darnell",
		created: "2026-10-19",
		first: "2026-11-04T18:30",
		timeZone: "America/New_York",
		every: "two-weeks",
		sessions: 4,
		minutes: 90,
		place: "Break room of the Arborway garage",
		people: [
			{ who: "yesenia", on: "2026-10-21" },
			{ who: "nate", on: "2026-10-22" },
			{ who: "beatriz", on: "2026-10-27" },
		],
		reflections: [
			{
				by: "yesenia",
				on: "2026-11-05",
				text: "I came to talk about training our new drivers. Then Nate said that in three months nobody had asked him one thing about the plant except whether he was all right. I wrote down my own first month on the way home, and half of what was on the page I have since told others “is just how it is”.",
			},
			{
				by: "nate",
				on: "2026-11-19",
				text: "Second evening. We each asked one new person one question and brought the answer, word for word. Beatriz's new aide had noticed that we hand out the key to the medicine room by nodding. I wonder what else at the plant is done by nodding.",
			},
		],
		progress: [
			{
				by: "darnell",
				on: "2026-11-19",
				text: "After the second evening we dropped the list of tips that we had meant to write. We collect what new people saw instead, and each of us takes one of them home to change.",
			},
		],
	},
	{
		key: "winter-bus-stops",
		name: "Winter at the bus stop",
		purpose: "Three Saturday mornings outdoors, with whoever waits, drives, shovels or plans. Bring gloves.",
		question: "Who decides in which order the stops are cleared, and who could tell them what they don't see?",
		joins: "end",
		by: "kofi",
		created: "2026-01-05",
		first: "2026-01-17T09:00",
		timeZone: "America/New_York",
		every: "two-weeks",
		sessions: 3,
		minutes: 120,
		place: "Forest Hills station, by the bicycle cage",
		people: [
			{ who: "darnell", on: "2026-01-08" },
			{ who: "hoa", on: "2026-01-12" },
			{ who: "marisol", on: "2026-02-01" },
		],
		reflections: [
			{
				by: "marisol",
				on: "2026-02-14",
				text: "The man with the shovel has a list from 2011. He knows that it is wrong, he knows which stops have walkers and wheelchairs, and in fifteen winters nobody has asked him. Three mornings, and we learned it by holding his thermos.",
			},
		],
		progress: [
			{
				by: "kofi",
				on: "2026-02-02",
				text: "Two mornings in. The depot gave us the order of clearing, and Hoa laid the library's map of walkers over it. They have nothing to do with each other.",
			},
		],
		became: {
			by: "kofi",
			closed: "2026-02-16",
			on: "2026-02-20",
			word: "The depot asked us to walk the list with them before next winter. That takes longer than three mornings.",
		},
	},
];
