import { hostOf } from "#core/host.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { findInvitation, inviteSite } from "#exchange/invitations.ts";
import { linkState, setPaused, takeStance } from "#exchange/links.ts";
import { knowPeer, pullNow } from "#exchange/peers.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { firstCard } from "./card.ts";
import type { Flow, LinkState } from "./rules.ts";
import { deleteInvitation, hasCardOf, type LinkWithPeer, readLink } from "./store.ts";

/** A link as it is shown: its state in one word, and what the other site is called. */
export type SeenLink = Omit<LinkWithPeer, "name"> & {
	readonly name: string;
	readonly host: string;
	readonly state: LinkState;
};

export const seenLink = (row: LinkWithPeer): SeenLink => {
	const host = hostOf(row.link.peer);
	return { ...row, name: row.name ?? host, host, state: linkState(row.link) };
};

/** The link with the site of this host name. */
export const oneLink = async (services: Services, host: string): Promise<Result<SeenLink>> => {
	const row = await readLink(services.db, host);
	return row ? ok(seenLink(row)) : problem("not-found", "We have no link with that site.");
};

/** A site that somebody wants to be linked with, and what its invitation says where there is one. */
export type FoundSite = {
	readonly origin: string;
	readonly name: string;
	readonly kind: "chapter" | "federation";
	readonly invitation: {
		readonly token: string;
		readonly note: string;
		/** What they would send us, and what they would like from us. */
		readonly sends: Flow;
		readonly wants: Flow;
		readonly expires: number;
	} | null;
};

/** Finds out who is behind a pasted address or invitation. Nothing is written that the other side could see. */
export const findSite = async (services: Services, pasted: string): Promise<Result<FoundSite>> => {
	const { site, db } = services;
	const found = await findInvitation(site, pasted);
	if (!found.ok) return asTyped(found);
	const { origin } = found.value;
	if (origin === site.origin) return problem("invalid", "That is our own address.", { field: "address" });
	const met = await knowPeer(site, origin);
	if (!met.ok) return asTyped(met);
	const { name, kind } = met.value;
	if (found.value.token !== null) {
		const { token, note, sends, wants, expires } = found.value;
		return ok({ origin, name, kind, invitation: { token, note, sends, wants, expires } });
	}
	if (kind === "chapter" && !(await hasCardOf(db, origin)))
		return problem(
			"invalid",
			`${name} isn’t in the directory of a network that we are in, so it wouldn’t hear us. Ask its steward for an invitation.`,
			{ field: "address" },
		);
	if (kind === "chapter" && !(await hasCardOf(db, site.origin)))
		return problem(
			"invalid",
			`Our own chapter isn’t in the network’s directory, so ${name} wouldn’t hear us. Ask its steward for an invitation, or show our card to the network first.`,
			{ field: "address" },
		);
	return ok({ origin, name, kind, invitation: null });
};

/** Whatever goes wrong with a pasted address is said beside the field that it was pasted into. */
const asTyped = (failed: {
	readonly ok: false;
	readonly error: { readonly message: string; readonly reason?: string };
}) =>
	problem("invalid", failed.error.message, {
		field: "address",
		...(failed.error.reason === undefined ? {} : { reason: failed.error.reason }),
	});

/** A steward's answer to a link: yes or no, with a word, and what may flow each way. */
export type LinkAnswer = {
	readonly stance: "yes" | "no";
	readonly note: string;
	readonly sends: Flow;
	readonly wants: Flow;
};

const flow = (given: Flow) => ({
	kinds: given.kinds === null ? null : [...given.kinds],
	topics: given.topics === null ? null : [...given.topics],
});

const answering = (answer: LinkAnswer) => ({ ...answer, sends: flow(answer.sends), wants: flow(answer.wants) });

