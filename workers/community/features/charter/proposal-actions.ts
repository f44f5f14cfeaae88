import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { aheadOnly, nextVersion } from "./actions.ts";
import { answerProposal, insertProposal, readProposal, stillOpen } from "./proposal-store.ts";
import {
	applied,
	type CharterText,
	differing,
	isEmpty,
	isOpen,
	noProposal,
	noVersion,
	partWords,
	textOf,
} from "./rules.ts";
import { readVersion } from "./store.ts";

type ProposalWish = CharterText & {
	readonly id: string;
	/** The version that its author read. */
	readonly base: number;
	readonly reason: string;
};

/** A member proposes a change. `id` was made with the form, so that a form sent twice makes one proposal. */
export const propose = async (
	{ db, clock }: Services,
	who: Person,
	{ id, base, reason, ...text }: ProposalWish,
): Promise<Result<{ id: string }>> => {
	if (!isIdOf("proposal", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const read = await readVersion(db, base);
	if (!read) return noVersion;
	if (isEmpty(text)) return problem("invalid", "Please leave at least one of its parts.", { field: "domain" });
	if (differing(read.charter, text).length === 0)
		return problem("invalid", "Nothing is different yet. Change what you would like to be different.", {
			field: "form",
		});
	const row = {
		...textOf(text),
		id,
		basedOn: base,
		reason,
		authorId: who.id,
		state: "open" as const,
		createdAt: clock(),
	};
	if (await runGuarded(db, [insertProposal(db, row)])) return ok({ id });
	const known = await readProposal(db, id);
	return known?.proposal.authorId === who.id && known.proposal.reason === reason
		? ok({ id })
		: problem("conflict", "This was proposed before, in other words.");
};

type Decision = {
	readonly decision: "adopt" | "decline";
	readonly word: string;
	/** The charter's version that the decision was made on. */
	readonly latest: number;
	readonly reviewOn: string | null;
};

const overtaken = problem("conflict", "The charter or this proposal has changed meanwhile. Look at both again.");

/** A steward adopts or declines a proposal, with a word. What it doesn't touch stays as it is by now. */
export const decide = async (
	services: Services,
	who: Person,
	id: string,
	{ decision, word, latest, reviewOn }: Decision,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readProposal(db, id);
	if (!found) return noProposal;
	const { proposal, base, now } = found;
	const open = isOpen(proposal.state);
	if (!open.ok) return open;
	const answered = (state: "adopted" | "declined") => [
		stillOpen(db, id),
		answerProposal(db, id, { state, answer: word, decidedBy: who.id, decidedAt: clock() }),
	];
	if (decision === "decline") return (await runGuarded(db, answered("declined"))) ? ok(undefined) : overtaken;
	if (latest !== now.version) return overtaken;
	const { text, clashing } = applied(base, proposal, now);
	const [clash] = clashing;
	if (clash)
		return problem(
			"conflict",
			`“${partWords[clash].label}” was rewritten since. Propose it anew on the charter as it is now.`,
		);
	if (differing(now, text).length === 0)
		return problem("conflict", "The charter says this already. Decline it, with a word why.");
	const ahead = aheadOnly(services, reviewOn);
	if (!ahead.ok) return ahead;
	const by = { authorId: proposal.authorId, reason: proposal.reason, reviewOn };
	const done = await runGuarded(db, [...answered("adopted"), ...nextVersion(services, by, text, now)]);
	return done ? ok(undefined) : overtaken;
};

/** Its author takes a proposal back, while it has no answer. */
export const withdrawProposal = async ({ db, clock }: Services, who: Person, id: string): Promise<Result<void>> => {
	const found = await readProposal(db, id);
	if (!found) return noProposal;
	if (found.proposal.authorId !== who.id) return problem("forbidden", "Whoever proposed it can take it back.");
	const open = isOpen(found.proposal.state);
	if (!open.ok) return open;
	const answer = { state: "withdrawn" as const, answer: "", decidedBy: who.id, decidedAt: clock() };
	return (await runGuarded(db, [stillOpen(db, id), answerProposal(db, id, answer)])) ? ok(undefined) : overtaken;
};
