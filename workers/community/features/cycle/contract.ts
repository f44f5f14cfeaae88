import * as z from "zod";

/** What a form may be opened with: the thing that it comes from, and the group that it is for. */
export const openedWith = z.object({
	from: z.string().max(60).default(""),
	group: z.string().max(60).optional(),
});
