import { borrowable } from "#community/features/adoptions/rules.ts";
import { answerContent, offerContent } from "#community/features/offers/rules.ts";
import { everything, takeStance } from "#exchange/links.ts";
import { publish, type RecordDraft, withdraw } from "#exchange/publish.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Flow } from "#exchange/tables.ts";
import { contentSchemas } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { SimSite } from "./sim-site.ts";

/** What people do at a site, as the features' actions do it: one batch, then the news of it. */

export type Shared = Omit<RecordDraft, "type" | "content"> & { readonly text: string };

const contentOf = (draft: Shared): Record<string, unknown> =>
	draft.kind === "person"
		? { name: draft.name, introduction: draft.text, homeChapter: "" }
		: draft.kind === "chapter"
			? { name: draft.name, about: draft.text }
			: { title: draft.name, situation: draft.text, version: draft.version ?? 1, status: "worked" };

export const share = (at: SimSite, draft: Shared): Promise<boolean> =>
	at.act(async (site) => {
		const { text, ...rest } = draft;
		const type = draft.kind === "person" ? "Profile" : "Article";
		const own = { id: draft.localId, kind: draft.kind, container: null, language: null };
		return [
			indexOwn(site, { ...own, title: draft.name ?? "", body: text }),
			...(await publish(site, { ...rest, type, content: contentOf(draft) })),
		];
	});

/** The words of a practice, as a site that has it reads them. */
const practiceAt = (at: SimSite, id: string) => {
	const row = at.database.prepare("select version, activity from record where id = ?").get(id);
	if (!row) return undefined;
	const { object } = JSON.parse(String(row.activity)) as { object: { content: unknown } };
	return { id, version: Number(row.version), content: contentSchemas.practice.parse(object.content) };
};

/** Changes one field of somebody's practice, leaves the others as they are, and offers that back to its author. */
export const offerBack = (at: SimSite, sourceId: string, localId: string, text: string): Promise<boolean> =>
	at.act(async (site) => {
		const source = practiceAt(at, sourceId);
		if (!source) throw new Error(`${at.name} has no ${sourceId} to change`);
		const texts = { ...source.content, tension: text };
		const borrowed = borrowable.filter((field) => field !== "tension");
		return publish(site, {
			localId,
			kind: "offer",
			type: recordTypes.offer,
			audience: { scope: "sites", sites: [new URL(sourceId).origin] },
			content: offerContent(source, { title: `Ours ${text}`, texts, borrowed }, ""),
		});
	});

/** Says to whoever offered a change that it was taken in. */
export const answerOffer = (at: SimSite, offerId: string, localId: string, word: string): Promise<boolean> =>
	at.act(async (site) => {
		const row = at.database.prepare("select activity from record where id = ?").get(offerId);
		const { object } = JSON.parse(String(row?.activity)) as { object: { content: unknown } };
		const offered = contentSchemas.offer.parse(object.content);
		const origin = new URL(offerId).origin;
		const content = answerContent(offered, "merged", word);
		const title = practiceAt(at, offered.practice)?.content.title;
		return publish(site, {
			localId,
			kind: "offer",
			type: recordTypes.offer,
			audience: { scope: "sites", sites: [origin] },
			content: title && site.faults.has("quote-in-answer") ? { ...content, title } : content,
			wasDerivedFrom: { id: offerId, origin },
		});
	});

/** Back to what only this site sees. */
export const takeBack = (at: SimSite, localId: string, kind: string): Promise<boolean> =>
	at.act(async (site) => [unindexOwn(site, localId), ...(await withdraw(site, localId, kind))]);

export type Answer = {
	readonly stance: "yes" | "no";
	readonly sends?: Flow;
	readonly wants?: Flow;
	readonly invitation?: string;
};

/** Asks for, agrees to, or ends a relation with another site. */
export const answerLink = (at: SimSite, peer: SimSite, answer: Answer): Promise<boolean> =>
	at.act(async (site): Promise<Statement[]> => {
		const relation = peer.kind === "federation" ? "network" : at.kind === "federation" ? "member" : "chapter";
		const taken = await takeStance(site, {
			peer: peer.origin,
			relation,
			stance: answer.stance,
			note: "",
			sends: answer.sends ?? everything,
			wants: answer.wants ?? everything,
			...(answer.invitation ? { invitation: answer.invitation } : {}),
		});
		if (!taken.ok) throw new Error(taken.error.message);
		return taken.value;
	});
