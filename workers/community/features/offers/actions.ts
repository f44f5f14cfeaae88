import { hostOf } from "#core/host.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { publish, recordIdOf } from "#exchange/publish.ts";
import { runBatch } from "#exchange/site.ts";
import type { Content, ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { savePractice } from "../practices/actions.ts";
import { readPracticeAndPeople, readPracticeForOthers } from "../practices/reading-actions.ts";
import { sameTexts } from "../practices/rules.ts";
import { type Decision, mergedReason } from "./rules.ts";
import { insertOffer, type OfferRead, readOffer, readOffered, readOffers, settleOffer } from "./store.ts";

const noOffer = problem("not-found", "There is no such offer, or it isn’t yours to decide.");

/** Offers our form of an adopted practice back to where it came from, as it stands now, with a word on why. */
export const offerBack = async (
	services: Services,
	who: Person,
	practiceId: string,
	reason: string,
): Promise<Result<{ id: string }>> => {
	const { db, site, clock } = services;
	const read = await readPracticeForOthers(services, who, practiceId);
	if (!read) return problem("not-found", "There is no such practice, or it isn’t open to you.");
	if (!read.source) return problem("conflict", "This practice began here; there is nobody to offer it back to.");
	if (read.audience.scope === "group")
		return problem("forbidden", "This practice belongs to a group. Its group decides whether it leaves.");
	if (read.authorId !== who.id) return problem("forbidden", "Whoever brought it home may offer it back.");
	const id = newId("offer", services);
	const content: ContentInput<"offer"> = {
		practice: read.source.id,
		baseVersion: read.source.version,
		title: read.title,
		...read.texts,
		reason,
		state: "offered",
	};
	const sent = await publish(site, {
		localId: id,
		kind: "offer",
		type: recordTypes.offer,
		audience: { scope: "sites", sites: [read.source.origin] },
		language: read.language,
		content,
	});
	const row = {
		id,
		direction: "sent" as const,
		practiceId,
		recordId: recordIdOf(site, id),
		theirOrigin: read.source.origin,
		state: "offered" as const,
		answer: "",
		createdAt: clock(),
		decidedAt: null,
	};
	await runBatch(db, [insertOffer(db, row), ...sent]);
	await services.enqueue([{ type: "announce" }]);
	return ok({ id });
};

export type OpenOffer = { readonly offer: OfferRead; readonly offered: Content<"offer"> | null };

/** One offer with what it says, for the author of the practice and for stewards. */
export const readOneOffer = async (services: Services, who: Person, id: string): Promise<Result<OpenOffer>> => {
	const found = await readOffer(services.db, id);
	if (!found || (found.authorId !== who.id && who.role !== "steward")) return noOffer;
	return ok({ offer: found, offered: (await readOffered(services.db, found.recordId)) ?? null });
};

/** Takes an offer into our practice as a new version, or declines it with a word. The other side hears either. */
export const decideOffer = async (
	services: Services,
	who: Person,
	id: string,
	decision: Decision,
	answer: string,
): Promise<Result<undefined>> => {
	const { db, site, clock } = services;
	const found = await readOneOffer(services, who, id);
	if (!found.ok) return found;
	const { offer, offered } = found.value;
	if (offer.direction !== "received") return noOffer;
	if (offer.state !== "offered" || !offered)
		return problem("conflict", "This offer was answered or taken back already.");
	if (decision === "merged") {
		const merged = await merge(services, who, offer, offered);
		if (!merged.ok) return merged;
	}
	const told = await publish(site, {
		localId: newId("offer", services),
		kind: "offer",
		type: recordTypes.offer,
		audience: { scope: "sites", sites: [offer.theirOrigin] },
		content: {
			practice: offered.practice,
			baseVersion: offered.baseVersion,
			title: offer.title,
			reason: "",
			state: decision,
			answer,
		},
		wasDerivedFrom: { id: offer.recordId, origin: offer.theirOrigin },
	});
	await runBatch(db, [settleOffer(db, id, { state: decision, answer, decidedAt: clock() }), ...told]);
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** The words become ours with the merge, as a version that says whose they were. Done twice, it is done once. */
const merge = async (
	services: Services,
	who: Person,
	offer: OfferRead,
	offered: Content<"offer">,
): Promise<Result<unknown>> => {
	const read = await readPracticeAndPeople(services, who, offer.practiceId);
	if (!read) return noOffer;
	const { practice, people } = read;
	const { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor } = offered;
	const texts = { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor };
	if (sameTexts(practice.texts, texts)) return ok(undefined);
	return savePractice(services, who, offer.practiceId, {
		base: practice.version,
		title: practice.title,
		status: practice.status,
		language: practice.language,
		tags: practice.tags,
		texts,
		involved: people.map((one) => one.personId),
		reason: mergedReason(offer.theirName ?? hostOf(offer.theirOrigin), offered.reason),
		share: false,
	});
};

/** Offers that touch a person's practices; for a steward, all of the chapter's. */
export const listOffers = (services: Services, who: Person): Promise<readonly OfferRead[]> =>
	readOffers(services.db, who.id, who.role === "steward");

/** An offer beside the practice as it stands, for the page on which it is decided. */
export const readDecision = async (services: Services, who: Person, id: string) => {
	const found = await readOneOffer(services, who, id);
	if (!found.ok) return found;
	const practice = await readPracticeForOthers(services, who, found.value.offer.practiceId);
	return practice ? ok({ ...found.value, practice }) : noOffer;
};
