/** Where one destination stands: it has the record, its own moderators removed it, or it was asked to remove it. */
export type DestinationState = "has" | "removed" | "pending" | "confirmed" | "refused" | "overdue";

/** Everybody sees where their own things went; stewards see where anything went that ever left. */
export const maySee = (
	viewer: { readonly id: string; readonly role: string },
	owner: string | null,
	travelled: boolean,
): boolean => (viewer.role === "steward" && travelled) || (owner !== null && owner === viewer.id);

const thing = (count: number, one: string, many: string): string[] =>
	count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];

/** What a receipt says was removed, in words. */
export const removedWords = (removed: Readonly<Record<string, number>>): string => {
	const { records = 0, versions = 0, index = 0, ...rest } = removed;
	const parts = [
		...thing(records, "record", "records"),
		...thing(versions, "version", "versions"),
		...thing(index, "entry of the search index", "entries of the search index"),
		...Object.entries(rest).flatMap(([what, count]) => thing(count, what, what)),
	];
	return parts.length === 0 ? "nothing, since it held nothing of it any more" : parts.join(", ");
};
