import * as z from "zod";
import { id, unlessEmpty } from "#web/form-fields.ts";
import { listQuery, nextPage } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { sourceAnswer } from "../cycle/contract.ts";
import { steps, valueKinds } from "../value/rules.ts";
import { type Break, type MapNode, untold } from "./rules.ts";

export const mapQuery = z.object({
	of: unlessEmpty(id).meta({ description: "What this one thing led to, instead of the latest stories." }),
	group: unlessEmpty(id).meta({ description: "Only from the stories of this working group, to its members." }),
	after: listQuery.after,
});

const node = sourceAnswer.extend({
	value: z.enum(valueKinds).nullable().meta({ description: "The kind of value, of a story." }),
	by: named.nullable(),
	from: z.array(z.string()).meta({ description: "Ids of what it came of." }),
	speaksTo: z.array(named).meta({ description: "Indicators that it speaks to." }),
});
const broken = z.object({
	after: z.string().meta({ description: "The id of that after which nobody has told what came next." }),
	next: z.enum(steps).meta({ description: "What could be told next." }),
	words: z.string(),
	ask: z.array(named).meta({ description: "Who may know." }),
	asked: z.array(named).meta({ description: "Whom of those who may know the reader has asked already." }),
});

export const mapAnswer = z
	.object({ nodes: z.array(node), breaks: z.array(broken), next: nextPage })
	.meta({ id: "StoryMap", description: "What led to what, as far as the caller may see it." });

export const nodeOut = ({ id, kind, title, href, value, by, sources, speaksTo }: MapNode): z.input<typeof node> => ({
	...{ id, kind, title, href, value, by },
	from: [...sources],
	speaksTo: [...speaksTo],
});
export const breakOut = ({ node: { id }, next, ask, asked }: Break): z.input<typeof broken> => ({
	...{ after: id, next, words: `Nobody has told yet ${untold[next]}.` },
	ask: [...ask],
	asked: [...asked],
});
