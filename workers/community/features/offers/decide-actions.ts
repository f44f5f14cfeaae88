import { hostOf } from "#core/host.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { publish } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { readPracticeAndPeople } from "../practices/reading-actions.ts";
import { sameTexts } from "../practices/rules.ts";
import { savingPractice } from "../practices/save-actions.ts";
import { noOffer, readOneOffer } from "./actions.ts";
import { answerContent, type Decision, mergedReason, offeredTexts } from "./rules.ts";
import { type Offered, type OfferRead, settleOffer, stillOpen } from "./store.ts";

/** An answer, and what was read before it was given: an offer or a practice that changed since is not decided on. */
export type Decided = {
	readonly decision: Decision;
	readonly answer: string;
	/** The offer's revision, and our practice's version, as they were shown. */
	readonly rev: number;
	readonly base: number;
};

const answered = problem("conflict", "This offer was answered or taken back already.");
const meanwhile = problem(
	"conflict",
	"This offer, or the practice, was changed at the same moment. Look at both again before you answer.",
);

/** Takes an offer into our practice as a new version, or declines it with a word. The other side hears either. */
export const decideOffer = async (
	services: Services,
	who: Person,
	id: string,
	decided: Decided,
): Promise<Result<undefined>> => {
	const { db, site, clock } = services;
	const found = await readOneOffer(services, who, id);
	if (!found.ok) return found;
	const { offer, offered } = found.value;
	if (offer.direction !== "received") return noOffer;
	if (offer.state !== "offered" || !offered) return answered;
	if (offered.rev !== decided.rev)
		return problem("conflict", "They changed their offer meanwhile. Look at it again before you answer.");
	if (decided.decision === "declined" && decided.answer.trim() === "")
		return problem("invalid", "Please give them a word on why.", { field: "answer" });
	const merged = decided.decision === "merged" ? await merging(services, who, offer, offered, decided.base) : ok([]);
	if (!merged.ok) return merged;
	const { decision, answer } = decided;
	const told = await publish(site, {
		localId: newId("offer", services),
		kind: "offer",
		type: recordTypes.offer,
		audience: { scope: "sites", sites: [offer.theirOrigin] },
		content: answerContent(offered.content, decision, answer),
		wasDerivedFrom: { id: offer.recordId, origin: offer.theirOrigin },
	});
	const settled = settleOffer(db, id, { state: decision, answer, decidedAt: clock() });
	if (!(await runGuarded(db, [stillOpen(db, id), settled, ...merged.value, ...told]))) return meanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/**
 * The statements by which the words become ours, as a version that says whose they were; none where ours say the same. They
 * go into one batch with the answer: an offer is never merged without being answered, nor answered without being merged.
 */
const merging = async (
	services: Services,
	who: Person,
	offer: OfferRead,
	offered: Offered,
	base: number,
): Promise<Result<readonly Statement[]>> => {
	const read = await readPracticeAndPeople(services, who, offer.practiceId);
	if (!read) return noOffer;
	const { practice, people } = read;
	const texts = offeredTexts(offered.content, practice.texts);
	if (sameTexts(practice.texts, texts)) return ok([]);
	const saving = await savingPractice(services, who, offer.practiceId, {
		base,
		title: practice.title,
		status: practice.status,
		language: practice.language,
		tags: practice.tags,
		texts,
		involved: people.map((one) => one.personId),
		reason: mergedReason(offer.theirName ?? hostOf(offer.theirOrigin)),
		share: false,
	});
	return saving.ok ? ok(saving.value.statements) : saving;
};
