import type { DemoRetelling, DemoStory } from "../types/story.ts";

export const stories: DemoStory[] = [
	{ reflection: "gunia-chini-ya-meza", at: "2026-09-20", scope: "network" },
	{ reflection: "watoto-barabarani", at: "2026-10-04", scope: "public" },
];

export const retellings: DemoRetelling[] = [
	{
		source: "the-third-depot",
		at: "2026-11-05",
		marks: [
			{ words: "the third depot", what: "place", instead: "one of our stores" },
			{ words: "I am his director", what: "other", instead: "I am somebody he answers to" },
		],
		reader: "meera",
		returned: {
			at: "2026-11-07",
			word: "Forty clamps, and a reservoir: every crew in the county would know the man.",
			marks: [
				{ words: "drew himself as the reservoir", what: "other", instead: "drew himself as the shelf itself" },
				{ words: "forty clamps", what: "other", instead: "a box of parts" },
			],
		},
		approved: { at: "2026-11-10", word: "" },
		shared: { at: "2026-11-11", scope: "network" },
	},
];
