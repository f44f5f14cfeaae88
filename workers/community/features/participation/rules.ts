/** On which levels people take part in a community; all of them are at home in it (DOMAIN, B2). */
export const levels = ["core", "active", "occasional", "peripheral"] as const;
export type Level = (typeof levels)[number];

type Words = {
	readonly label: string;
	/** Of oneself, in a form. */
	readonly mine: string;
	readonly description: string;
};

export const levelWords: Readonly<Record<Level, Words>> = {
	core: {
		label: "In the core",
		mine: "I help to carry it",
		description:
			"A few who keep it going: they prepare meetings, take up loose ends, and worry about the whole. It is a gift and it tires, so people come into the core and step out of it again. Stepping out is no failure; it makes room.",
	},
	active: {
		label: "Active",
		mine: "I am there most times, and bring what I try",
		description:
			"They come when they can, try things at their work, and tell what came of it. Most of what is learned here is learned among them.",
	},
	occasional: {
		label: "Now and then",
		mine: "I come when it touches my work",
		description:
			"They come for a topic, answer a question that they happen to know about, or turn up after half a year with something that nobody else could have brought.",
	},
	peripheral: {
		label: "At the edge",
		mine: "I read and listen for now",
		description:
			"They read, listen and watch. That is taking part: people learn by watching, carry what they saw to places that the others never reach, and know when it is their moment to come in. Nobody owes an explanation.",
	},
};

/** Who may read what somebody intends: nobody else, or everyone in the chapter. */
export const readers = ["me", "chapter"] as const;
export type Readers = (typeof readers)[number];

export const longestWord = 300;

/** As many of each level as are named on the page of all. */
export const namedEach = 40;