const carryOut = async (services: Services, origin: string, statements: Statement[]): Promise<Result<void>> => {
	if (!(await runGuarded(services.db, [...statements, pullNow(services.site, origin)])))
		return problem("conflict", "Somebody here changed this link at the same moment. Look at it as it is now.");
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Asks to join a network or to be linked with a chapter, or answers an invitation. Returns the other site's origin. */
export const askToLink = async (services: Services, pasted: string, answer: LinkAnswer): Promise<Result<string>> => {
	const found = await findSite(services, pasted);
	if (!found.ok) return found;
	const { origin, kind, invitation } = found.value;
	if (answer.stance === "no" && !invitation)
		return problem("invalid", "Nobody has asked, so there is nothing to decline.", { field: "stance" });
	const stance = await takeStance(services.site, {
		...answering(answer),
		peer: origin,
		relation: kind === "federation" ? "network" : "chapter",
		...(invitation ? { invitation: invitation.token } : {}),
	});
	if (!stance.ok) return stance;
	const card = answer.stance === "yes" ? await firstCard(services) : [];
	const done = await carryOut(services, origin, [...stance.value, ...card]);
	return done.ok ? ok(origin) : done;
};

const stand = async (services: Services, row: LinkWithPeer["link"], answer: LinkAnswer): Promise<Result<Statement[]>> =>
	takeStance(services.site, {
		...answering(answer),
		peer: row.peer,
		relation: row.relation,
		...(row.invitation === null ? {} : { invitation: row.invitation }),
	});

/** Answers a site that asked to be linked with us. */
export const answerLink = async (services: Services, host: string, answer: LinkAnswer): Promise<Result<void>> => {
	const row = await oneLink(services, host);
	if (!row.ok) return row;
	if (row.value.state !== "requested-by-them")
		return problem("conflict", "This was answered already. Look at the link as it is now.");
	const stance = await stand(services, row.value.link, answer);
	if (!stance.ok) return stance;
	const card = answer.stance === "yes" ? await firstCard(services) : [];
	return carryOut(services, row.value.link.peer, [...stance.value, ...card]);
};

/** Changes what may flow over a link that we said yes to. */
export const changeFlow = async (
	services: Services,
	host: string,
	flows: { readonly sends: Flow; readonly wants: Flow },
): Promise<Result<void>> => {
	const row = await oneLink(services, host);
	if (!row.ok) return row;
	const { link } = row.value;
	if (link.ourStance !== "yes" || link.theirStance === "no")
		return problem("conflict", "There is no link over which anything could flow.");
	const stance = await stand(services, link, { stance: "yes", note: link.ourNote, ...flows });
	if (!stance.ok) return stance;
	// Taking a stance lets a paused link go on; changing what flows should not.
	const stillPaused = link.paused ? setPaused(services.site, link.peer, true) : [];
	return carryOut(services, link.peer, [...stance.value, ...stillPaused]);
};

/** Holds our side of a link back, or lets it go on. */
export const pauseLink = async (services: Services, host: string, paused: boolean): Promise<Result<void>> => {
	const row = await oneLink(services, host);
	if (!row.ok) return row;
	const { link, state } = row.value;
	if (state !== "active" && state !== "paused")
		return problem("conflict", "Only a link that both sides said yes to can be paused.");
	await runBatch(services.db, setPaused(services.site, link.peer, paused));
	if (!paused) await services.enqueue([{ type: "pull", peer: link.peer }, { type: "announce" }]);
	return ok(undefined);
};

/** Ends a link, or takes back our request: we say no, and let go of what only this link let us see. */
export const endLink = async (services: Services, host: string, note: string): Promise<Result<void>> => {
	const row = await oneLink(services, host);
	if (!row.ok) return row;
	const { link } = row.value;
	if (link.ourStance === "no") return ok(undefined);
	const stance = await stand(services, link, { stance: "no", note, sends: link.ourSends, wants: link.ourWants });
	if (!stance.ok) return stance;
	return carryOut(services, link.peer, stance.value);
};

/** Makes an invitation to hand to another chapter's steward. Its address is shown this once. */
export const makeInvitation = async (
	services: Services,
	createdBy: string,
	invitation: { readonly note: string; readonly sends: Flow; readonly wants: Flow },
): Promise<string> => {
	const { note, sends, wants } = invitation;
	const made = await inviteSite(services.site, { note, sends: flow(sends), wants: flow(wants), createdBy });
	// Whoever answers is admitted by the exchange itself, and then finds our card.
	await runBatch(services.db, [made.statement, ...(await firstCard(services))]);
	return made.address;
};

/** Makes an invitation void that was handed out. */
export const takeInvitationBack = (services: Services, id: string): Promise<void> =>
	runBatch(services.db, [deleteInvitation(services.db, id)]);
