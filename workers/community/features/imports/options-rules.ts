import { tableFields } from "./columns-rules.ts";
import { type Content, documentForms, type ImportKind, type Options } from "./rules.ts";

export const invitedRoles = ["guest", "member", "facilitator"] as const;
/** How people hear of it: a letter to each, or one link that whoever brings them passes on. */
export const invitingWays = ["letters", "link"] as const;
export const readers = ["private", "group", "chapter"] as const;
export const postForms = ["conversations", "reflections"] as const;

const oneOf = <T extends string>(allowed: readonly T[], value: string | undefined, otherwise: T): T =>
	allowed.includes(value as T) ? (value as T) : otherwise;

type Beginning = { readonly language: string; readonly mayTellOthers: boolean };

/**
 * What is chosen for an import, whatever was sent: what isn't a choice of its kind falls away, and what wasn't chosen begins
 * with the fewest readers.
 */
export const settled = (
	kind: ImportKind,
	content: Content,
	given: Options,
	{ language, mayTellOthers }: Beginning,
): Options => {
	const columns: Options =
		content.from === "table" && (kind === "people" || kind === "posts")
			? Object.fromEntries(
					tableFields[kind].map((field) => {
						const at = given[field] ?? "";
						return [field, /^\d{1,3}$/.test(at) && Number(at) < content.head.length ? at : ""];
					}),
				)
			: {};
	const group = given.group ?? "";
	const audience = group !== "" && given.audience === undefined ? "group" : oneOf(readers, given.audience, "private");
	const read = { language: given.language || language, group };
	const encoding: Options = given.encoding ? { encoding: given.encoding } : {};
	switch (kind) {
		case "people":
			return {
				...columns,
				...encoding,
				role: oneOf(invitedRoles, given.role, "member"),
				how: oneOf(invitingWays, given.how, "link"),
			};
		case "documents": {
			const form = oneOf(documentForms, given.form, "practice");
			return { ...encoding, ...read, form, audience };
		}
		case "meetings":
			return { ...encoding, group, timeZone: given.timeZone ?? "" };
		case "posts":
			return {
				...columns,
				...encoding,
				...read,
				audience,
				as: oneOf(postForms, given.as, mayTellOthers ? "conversations" : "reflections"),
			};
	}
};

/** Whether its readers are chosen by who they are; conversations and meetings are a group's or the chapter's. */
const byReaders = (kind: ImportKind, { as }: Options): boolean =>
	kind === "documents" || (kind === "posts" && as === "reflections");

/** The group that something is for; null where it is for nobody else, or for the chapter. */
export const groupOf = (kind: ImportKind, options: Options): string | null =>
	!options.group || (byReaders(kind, options) && options.audience !== "group") ? null : options.group;

/** Whether a group was meant, and none was named. */
export const lacksGroup = (kind: ImportKind, options: Options): boolean =>
	byReaders(kind, options) && options.audience === "group" && !options.group;

/** Who reads it once it was taken in, in a sentence. */
export const readersWords = (kind: ImportKind, options: Options, groupName: string | undefined): string | null => {
	if (kind === "people") return null;
	if (kind === "documents" && options.form === "practice")
		return "They become drafts, which only you see until you share them.";
	if (groupOf(kind, options) !== null) return `Only members of the group ${groupName ?? ""} will see it.`;
	return byReaders(kind, options) && options.audience === "private"
		? "Only you will read it."
		: "Everyone in this chapter will see it, and nobody outside.";
};
