import type { DemoRetelling, DemoStory } from "../types/story.ts";

export const stories: DemoStory[] = [
	{ reflection: "eight-in-the-morning", at: "2026-10-20", scope: "network" },
	{ reflection: "two-kits-in-a-drawer", at: "2026-11-10", scope: "public" },
];

export const retellings: DemoRetelling[] = [
	{
		source: {
			key: "off-the-board",
			by: "darnell",
			at: "2026-10-14",
			question: "disappointed",
			lang: "en",
			audience: { group: "handovers-and-shifts" },
			text: `Tomasz Wierzbicki left the valve torque off the board at the end of his shift, because he and I had argued at lunch. I saw it at midnight and put it right. I did not write down that it had been missing, and I did not say that at lunch I had been wrong.

For two years I have told everyone at Merrimack Flow Controls that the board carries what a shift knows. **It carries what two people are willing to let each other know.**`,
		},
		at: "2026-10-19",
		marks: [
			{ words: "Tomasz Wierzbicki", what: "person", instead: "a colleague" },
			{ words: "Merrimack Flow Controls", what: "organisation", instead: "our plant" },
		],
		reader: "nate",
		returned: {
			at: "2026-10-22",
			word: "There is one plant among us. Whoever reads “the valve torque” knows which, and then who worked that evening.",
			marks: [
				{ words: "the valve torque", what: "other", instead: "a reading" },
				{ words: "Merrimack Flow Controls", what: "organisation", instead: "work" },
			],
		},
		approved: { at: "2026-10-26", word: "Now it could be my ward. I wish it weren’t." },
		shared: { at: "2026-10-28", scope: "network" },
	},
	{
		source: {
			key: "la-otra-puerta",
			by: "hector",
			at: "2026-11-09",
			question: "disappointed",
			lang: "es",
			audience: { group: "schools-table" },
			text: `Pedimos a las familias que hablaran primero. Lucía Benavides había cerrado la puerta del pasillo para que nadie se fuera antes del final. Se fueron igual, por la otra, y en Chelsea Creek Middle School nadie ha vuelto a mencionar esa noche.

No se queda quien no puede irse.`,
		},
		at: "2026-11-12",
		marks: [
			{ words: "Lucía Benavides", what: "person", instead: "una maestra" },
			{ words: "Chelsea Creek Middle School", what: "organisation", instead: "la escuela" },
		],
		reader: "marisol",
	},
];
