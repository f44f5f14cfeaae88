import type { Keyed } from "./keys.ts";
import type { Known, PersonKnown } from "./store.ts";

/** What will be done with something: it comes in, it changes what came in before, or nothing, for a reason. */
export type Fate = {
	readonly fate: "new" | "changed" | "again" | "kept" | "here" | "shut";
	/** What it is here already. */
	readonly localId: string | null;
	/** With which run it came in. */
	readonly runId: string | null;
	/** Of a post: who of this chapter wrote it, where that is sure. */
	readonly author: PersonKnown | null;
};

export type Fated = Keyed & Fate;

/** Who wrote a post: by their address, or by a whole name that one person here bears and that no address speaks against. */
export const authorOf = (
	post: { readonly author: string; readonly email: string | null },
	people: readonly PersonKnown[],
): PersonKnown | null => {
	const active = people.filter(({ state }) => state === "active");
	if (post.email !== null) return active.find(({ email }) => email === post.email) ?? null;
	const named = post.author.includes(" ") ? active.filter(({ name }) => name === post.author) : [];
	return named.length === 1 ? (named[0] ?? null) : null;
};

/** What will be done with each, given what is here. */
export const fatesOf = (
	items: readonly Keyed[],
	known: ReadonlyMap<string, Known>,
	people: readonly PersonKnown[],
): Fated[] => {
	const seen = new Set<string>();
	return items.map((one) => {
		const { planned, key, version } = one;
		const before = known.get(key);
		const author = planned.becomes === "message" ? authorOf(planned.data, people) : null;
		const fate = (what: Fate["fate"]): Fated => ({
			...one,
			fate: what,
			localId: before?.localId ?? null,
			runId: before?.runId ?? null,
			author,
		});
		if (planned.becomes === "invitation") {
			const here = people.find(({ email }) => email === planned.data.email);
			if (here) return fate(here.state === "active" ? "here" : "shut");
			return fate(before ? "again" : "new");
		}
		// The same thing twice in one file comes in once.
		if (seen.has(key)) return fate("again");
		seen.add(key);
		if (!before) return fate("new");
		if (known.has(version)) return fate("again");
		return fate(before.untouched ? "changed" : "kept");
	});
};
