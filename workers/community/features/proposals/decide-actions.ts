import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { leavesChapter } from "../practices/audience-rules.ts";
import { readPracticeAndPeople } from "../practices/reading-actions.ts";
import { containerOfPractice, mayEdit } from "../practices/rules.ts";
import { changedMeanwhile, savingPractice } from "../practices/save-actions.ts";
import { answered, noProposal } from "./actions.ts";
import { clashing, type Proposable, stillNew, withChanges } from "./rules.ts";
import { readProposal, settleProposal, stillOpen, tookIn } from "./store.ts";

type Decided = {
	readonly decision: "merged" | "declined";
	readonly answer: string;
	/** The version of the practice that was shown beside the proposal. */
	readonly base: number;
	/** What is taken in of it; left out: all but what was written anew since. */
	readonly take?: readonly Proposable[];
};

type Found = NonNullable<Awaited<ReturnType<typeof readProposal>>>;

/**
 * Takes a proposal in as a new version that keeps whose words it holds and why, or declines it with a word. Nothing that
 * was written since is undone unless it was chosen.
 */
export const decideProposal = async (
	services: Services,
	who: Person,
	id: string,
	decided: Decided,
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await readProposal(db, who.id, id);
	if (!found) return noProposal;
	if (!mayEdit(who.id, found.practice.authorId, found.people))
		return problem("forbidden", "Its author, and those who are named in it and agreed, decide on a new version.");
	if (found.proposal.state !== "open") return answered;
	const { decision, answer } = decided;
	if (decision === "declined" && answer.trim() === "")
		return problem("invalid", "Please give them a word on why.", { field: "answer" });
	const merging =
		decision === "merged" ? await merge(services, who, found, decided) : ok({ statements: [], out: false });
	if (!merging.ok) return merging;
	const done = await runGuarded(db, [
		stillOpen(db, id),
		settleProposal(db, id, { state: decision, answer, decidedBy: who.id, decidedAt: clock() }),
		...merging.value.statements,
	]);
	if (!done) return changedMeanwhile;
	if (merging.value.out) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** What is taken in: what was chosen, or everything that undoes nothing. */
const chosen = ({ proposal, base, practice }: Found, take: Decided["take"]): Proposable[] => {
	const fresh = stillNew(proposal.changes, practice);
	const kept = clashing(proposal.changes, base, practice);
	return take ? fresh.filter((field) => take.includes(field)) : fresh.filter((field) => !kept.includes(field));
};

/** The statements of the new version; one batch with the answer, so that neither is ever there without the other. */
const merge = async (
	services: Services,
	who: Person,
	found: Found,
	{ base, take }: Decided,
): Promise<Result<{ statements: readonly Statement[]; out: boolean }>> => {
	const { proposal, practice } = found;
	if (practice.version !== base) return changedMeanwhile;
	if (proposal.container !== null && proposal.container !== containerOfPractice(practice.audience))
		return problem(
			"conflict",
			"This was proposed while the practice was a group’s, so its words stay in that group. Ask whoever proposed it to propose it anew.",
		);
	const taken = chosen(found, take);
	if (taken.length === 0 && stillNew(proposal.changes, practice).length > 0)
		return problem("invalid", "Please choose what you take in, or leave the practice as it is.", { field: "take" });
	const thread = tookIn(services.db, practice.id, proposal.id, services.clock());
	if (taken.length === 0) return ok({ statements: [thread], out: false });
	const read = await readPracticeAndPeople(services, who, practice.id);
	if (!read) return noProposal;
	const { title, status, texts } = withChanges(practice, proposal.changes, taken);
	const saving = await savingPractice(services, who, practice.id, {
		...{ base, title, status, texts },
		language: practice.language,
		tags: practice.tags,
		involved: read.people.map(({ personId }) => personId),
		reason: proposal.reason,
		share: false,
		writtenBy: proposal.authorId,
	});
	return saving.ok
		? ok({ statements: [...saving.value.statements, thread], out: leavesChapter(practice.audience.scope) })
		: saving;
};
