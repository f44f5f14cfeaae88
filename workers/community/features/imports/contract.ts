import * as z from "zod";
import { checkbox, oneOf, optionalText, requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { invitedRoles, invitingWays, postForms, readers } from "./options-rules.ts";
import { documentForms, importKinds, mostBytes, mostStored } from "./rules.ts";

/** A multipart body has a little around its file; what is pasted comes in the same body. */
export const uploadLimit = mostBytes + mostStored;
/** Base64 takes a third more. */
export const sentLimit = Math.ceil(mostBytes * 1.4) + 4_096;

const file = z
	// A field that was left empty arrives as an empty text.
	.custom<File | "">((value) => value === undefined || value === "" || value instanceof File, "Please choose a file.")
	.refine((one) => !(one instanceof File) || one.size <= mostBytes, "A file has at most 2 MB. Bring it in parts.")
	.optional()
	.transform((one) => one || undefined);

const kind = oneOf(importKinds, "Please say what you bring.");

export const bringForm = z.object({
	kind,
	file,
	text: z.string().max(mostStored, "This is longer than can be pasted. Bring it as a file.").default(""),
});

/** Column numbers, from 0, by what stands in them. */
const columnNames = ["name", "first", "last", "email", "text", "topic", "author", "when", "source"] as const;
const column = z.string().max(3).optional();
const columns = Object.fromEntries(columnNames.map((name) => [name, column])) as Record<
	(typeof columnNames)[number],
	typeof column
>;

const choices = {
	role: z.enum(invitedRoles).optional().meta({ description: "People: as what they are asked in." }),
	how: z.enum(invitingWays).optional().meta({ description: "People: a letter to each, or one link to pass on." }),
	form: z
		.enum(documentForms)
		.optional()
		.meta({ description: "Documents: what those become whose own head doesn’t say." }),
	as: z.enum(postForms).optional().meta({ description: "Posts: what they become." }),
	audience: z.enum(readers).optional().meta({ description: "Who reads it; never anybody outside the chapter." }),
	group: z.string().max(60).optional().meta({ description: "The working group that it is for; empty for none." }),
	language: z.string().max(35).optional(),
	timeZone: z.string().max(60).optional().meta({ description: "Meetings: of those that name none." }),
};

export const choicesForm = z.object({ ...choices, ...columns });
export const choicesBody = choicesForm.meta({ id: "ImportChoices" });
export const takeInForm = z.object({ sure: checkbox() });

export const bringBody = z
	.object({
		kind: z.enum(importKinds),
		name: optionalText(200).meta({ description: "What the file is called." }),
		text: z.string().max(mostStored).optional().meta({ description: "Its words." }),
		base64: z
			.string()
			.max(Math.ceil(mostBytes * 1.4))
			.optional()
			.meta({
				description: "The file itself instead, such as a ZIP of Markdown files, or in another encoding than UTF-8.",
			}),
		choices: choicesForm.default({}),
	})
	.meta({ id: "NewImport" });

const unread = z.object({
	where: z.string(),
	what: z.string(),
	why: z.string().meta({ description: "Why it can’t be read, and what to do." }),
});

const planned = z.object({
	where: z.string(),
	becomes: z.enum(["invitation", "practice", "reflection", "study", "meeting", "message"]),
	title: z.string(),
	fate: z.enum(["new", "changed", "again", "kept", "here", "shut"]).meta({
		description:
			"new and changed will be taken in; again: brought before; kept: changed here since; here and shut: people who are, or were, here.",
	}),
	author: z.string().nullable().meta({ description: "The id of who wrote it, where that is sure." }),
	note: z.string(),
});

const run = {
	id: z.string(),
	kind: z.enum(importKinds),
	name: z.string(),
	state: z.enum(["previewed", "done", "let-be", "taken-back"]),
	createdAt: instant,
	doneAt: instant.nullable(),
};

export const brought = z.object({ title: z.string(), href: z.string().nullable() });

const takenBack = z.object({
	taken: z.array(z.object({ title: z.string() })),
	stayed: z
		.array(z.object({ title: z.string(), href: z.string().nullable(), why: z.string() }))
		.meta({ description: "What somebody has changed or answered since, or who has come." }),
});

export const importAnswer = z
	.object({
		...run,
		choices: z.record(z.string(), z.string()),
		columns: z.array(z.string()).meta({ description: "What a table calls its columns." }),
		items: z.array(planned).meta({ description: "What it will be, a part of the list; empty once it was taken in." }),
		next: z.string().nullable().meta({ description: "Give it as `after` for the next part." }),
		unread: z.array(unread),
		brought: z.array(brought).meta({ description: "What came in, once it was taken in." }),
		left: z.array(unread).meta({ description: "What was left as it is, and why." }),
		back: takenBack.nullable().meta({ description: "What taking it back would do now, or did; null before." }),
	})
	.meta({ id: "Import" });

export const takenBackAnswer = takenBack.meta({ id: "ImportTakenBack" });

export const importsAnswer = listOf(z.object(run).meta({ id: "ImportInList" }));
export const madeAnswer = z.object({ id: z.string() }).meta({ id: "ImportMade" });
export const takenAnswer = z
	.object({
		brought: z.array(brought),
		left: z.array(unread),
		unread: z.array(unread),
		link: z.string().nullable().meta({ description: "The invitation’s link, told this once." }),
	})
	.meta({ id: "ImportTakenIn" });

/** Where the preview goes on: the number of things before it. */
export const previewQuery = z.object({
	after: z
		.string()
		.regex(/^\d{1,5}$/)
		.optional(),
});
export const runsQuery = z.object(listQuery);
export const kindQuery = z.object({ kind: z.enum(importKinds).optional().catch(undefined), ...listQuery });
export const uploadedName = requiredText(200);
