import * as z from "zod";

/** A person, a group, a meeting's host: how an answer of the API tells of something that has a name. */
export const named = z.object({ id: z.string(), name: z.string() }).meta({ id: "Named" });

/** The same from a row whose name was joined; null where it points to nothing. */
export const namedOr = (
	id: string | null | undefined,
	name: string | null | undefined,
): z.input<typeof named> | null => (id ? { id, name: name ?? "" } : null);
