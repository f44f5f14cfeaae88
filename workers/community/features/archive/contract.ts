import * as z from "zod";
import { emailAddress } from "#identity/email-address.ts";
import { requiredText } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
import { mostBytes } from "./rules.ts";

const noFile = "Please choose the archive.";

/** A file that was really chosen: an empty field is sent as a file without a name. */
const archiveField = z
	.custom<File>((value) => value instanceof File, noFile)
	.refine((file) => file.size > 0, noFile)
	.refine((file) => file.size <= mostBytes, `An archive has at most ${mostBytes / 1024 / 1024} MB.`);

export const takeInForm = z.object({
	code: requiredText(200, "Please enter the setup code."),
	email: emailAddress,
	archive: archiveField,
	"without-sealed": z.string().optional(),
});

export const takeInQuery = z.object({
	steward: emailAddress.meta({ description: "The e-mail address of a steward in the archive." }),
	sealed: z.enum(["open", "leave-out"]).default("open").meta({
		description: "`leave-out`: take in without what was sealed with a secret that this site hasn’t.",
	}),
});

export const arrivalPath = z.object({ id: z.string().max(80) });

export const arrivalAnswer = z
	.object({
		id: z.string(),
		look: z.string().meta({ description: "Where this is told anew." }),
		state: z.enum(["checking", "taken-in", "refused"]),
		done: z.number().int().meta({ description: "How many of its steps are done." }),
		of: z.number().int().nullable().meta({ description: "How many there are; null until its list of files was read." }),
		why: z.string().meta({ description: "Why it was refused: the file, the line in it and the field." }),
		chapter: z.string().nullable(),
		origin: z.string().nullable().meta({ description: "The site that it was made at." }),
		at: instant.nullable().meta({ description: "When it was made." }),
		sealed: z.boolean().nullable().meta({ description: "Whether what was sealed comes along." }),
		intact: z.boolean().nullable().meta({
			description: "Whether its seal shows that nothing was altered since it was made; false where nobody can tell.",
		}),
	})
	.meta({ id: "ArchiveArrival" });
