import * as z from "zod";
import { isoOf } from "#core/clock.ts";
import { oneOf, optionalText, requiredText, several, wordList } from "#web/form-fields.ts";
import type { SeenLink } from "./actions.ts";
import { flowKinds, flowOf } from "./rules.ts";
import type { InvitationRow } from "./store.ts";

const word = optionalText(1_000);
/** As an address with an invitation's path behind it. */
const address = requiredText(2_000, "Paste an address or an invitation.");

/** What may flow each way, as a form sends it. */
const flowFields = {
	sendsKinds: several(oneOf(flowKinds)),
	sendsTopics: wordList(20, 60),
	wantsKinds: several(oneOf(flowKinds)),
	wantsTopics: wordList(20, 60),
};

type FlowForm = {
	readonly sendsKinds: readonly string[];
	readonly sendsTopics: readonly string[];
	readonly wantsKinds: readonly string[];
	readonly wantsTopics: readonly string[];
};
export const flowsOf = (form: FlowForm) => ({
	sends: flowOf(form.sendsKinds, form.sendsTopics),
	wants: flowOf(form.wantsKinds, form.wantsTopics),
});

export const findForm = z.object({ address });
export const flowForm = z.object(flowFields);
export const inviteForm = z.object({ note: word, ...flowFields });
export const answerForm = z.object({
	stance: oneOf(["yes", "no"], "Please say yes or no."),
	note: word,
	...flowFields,
});
export const askForm = z.object({ address, ...answerForm.shape });
export const endForm = z.object({ note: word });

const flow = z
	.object({
		kinds: z.array(z.string().max(40)).max(50).nullable(),
		topics: z.array(z.string().max(60)).max(20).nullable(),
	})
	.meta({ id: "Flow", description: "Kinds and topics that may flow one way; null stands for all." });

export const flowBody = z.object({ sends: flow, wants: flow }).meta({ id: "LinkFlows" });
export const inviteBody = z.object({ note: word, sends: flow, wants: flow }).meta({ id: "NewLinkInvitation" });
export const answerBody = z
	.object({ stance: z.enum(["yes", "no"]), note: word, sends: flow, wants: flow })
	.meta({ id: "LinkAnswer" });
export const askBody = z.object({ address, ...answerBody.shape }).meta({ id: "NewLink" });
export const findBody = z.object({ address }).meta({ id: "PastedAddress" });

const when = z.iso.datetime();

export const foundAnswer = z
	.object({
		site: z.string(),
		name: z.string(),
		kind: z.enum(["chapter", "federation"]),
		invitation: z.object({ note: z.string(), sends: flow, wants: flow, expiresAt: when }).nullable(),
	})
	.meta({ id: "FoundSite" });

export const linkAnswer = z
	.object({
		site: z.string(),
		host: z.string(),
		name: z.string(),
		relation: z.enum(["chapter", "network", "member"]),
		state: z.enum(["requested-by-us", "requested-by-them", "active", "paused", "declined", "ended"]),
		ourNote: z.string(),
		theirNote: z.string(),
		sends: flow,
		wants: flow,
		theirSends: flow,
		theirWants: flow,
		requestedAt: when,
		changedAt: when,
		lastReachedAt: when.nullable(),
		lastNewsAt: when.nullable(),
		failures: z.number().int(),
		lastError: z.string().nullable(),
		nextTryAt: when.nullable(),
		comparedAt: when.nullable(),
		agreed: z.boolean().nullable(),
	})
	.meta({ id: "Link" });

export const invitationAnswer = z
	.object({ id: z.string(), note: z.string(), sends: flow, wants: flow, createdAt: when, expiresAt: when })
	.meta({ id: "LinkInvitation" });
export const newInvitationAnswer = z.object({ address: z.string() }).meta({ id: "LinkInvitationAddress" });

const whenOr = (ms: number | null | undefined): string | null => (ms == null ? null : isoOf(ms));

export const linkOut = ({ link, peer, name, host, state }: SeenLink) => ({
	site: link.peer,
	host,
	name,
	relation: link.relation,
	state,
	ourNote: link.ourNote,
	theirNote: link.theirNote,
	sends: link.ourSends,
	wants: link.ourWants,
	theirSends: link.theirSends,
	theirWants: link.theirWants,
	requestedAt: isoOf(link.requestedAt),
	changedAt: isoOf(link.changedAt),
	lastReachedAt: whenOr(peer?.lastReachedAt),
	lastNewsAt: whenOr(peer?.lastNewsAt),
	failures: peer?.failures ?? 0,
	lastError: peer?.lastError ?? null,
	nextTryAt: whenOr(peer?.nextPullAt),
	comparedAt: whenOr(peer?.comparedAt),
	agreed: peer?.agreed ?? null,
});

export const invitationOut = (row: InvitationRow) => ({
	id: row.tokenHash,
	note: row.note,
	sends: row.sends,
	wants: row.wants,
	createdAt: isoOf(row.createdAt),
	expiresAt: isoOf(row.expiresAt),
});
