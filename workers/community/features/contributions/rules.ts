import { problem } from "#core/problem.ts";

/** What people bring that others can see. Promises to oneself aren't among it. */
export const broughtKinds = [
	"practice",
	"trial",
	"proposal",
	"study",
	"reflection",
	"story",
	"topic",
	"question",
	"answer",
	"assist",
	"progress",
] as const;

/** More than an employer reads, and as much as one copy holds. */
export const mostInCopy = 100;
/** Room for a copy of that many, as it comes back to be checked. */
export const longestCopy = 128 * 1_024;

/** One thing in a signed copy. */
export type Brought = {
	readonly kind: string;
	readonly name: string;
	/** When it was last worked on; epoch milliseconds. */
	readonly at: number;
	readonly url: string | null;
	readonly thanked: boolean;
	readonly helped: boolean;
};

type Subject = { readonly name: string; readonly chapter: string; readonly brought: readonly Brought[] };

const context = [
	"https://www.w3.org/ns/credentials/v2",
	"https://www.w3.org/ns/credentials/undefined-terms/v2",
] as const;

/**
 * What a member brought as a W3C Verifiable Credential (VC Data Model 2.0), before it is signed. It says nothing of who
 * thanked them, nor of what lies within a group.
 */
export const credentialOf = (issuer: string, now: string, { name, chapter, brought }: Subject) => ({
	"@context": context,
	type: ["VerifiableCredential"],
	issuer,
	validFrom: now,
	name: `What ${name} brought to ${chapter}`,
	credentialSubject: {
		type: "Person",
		name,
		memberOf: chapter,
		contribution: brought.map(({ kind, name: title, at, url, thanked, helped }) => ({
			type: kind,
			name: title,
			dateModified: new Date(at).toISOString(),
			...(url ? { url } : {}),
			...(thanked ? { thanked } : {}),
			...(helped ? { helped } : {}),
		})),
	},
});

export type Credential = ReturnType<typeof credentialOf>;

export const noneChosen = problem("invalid", "Please tick at least one thing.", { field: "item" });
export const notYours = problem("invalid", "One of these isn’t yours, or isn’t open to the whole chapter any more.", {
	field: "item",
});
