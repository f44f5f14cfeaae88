import * as z from "zod";
import { oneOf, optionalText, requiredText, several, wordList } from "#web/form-fields.ts";
import { instant } from "#web/instant.ts";
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

/**
 * What may flow one way, as the API takes it. Strict, because of a field written wrongly the meaning would be "all". An
 * empty list of topics could mean all or nothing, so it is refused; no kinds at all are nothing.
 */
const sentFlow = z
	.strictObject({
		kinds: z.array(z.enum(flowKinds)).max(flowKinds.length).nullish(),
		topics: z
			.array(requiredText(60))
			.min(1, "Name at least one topic, or leave topics out to let all of them flow.")
			.max(20)
			.nullish(),
	})
	.transform(({ kinds, topics }) => ({
		kinds: kinds ?? null,
		topics: topics?.map((topic) => topic.toLowerCase()) ?? null,
	}))
	.meta({
		id: "FlowWish",
		description: "Kinds and topics that may flow one way; left out or null, all of them. No kinds let nothing flow.",
	});

const flow = z
	.object({ kinds: z.array(z.string()).nullable(), topics: z.array(z.string()).nullable() })
	.meta({ id: "Flow", description: "Kinds and topics that may flow one way; null stands for all." });

export const flowBody = z.object({ sends: sentFlow, wants: sentFlow }).meta({ id: "LinkFlows" });
export const inviteBody = z.object({ note: word, sends: sentFlow, wants: sentFlow }).meta({ id: "NewLinkInvitation" });
export const answerBody = z
	.object({ stance: z.enum(["yes", "no"]), note: word, sends: sentFlow, wants: sentFlow })
	.meta({ id: "LinkAnswer" });
export const askBody = z.object({ address, ...answerBody.shape }).meta({ id: "NewLink" });
export const findBody = z.object({ address }).meta({ id: "PastedAddress" });

export const foundAnswer = z
	.object({
		site: z.string(),
		name: z.string(),
		kind: z.enum(["chapter", "federation"]),
		invitation: z.object({ note: z.string(), sends: flow, wants: flow, expiresAt: instant }).nullable(),
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
		held: z
			.object({ since: instant, word: z.string() })
			.nullable()
			.meta({ description: "Since when the other side holds the link back, and its word on why." }),
		sends: flow,
		wants: flow,
		theirSends: flow,
		theirWants: flow,
		requestedAt: instant,
		changedAt: instant,
		lastReachedAt: instant.nullable(),
		lastNewsAt: instant.nullable(),
		failures: z.number().int(),
		lastError: z.string().nullable(),
		nextTryAt: instant.nullable(),
		comparedAt: instant.nullable(),
		agreed: z.boolean().nullable(),
	})
	.meta({ id: "Link" });

export const invitationAnswer = z
	.object({ id: z.string(), note: z.string(), sends: flow, wants: flow, createdAt: instant, expiresAt: instant })
	.meta({ id: "LinkInvitation" });
export const newInvitationAnswer = z.object({ address: z.string() }).meta({ id: "LinkInvitationAddress" });

export const linkOut = ({ link, peer, name, host, state }: SeenLink) => ({
	site: link.peer,
	host,
	name,
	relation: link.relation,
	state,
	ourNote: link.ourNote,
	theirNote: link.theirNote,
	held: link.heldAt === null ? null : { since: link.heldAt, word: link.heldWord },
	sends: link.ourSends,
	wants: link.ourWants,
	theirSends: link.theirSends,
	theirWants: link.theirWants,
	requestedAt: link.requestedAt,
	changedAt: link.changedAt,
	lastReachedAt: peer?.lastReachedAt ?? null,
	lastNewsAt: peer?.lastNewsAt ?? null,
	failures: peer?.failures ?? 0,
	lastError: peer?.lastError ?? null,
	nextTryAt: peer?.nextPullAt ?? null,
	comparedAt: peer?.comparedAt ?? null,
	agreed: peer?.agreed ?? null,
});

export const invitationOut = (row: InvitationRow) => ({
	id: row.tokenHash,
	note: row.note,
	sends: row.sends,
	wants: row.wants,
	createdAt: row.createdAt,
	expiresAt: row.expiresAt,
});
