import { asWritten, type Comparison, compareVersions, type Saying } from "../practices/compare.ts";
import type { PracticeRead } from "../practices/store.ts";
import { changedFields, clashing, type Proposable, stillNew, withChanges, wordsIn } from "./rules.ts";
import type { ProposalRead } from "./store.ts";

/** What a reader decides on, or reads of what was decided. */
export type Compared = {
	/** What is proposed, beside what it would change. */
	readonly comparison: Comparison;
	/** What was written anew since, in fields that the proposal changes too: as it was then, beside now. */
	readonly since: Comparison;
	readonly fresh: readonly Proposable[];
	readonly clashing: readonly Proposable[];
};

/**
 * A proposal beside its practice: as that is now while the proposal is open, afterwards as it was when the proposal was
 * made, since by then the practice says it.
 */
export const comparedProposal = (
	found: { readonly proposal: ProposalRead; readonly practice: PracticeRead; readonly base: PracticeRead },
	say: Saying = asWritten,
): Compared => {
	const { proposal, practice, base } = found;
	const { changes } = proposal;
	const before = proposal.state === "open" ? practice : base;
	const late = clashing(changes, base, practice);
	return {
		comparison: compareVersions(before, withChanges(before, changes, changedFields(changes)), say),
		since: compareVersions(base, withChanges(base, wordsIn(practice, late), late), say),
		fresh: stillNew(changes, practice),
		clashing: late,
	};
};
