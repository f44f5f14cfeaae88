import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { containerOfPractice, fitsTogether, isIdOf, noPractice, saysEnough } from "../practices/rules.ts";
import { proposedLetter } from "./letters.ts";
import { changedFields, changesOf, type Words, withChanges } from "./rules.ts";
import {
	forgetWithdrawn,
	insertProposal,
	readOwnProposal,
	readProposable,
	readProposal,
	settleProposal,
	stillOpen,
	stillSeenBy,
} from "./store.ts";

export const noProposal = problem("not-found", "There is no such proposal, or it isn’t open to you.");
export const answered = problem("conflict", "This proposal was answered or withdrawn already.");
const noChange = problem("invalid", "Nothing is changed yet. Write over the words that you would change.", {
	field: "whatWeDo",
});

/** New words for a practice, as somebody would have them. */
type NewProposal = Words & {
	/** Made when the form was shown, so that a form sent twice makes one proposal. */
	readonly id: string;
	/** The version that the words were written over. */
	readonly base: number;
	readonly reason: string;
	/** What was learned: a trial, a reflection, a commitment, a study. */
	readonly from?: string;
};

/** Proposes a new version of a practice to whoever writes it. Only what it says otherwise is kept. */
export const propose = async (
	services: Services,
	who: Person,
	practiceId: string,
	input: NewProposal,
): Promise<Result<{ id: string }>> => {
	const { db, site, clock } = services;
	const { id, reason, from } = input;
	if (!isIdOf("proposal", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const read = await readProposable(db, who.id, practiceId, input.base);
	if (!read) return noPractice;
	const { practice, base } = read;
	if (!base) return problem("invalid", "There is no such version of this practice.", { field: "base" });
	const changes = changesOf(base, input);
	if (changedFields(changes).length === 0) return noChange;
	const whole = withChanges(base, changes, changedFields(changes));
	const fits = fitsTogether(whole.title, whole.texts);
	if (!fits.ok) return fits;
	const enough = saysEnough(whole.texts);
	if (!enough.ok) return enough;
	const container = containerOfPractice(practice.audience);
	const grounds = await groundsFor(services, who, { id, groupId: container, from });
	if (!grounds.ok) return grounds;
	const told = await telling(services, practice.authorId === who.id ? [] : [practice.authorId], {
		write: (from) => proposedLetter(from, { id, by: who.name, title: practice.title }),
		kind: "proposal",
		about: [practiceId, id],
	});
	const done = await runGuarded(db, [
		...grounds.value,
		stillSeenBy(db, practiceId, container),
		insertProposal(db, {
			id,
			practiceId,
			basedOn: base.shown,
			fields: { ...changes } as Record<string, string>,
			reason,
			authorId: who.id,
			state: "open",
			createdAt: clock(),
		}),
		indexOwn(site, {
			id,
			kind: "proposal",
			container,
			authorId: who.id,
			language: practice.language,
			title: practice.title,
			body: [reason, ...changedFields(changes).map((field) => (field === "status" ? "" : (changes[field] ?? "")))]
				.filter(Boolean)
				.join("\n"),
		}),
		...told.statements,
	]);
	if (done) await told.send();
	if (done || (await readOwnProposal(db, id, who.id))) return ok({ id });
	return problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** The proposer takes a proposal back while nobody has answered it. Others see it no more. */
export const withdrawProposal = async (services: Services, who: Person, id: string): Promise<Result<undefined>> => {
	const { db, site, clock } = services;
	const found = await readProposal(db, who.id, id);
	if (!found) return noProposal;
	if (found.proposal.authorId !== who.id) return problem("forbidden", "Whoever proposed it may withdraw it.");
	if (found.proposal.state !== "open") return answered;
	const done = await runGuarded(db, [
		stillOpen(db, id),
		settleProposal(db, id, { state: "withdrawn", answer: "", decidedBy: who.id, decidedAt: clock() }),
		unindexOwn(site, id),
		forgettingThreads(services, id),
	]);
	return done ? ok(undefined) : answered;
};

/** The statement by which what somebody had withdrawn goes with them; what they proposed to others stays. */
export const leavingProposals = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	forgetWithdrawn(db, personId);
