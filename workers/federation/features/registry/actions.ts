import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { inviteSite } from "#exchange/invitations.ts";
import { everything, setPaused, takeStance } from "#exchange/links.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type Decision, type Entry, entryOf, mayDecide, needsWord } from "./rules.ts";
import { noteDecision, readEntry, removeInvitation } from "./store.ts";

const unknown = problem("not-found", "No chapter of that address has asked to join or was invited.");
const overtaken = problem("conflict", "Somebody decided about this chapter meanwhile. Look again before you decide.", {
	reason: "decided-meanwhile",
});

export type Decided = {
	/** The chapter's host. */
	readonly host: string;
	readonly decision: Decision;
	/** The word that goes to the chapter's stewards. */
	readonly note: string;
	/** The `changedAt` of the relation as the coordinator saw it. */
	readonly basedOn: number;
};

const statementsFor = async (services: Services, origin: string, decided: Decided): Promise<Result<Statement[]>> => {
	const { site } = services;
	if (decided.decision === "paused") return ok(setPaused(site, origin, true, decided.note));
	if (decided.decision === "resumed") return ok(setPaused(site, origin, false));
	return takeStance(site, {
		peer: origin,
		relation: "member",
		stance: decided.decision === "admitted" ? "yes" : "no",
		note: decided.note,
		sends: everything,
		wants: everything,
	});
};

/** Decides about a chapter: it hears of it, and of two decisions at once the first stands. */
export const decide = async (services: Services, by: Person, decided: Decided): Promise<Result<Entry>> => {
	const { db, site, clock } = services;
	const found = await readEntry(db, decided.host);
	if (!found) return unknown;
	const entry = entryOf(found.row, clock());
	if (entry.changedAt !== decided.basedOn || !mayDecide(entry.standing, decided.decision)) return overtaken;
	if (needsWord(decided.decision) && decided.note === "")
		return problem("invalid", "Please give them a word on why.", { field: "note" });
	const statements = await statementsFor(services, entry.origin, decided);
	if (!statements.ok) return statements;
	const event = noteDecision(db, {
		id: newId("decision", site),
		peer: entry.origin,
		kind: decided.decision,
		note: decided.note,
		byId: by.id,
		at: clock(),
		basedOn: decided.basedOn,
	});
	if (!(await runGuarded(db, [event, ...statements.value]))) return overtaken;
	// Whoever is paused is left out of what is announced, and should hear of it all the same.
	await services.enqueue([
		{ type: "announce" },
		{ type: "hint", peer: entry.origin },
		{ type: "pull", peer: entry.origin },
	]);
	const after = await readEntry(db, decided.host);
	return after ? ok(entryOf(after.row, clock())) : unknown;
};

/** Makes an invitation for one chapter. Its address is shown once: only a hash is kept. */
export const invite = async (services: Services, by: Person, note: string): Promise<Result<{ address: string }>> => {
	const made = await inviteSite(services.site, { sends: everything, wants: everything, note, createdBy: by.id });
	await runBatch(services.db, [made.statement]);
	return ok({ address: made.address });
};

/** Takes back an invitation that nobody has used. */
export const takeBackInvitation = async (services: Services, id: string): Promise<Result<void>> => {
	const [gone] = await removeInvitation(services.db, id);
	return gone ? ok(undefined) : problem("not-found", "This invitation was used or taken back already.");
};
