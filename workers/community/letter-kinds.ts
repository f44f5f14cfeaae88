/** How a person gets letters of one kind. */
export const hows = ["at-once", "digest", "never"] as const;
export type How = (typeof hows)[number];

/** What letters are about, in the order in which they are chosen about. */
export const concernWords = {
	talk: "People who turn to you",
	meetings: "Meetings",
	own: "What you wrote or brought",
	together: "Groups, and the chapter as a whole",
	duties: "What you look after",
} as const;

type LetterKindWords = {
	readonly concerns: keyof typeof concernWords;
	/** What comes by mail, as the page of choices says it. */
	readonly what: string;
	/** What else is to be known of it, where that is something. */
	readonly hint?: string;
	/** As it comes to who said nothing. "digest" is for those who get one; to others it comes at once. */
	readonly otherwise: Exclude<How, "never">;
	/** Whose it is, where it comes to stewards only. */
	readonly steward?: true;
	/** What it tells of also waits on the reader's home, so that the digest says it without a letter. */
	readonly waits?: true;
};

/**
 * The one table of letters that people can choose about. What isn't in it is sent always: a link to sign in, and what
 * somebody asked for at that moment.
 */
const letterKinds = {
	conversation: {
		what: "What is said in conversations that you follow",
		hint: "Gathered for half an hour or so, in one letter. A single conversation is muted on its own page.",
		concerns: "talk",
		otherwise: "at-once",
		waits: true,
	},
	request: { what: "Somebody asks for your help", concerns: "talk", otherwise: "at-once", waits: true },
	answer: {
		what: "Your question has an answer",
		hint: "At most once an hour, however many answer.",
		concerns: "talk",
		otherwise: "at-once",
	},
	thanks: { what: "Somebody thanks you", concerns: "talk", otherwise: "digest" },
	introduction: {
		what: "Somebody of another chapter would like to meet you",
		concerns: "talk",
		otherwise: "at-once",
		waits: true,
	},
	introduced: { what: "Somebody whom you would like to meet has answered", concerns: "talk", otherwise: "at-once" },
	reminder: { what: "A meeting to which you come is soon", concerns: "meetings", otherwise: "at-once" },
	"meeting-change": { what: "Such a meeting is moved or called off", concerns: "meetings", otherwise: "at-once" },
	minutes: {
		what: "Minutes",
		hint: "Only of what you asked for.",
		concerns: "meetings",
		otherwise: "at-once",
	},
	turn: { what: "A turn in a meeting is offered to you", concerns: "meetings", otherwise: "at-once", waits: true },
	assist: { what: "A peer assist that you brought or take part in goes on", concerns: "own", otherwise: "at-once" },
	proposal: {
		what: "Somebody proposes other words for your practice",
		concerns: "own",
		otherwise: "at-once",
		waits: true,
	},
	reading: {
		what: "You are asked to read something a second time, or yours was read",
		concerns: "own",
		otherwise: "at-once",
	},
	moderation: {
		what: "Something of yours was hidden or removed, and why; or what became of what you reported",
		concerns: "own",
		otherwise: "at-once",
	},
	added: {
		what: "Somebody adds you to a group or a space, or invites you to a circle",
		concerns: "together",
		otherwise: "at-once",
	},
	decision: {
		what: "A decision that concerns you goes on, or is to be looked at again",
		concerns: "together",
		otherwise: "at-once",
	},
	consultation: {
		what: "Somebody asks for the community’s voice, or says what was done with it",
		concerns: "together",
		otherwise: "at-once",
	},
	pulse: { what: "A trust pulse can still be answered", concerns: "together", otherwise: "at-once" },
	space: { what: "A space of yours comes to its end", concerns: "together", otherwise: "at-once" },
	departure: { what: "A group of yours may become a chapter of its own", concerns: "together", otherwise: "at-once" },
	closing: { what: "This chapter comes to its end", concerns: "together", otherwise: "at-once" },
	report: {
		what: "Something was reported that you decide about",
		concerns: "duties",
		otherwise: "at-once",
		waits: true,
	},
	joining: { what: "Somebody asks to join", concerns: "duties", otherwise: "at-once", steward: true, waits: true },
	links: {
		what: "A link to another chapter changed",
		concerns: "duties",
		otherwise: "at-once",
		steward: true,
		waits: true,
	},
	leaving: { what: "Somebody has left", concerns: "duties", otherwise: "at-once", steward: true },
} as const satisfies Record<string, LetterKindWords>;

export type LetterKind = keyof typeof letterKinds;

export const letterKindNames = Object.keys(letterKinds) as LetterKind[];

export const isLetterKind = (text: string): text is LetterKind => Object.hasOwn(letterKinds, text);

export const wordsOfKind = (kind: LetterKind): LetterKindWords => letterKinds[kind];

/** What the digest is called where kinds are named; it is chosen by how often it comes. */
export const digestKind = "digest";
