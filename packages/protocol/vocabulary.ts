import * as z from "zod";
import { contentSchemas } from "./content.ts";

/** The kinds of record that this version understands. Others are kept, shown as such and passed on untouched. */
export const kinds = [
	"chapter",
	"person",
	"practice",
	"adoption",
	"summary",
	"link",
	"introduction",
	"receipt",
	"offer",
	"story",
	"study",
] as const;
export type Kind = (typeof kinds)[number];

export const isKnownKind = (kind: string): kind is Kind => Object.hasOwn(contentSchemas, kind);

/** The ActivityStreams type under which a record of each kind travels, for readers that know nothing of kinds. */
export const recordTypes: Record<Kind, string> = {
	chapter: "Profile",
	person: "Profile",
	practice: "Article",
	adoption: "Article",
	summary: "Article",
	link: "Relationship",
	introduction: "Note",
	receipt: "Note",
	offer: "Note",
	story: "Article",
	study: "Article",
};

/**
 * Every activity's `@context`. Our own terms are named inline, so that nobody has to fetch a document of ours to read
 * them; the namespace lies in a reserved domain, so that nobody can ever serve something else under it.
 */
export const activityContext = [
	"https://www.w3.org/ns/activitystreams",
	"https://w3id.org/security/data-integrity/v2",
	{
		"@vocab": "https://chapterhouse.example/ns#",
		wasDerivedFrom: "http://www.w3.org/ns/prov#wasDerivedFrom",
	},
] as const;

/**
 * Each of these carries a whole record; only `Delete` carries a tombstone. The verbs after `Delete` say to people what
 * happened; a receiver applies them as it applies `Update`, by the record's revision.
 */
export const activityTypes = ["Create", "Update", "Delete", "Offer", "Accept", "Reject", "Follow", "Undo"] as const;

const url = z.string().min(8).max(1_000);
export const when = z.iso.datetime({ offset: true }).max(40);
const word = z.string().min(1).max(60);
/** Sites of one audience, or addressees of one activity: as many as a named audience can sensibly hold. */
const most = 500;

/** An audience of an unknown scope is refused, not kept: what cannot be judged must not be shown or passed on. */
export const audienceSchema = z.discriminatedUnion("scope", [
	z.object({ scope: z.literal("sites"), sites: z.array(url).min(1).max(most) }),
	z.object({ scope: z.literal("network") }),
	z.object({ scope: z.literal("public") }),
]);

const revision = z.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const kindName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** A record, whole, at one revision. The highest `rev` wins wherever it arrives. */
export const recordSchema = z.looseObject({
	id: url,
	type: word,
	kind: kindName,
	rev: revision,
	version: revision.optional(),
	audience: audienceSchema,
	topics: z.array(word).max(30).default([]),
	language: z.string().max(35).optional(),
	name: z.string().max(300).optional(),
	expires: when.optional(),
	content: z.record(z.string(), z.unknown()),
	wasDerivedFrom: z.looseObject({ id: url, version: revision.optional(), origin: url.optional() }).optional(),
});

/** What is left of a record that was taken back. It may hold nothing of what the record said. */
export const tombstoneSchema = z.looseObject({
	id: url,
	type: z.literal("Tombstone"),
	kind: kindName,
	rev: revision,
	deleted: when,
	content: z.undefined().optional(),
	name: z.undefined().optional(),
});

const proofSchema = z.looseObject({
	type: z.literal("DataIntegrityProof"),
	cryptosuite: z.literal("eddsa-jcs-2022"),
	created: when,
	verificationMethod: url,
	proofPurpose: z.literal("assertionMethod"),
	proofValue: z.string().max(100),
});

const envelope = {
	"@context": z.union([z.string().max(1_000), z.array(z.unknown()).max(20)]),
	id: url,
	actor: url,
	published: when,
	to: z.array(url).max(most).optional(),
	proof: proofSchema,
};

export const activitySchema = z.discriminatedUnion("type", [
	z.looseObject({ ...envelope, type: z.enum(activityTypes).exclude(["Delete"]), object: recordSchema }),
	z.looseObject({ ...envelope, type: z.literal("Delete"), object: tombstoneSchema }),
]);

export type Audience = z.infer<typeof audienceSchema>;
export type RecordObject = z.input<typeof recordSchema>;
export type TombstoneObject = z.input<typeof tombstoneSchema>;
/** An activity as it lies on the wire and in the log: signed, with every field that its author gave it. */
export type Activity = z.input<typeof activitySchema>;
/** What is left to sign. */
export type UnsignedActivity = {
	readonly "@context": typeof activityContext;
	readonly id: string;
	readonly type: (typeof activityTypes)[number];
	readonly actor: string;
	readonly published: string;
	readonly to?: string[];
	readonly object: RecordObject | TombstoneObject;
};
