import * as z from "zod";
import { outcomes } from "#protocol/content.ts";
import { named, namedOr } from "#web/named.ts";
import type { Named } from "../search/named-store.ts";
import type { CameOf } from "./listed-store.ts";

/** What a form may be opened with: the thing that it comes from, and the group that it is for. */
export const openedWith = z.object({
	from: z.string().max(60).default(""),
	group: z.string().max(60).optional(),
});

/** Something that a thing came from. */
export const sourceAnswer = z.object({
	id: z.string(),
	kind: z.string(),
	title: z.string(),
	href: z.string().meta({ description: "The page where it is read." }),
});

/** Something that was made of a thing. */
export const cameOfAnswer = sourceAnswer.extend({
	by: named.nullable(),
	outcome: z.enum(outcomes).nullable().meta({ description: "How it went, where somebody tried something." }),
});

export const sourceOut = ({ id, kind, title, href }: Named): z.input<typeof sourceAnswer> => ({
	id,
	kind,
	title,
	href,
});

export const cameOfOut = ({ byId, byName, outcome, ...made }: CameOf): z.input<typeof cameOfAnswer> => ({
	...sourceOut(made),
	by: namedOr(byId, byName),
	outcome,
});
