import * as z from "zod";

/** A heading or a name, one line. */
const line = z.string().max(300);
/** A card's sentence, a note, a word with a decision. */
const note = z.string().max(4_000);
/** A chapter of a practice or the body of a summary, in Markdown: some 8,000 words. */
const text = z.string().max(60_000);
const url = z.string().max(1_000);
const when = z.iso.datetime({ offset: true }).max(40);
const version = z.number().int().positive();
const tag = z.string().min(1).max(60);
const languageTag = z.string().min(1).max(35);
const words = (schema: z.ZodString, most: number) => z.array(schema).max(most).default([]);
const count = z.number().int().nonnegative();

/**
 * By which a site finds again, after a restored backup, whose of its people a record is. It means nothing to anybody
 * else, and differs from record to record. A number, so that no search finds it.
 */
const ownMark = z.number().int().nonnegative().optional();

export const outcomes = ["worked", "mixed", "did-not-work"] as const;
export const outcomeSchema = z.enum(outcomes);

/** The kinds of value that a story tells of (Wenger-Trayner’s value-creation framework; DOMAIN, B8). */
export const valueKinds = [
	"immediate",
	"potential",
	"applied",
	"realised",
	"enabling",
	"strategic",
	"orienting",
	"transformative",
] as const;
export type ValueKind = (typeof valueKinds)[number];
export type Outcome = (typeof outcomes)[number];

const chapter = z.looseObject({
	name: line.min(1),
	place: line.default(""),
	coordinates: z
		.looseObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
		.optional(),
	languages: words(languageTag, 20),
	lifeStage: line.default(""),
	tagline: line.default(""),
	about: text.default(""),
	aims: words(note, 30),
	founded: z.string().max(40).optional(),
	listed: z.enum(["public", "network", "hidden"]).default("hidden"),
	/** That it comes to its end, or has: on which day, its last words, and whom to write to afterwards. */
	closing: z
		.looseObject({
			on: z.string().max(40),
			closed: z.boolean().default(false),
			farewell: text.default(""),
			contact: note.default(""),
		})
		.optional(),
});

/** Holds just the fields that the person's consent names. */
const person = z.looseObject({
	name: line.min(1),
	place: line.optional(),
	organisation: line.optional(),
	languages: z.array(languageTag).max(20).optional(),
	introduction: note.optional(),
	objectives: z.array(note).max(30).optional(),
	skills: z.array(line).max(50).optional(),
	motivation: note.optional(),
	homeChapter: line.default(""),
});

/** The fields of a practice that people write, in the order in which they are read. */
export const practiceTextFields = [
	"title",
	"situation",
	"tension",
	"whatWeDo",
	"whyItWorks",
	"whatHappened",
	"watchFor",
] as const;

const practiceText = {
	title: line.min(1),
	situation: text.default(""),
	tension: text.default(""),
	whatWeDo: text.default(""),
	whyItWorks: text.default(""),
	whatHappened: text.default(""),
	watchFor: text.default(""),
};

const practice = z.looseObject({
	...practiceText,
	status: z.enum([...outcomes, "untried"]),
	tags: words(tag, 30),
	version,
	reason: note.default(""),
	author: line.optional(),
	/** Fields whose words are still the source's: their text is empty here, and is read at the source. */
	borrowed: z.array(z.string().max(60)).max(20).optional(),
	ownMark,
});

const adoption = z.looseObject({
	practice: url,
	version,
	ownPractice: url.optional(),
	context: note.default(""),
	changed: note.default(""),
	outcome: outcomeSchema.optional(),
	surprised: note.optional(),
	evidence: note.optional(),
	startedAt: when,
	reportedAt: when.optional(),
	ownMark,
});

const summary = z.looseObject({
	period: z.looseObject({ from: z.string().max(40), to: z.string().max(40) }),
	title: line.min(1),
	body: text,
});

/** Null stands for all. */
const flow = z.looseObject({
	kinds: z.array(z.string().max(40)).max(50).nullable(),
	topics: z.array(tag).max(100).nullable(),
});

const link = z.looseObject({
	stance: z.enum(["yes", "no"]),
	note: note.default(""),
	sends: flow.default({ kinds: null, topics: null }),
	wants: flow.default({ kinds: null, topics: null }),
	invitation: z.string().max(200).optional(),
	/** The revision of the other side's link record that this word was said in knowledge of; 0 for none. */
	heard: z.number().int().nonnegative().optional(),
});

const introduction = z.looseObject({
	from: url,
	to: url,
	message: note.default(""),
	state: z.enum(["asked", "accepted", "declined", "withdrawn"]),
	/** In an answer: the record that asked. */
	answers: url.optional(),
	contact: z.record(z.string().max(60), z.string().max(300)).optional(),
});

const receipt = z.looseObject({
	record: url,
	rev: z.number().int().positive(),
	outcome: z.enum(["removed", "refused"]),
	reason: note.optional(),
	/** Nobody asked for it: the site's own moderators removed what it held. It takes no later revision either. */
	unasked: z.boolean().optional(),
	/** How much went, by where it lay: records, versions, index, derived, … */
	removed: z.record(z.string().max(60), count).default({}),
	at: when,
});

const offer = z.looseObject({
	practice: url,
	baseVersion: version,
	...practiceText,
	reason: note.default(""),
	state: z.enum(["offered", "merged", "declined", "withdrawn"]),
	answer: note.optional(),
});

/**
 * What somebody noticed, in their own words (C3), told to those outside their chapter. It has no versions: words that were
 * corrected should not stay with anybody.
 */
const story = z.looseObject({
	title: line.min(1),
	text: text.min(1),
	/** What it answers: surprised, excited, disappointed, changed, new-issue; or free. Others are kept, and read as free. */
	question: z.string().max(40).default("free"),
	/** What kind of difference it tells of (`valueKinds`), where it tells of one. Others are kept, and not shown. */
	value: z.string().max(40).optional(),
	author: line.optional(),
	ownMark,
});

/** Where a study's findings can be looked up. */
const source = z.looseObject({ title: line.min(1), doi: line.optional(), url: url.optional() });

/** Research tied to practice (A3): a question, how it was looked into, and what was found. */
const study = z.looseObject({
	title: line.min(1),
	question: note.min(1),
	method: text.default(""),
	lookedAt: text.default(""),
	findings: text.default(""),
	limits: text.default(""),
	sources: z.array(source).max(100).default([]),
	/** Records of the practices and adoptions that it looks at. */
	about: z.array(url).max(100).default([]),
	version,
	author: line.optional(),
	ownMark,
});

/** What `content` holds, by kind. Loose: fields that a later version adds are kept. */
export const contentSchemas = {
	chapter,
	person,
	practice,
	adoption,
	summary,
	link,
	introduction,
	receipt,
	offer,
	story,
	study,
} as const;

type Schemas = typeof contentSchemas;
/** A kind's content as read, with defaults filled in. */
export type Content<K extends keyof Schemas> = z.output<Schemas[K]>;
/** A kind's content as written. */
export type ContentInput<K extends keyof Schemas> = z.input<Schemas[K]>;
export type PracticeStatus = Content<"practice">["status"];
