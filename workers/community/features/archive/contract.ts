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

export const takenInAnswer = z
	.object({
		chapter: z.string(),
		origin: z.string().meta({ description: "The site that it was made at." }),
		at: instant.meta({ description: "When it was made." }),
		sealed: z.boolean().meta({ description: "Whether what was sealed came along." }),
	})
	.meta({ id: "ArchiveTakenIn" });
