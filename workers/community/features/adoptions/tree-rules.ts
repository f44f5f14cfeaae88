import type { PracticeStatus } from "#protocol/content.ts";

/** One practice in a family, or a chapter's report of trying one whose text we may not see. */
export type Relative = {
	/** The practice's record id; an adoption's own id where its practice isn't shared with us. */
	readonly id: string;
	readonly parentId: string | null;
	/** Which version of the parent it was derived from. */
	readonly parentVersion: number | null;
	readonly origin: string;
	/** What its chapter is called; null where nobody told us. */
	readonly chapter: string | null;
	readonly title: string;
	readonly status: PracticeStatus | null;
	readonly changed: string;
	/** Epoch milliseconds. */
	readonly since: number;
};

export type FamilyNode = Relative & { readonly children: readonly FamilyNode[] };

/** A practice may be passed on for many generations; beyond this the picture helps nobody. */
const deepest = 20;

/**
 * One tree from relatives in any order. A practice and the adoption that reports on it are one relative: what the
 * practice says of itself counts, the adoption adds what was changed. A parent that we may not see leaves its
 * children as roots; the oldest root is the family's.
 */
export const familyOf = (relatives: readonly Relative[]): readonly FamilyNode[] => {
	const merged = new Map<string, Relative>();
	for (const one of relatives) {
		const known = merged.get(one.id);
		merged.set(one.id, known ? joined(known, one) : one);
	}
	const childrenOf = Map.groupBy(merged.values(), (one) =>
		one.parentId !== null && merged.has(one.parentId) ? one.parentId : "",
	);
	const grow = (id: string, depth: number): FamilyNode[] =>
		depth > deepest
			? []
			: (childrenOf.get(id) ?? [])
					.toSorted((a, b) => a.since - b.since || a.id.localeCompare(b.id))
					.map((one) => ({ ...one, children: grow(one.id, depth + 1) }));
	return grow("", 0);
};

const joined = (a: Relative, b: Relative): Relative => ({
	...a,
	parentId: a.parentId ?? b.parentId,
	parentVersion: a.parentVersion ?? b.parentVersion,
	title: a.title || b.title,
	status: a.status && a.status !== "untried" ? a.status : (b.status ?? a.status),
	changed: a.changed || b.changed,
	since: Math.min(a.since, b.since),
});

/** Every relative with its depth, parents before their children: the rows of the table behind the picture. */
export const familyRows = (nodes: readonly FamilyNode[], depth = 0): { node: FamilyNode; depth: number }[] =>
	nodes.flatMap((node) => [{ node, depth }, ...familyRows(node.children, depth + 1)]);
