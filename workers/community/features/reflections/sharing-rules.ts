import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { type Known, namedIn } from "./naming-rules.ts";
import type { WiderAudience } from "./rules.ts";

/** With whom somebody's words are shared beyond the chapter, and who of this chapter is named in them. */
export type Sharing = {
	readonly scope: WiderAudience;
	/** Chapters by their origin, where they are named. */
	readonly sites: readonly string[];
	/** Besides those whose whole name stands in it. */
	readonly named: readonly string[];
};

/** `waits` says for whom it waits; null where it has gone out. */
export type Shared = { readonly shared: boolean; readonly waits: string | null };

/** Everyone who is named: those who were ticked, and those whose whole name stands in it. */
export const peopleNamed = (text: string, people: readonly Known[], ticked: readonly string[]): Known[] => {
	const certain = new Set(namedIn(text, people).map(({ id }) => id));
	return people.filter(({ id }) => certain.has(id) || ticked.includes(id));
};

/** Whether those who are named could read what they would be asked about. `readers`: of its group, where it lies in one. */
export const canBeAsked = (
	audience: string,
	readers: ReadonlySet<string>,
	people: readonly Known[],
): Result<undefined> => {
	const shut = people.find(({ id }) => audience === "private" || (audience === "group" && !readers.has(id)));
	return shut
		? problem(
				"conflict",
				`${shut.name} is named in it and can’t read it yet, so can’t be asked. Let everyone in this chapter read it first, or take the name out.`,
				{ field: "named" },
			)
		: ok(undefined);
};

/** The chapters that are named, of those that we are linked with or that it is shared with already. */
export const sitesFrom = (linked: readonly string[], already: readonly string[], given: Sharing): Result<string[]> => {
	if (given.scope !== "sites") return ok([]);
	const sites = [...new Set(given.sites)].sort();
	if (sites.length === 0) return problem("invalid", "Please choose at least one chapter.", { field: "sites" });
	const known = new Set([...linked, ...already]);
	return sites.every((site) => known.has(site))
		? ok(sites)
		: problem("invalid", "Please choose among the chapters that you are linked with.", { field: "sites" });
};

type Answered = { readonly personId: string; readonly answer: string };

/** Whether changed words that are read outside name nobody who hasn’t agreed to that. */
export const namesOnlyAgreed = (
	text: string,
	people: readonly Known[],
	answers: readonly Answered[],
): Result<undefined> => {
	const agreed = (id: string) => answers.some(({ personId, answer }) => personId === id && answer === "yes");
	const unasked = namedIn(text, people).find(({ id }) => !agreed(id));
	return unasked
		? problem(
				"invalid",
				`${unasked.name} hasn’t agreed to be named, and this is read outside the chapter. Take it back first; once ${unasked.name} agreed, share it again.`,
				{ field: "text" },
			)
		: ok(undefined);
};
