import * as z from "zod";
import { id, oneOf, several } from "#web/form-fields.ts";
import { mostSites } from "../practices/audience-rules.ts";
import { widerAudiences } from "./rules.ts";

/** More people are named in no words of one person. */
const mostNamed = 30;

export const shareForm = z.object({
	scope: oneOf(widerAudiences, "Please say with whom."),
	sites: several(z.string().max(300), mostSites),
	named: several(id, mostNamed),
	others: several(id, mostNamed),
});

/** The same as the API takes it; a reflection’s and a story’s have names of their own there. */
const sharing = z.object({
	scope: z.enum(widerAudiences),
	sites: z
		.array(z.string().max(300))
		.max(mostSites)
		.default([])
		.meta({ description: "Origins of chapters, where they are named." }),
	named: z.array(id).max(mostNamed).default([]).meta({
		description: "People of this chapter who can be recognised in it, besides those whose whole name stands there.",
	}),
});
const shared = z.object({
	shared: z.boolean(),
	waits: z.string().nullable().meta({ description: "Whom it waits for, as a sentence; null where it has gone out." }),
});
const namingAnswer = z.object({ answer: z.enum(["yes", "no"]) });

export const sharingOf = (thing: "Reflection" | "ValueStory") => ({
	shareBody: sharing.meta({ id: `${thing}Sharing` }),
	sharedAnswer: shared.meta({ id: `${thing}Shared` }),
	namingBody: namingAnswer.meta({ id: `${thing}NamingAnswer` }),
});
