import type { ListPlace } from "#core/cursor.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew, runGuarded } from "#exchange/guard.ts";
import { publish, recordIdOf, withdraw } from "#exchange/publish.ts";
import { runBatch } from "#exchange/site.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Person } from "#web/viewer.ts";
import { stillShown } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import { mayGoFurther } from "../moderation/going-further.ts";
import { readPracticeForOthers } from "../practices/reading-actions.ts";
import { offerContent } from "./rules.ts";
import { insertOffer, type OfferRead, readOffer, readOffers, settleOffer } from "./store.ts";

export const noOffer = problem("not-found", "There is no such offer, or it isn’t yours to decide.");

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
	const may = await mayGoFurther(db, practiceId);
	if (!may.ok) return may;
	const id = newId("offer", services);
	const sent = await publish(site, {
		localId: id,
		kind: "offer",
		type: recordTypes.offer,
		audience: { scope: "sites", sites: [read.source.origin] },
		language: read.language,
		content: offerContent(read.source, read, reason),
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
	if (!(await runGuarded(db, [stillShown(db, practiceId), insertOffer(db, row), ...sent])))
		return problem("conflict", "A change of this practice waits for their answer already.");
	await services.enqueue([{ type: "announce" }]);
	return ok({ id });
};

type OpenOffer = NonNullable<Awaited<ReturnType<typeof readOffer>>>;

/** One offer with what it says, for the author of the practice and for stewards. */
export const readOneOffer = async (services: Services, who: Person, id: string): Promise<Result<OpenOffer>> => {
	const found = await readOffer(services.db, who.id, id);
	if (!found || (found.offer.authorId !== who.id && who.role !== "steward")) return noOffer;
	return ok(found);
};

/** Takes an offer of ours back before it is answered, or its words once they were: the other side removes them. */
export const takeOfferBack = (services: Services, who: Person, id: string): Promise<Result<undefined>> =>
	anew(async () => {
		const { db, site, clock } = services;
		const found = await readOneOffer(services, who, id);
		if (!found.ok) return found;
		const { offer } = found.value;
		if (offer.direction !== "sent" || offer.authorId !== who.id) return noOffer;
		await runBatch(db, [
			settleOffer(db, id, { state: "withdrawn", answer: "", decidedAt: clock() }),
			...(await withdraw(site, id, "offer")),
		]);
		await services.enqueue([{ type: "announce" }]);
		return ok(undefined);
	});

/** Offers that touch a person's practices; for a steward, all of the chapter's. */
export const listOffers = async (services: Services, who: Person, place: ListPlace): Promise<ListPage<OfferRead>> =>
	listPage(await readOffers(services.db, { id: who.id, all: who.role === "steward" }, place), place.limit, (row) => ({
		key: row.createdAt,
		id: row.id,
	}));

/** An offer beside the practice as it stands, for the page on which it is decided. */
export const readDecision = async (services: Services, who: Person, id: string) => {
	const found = await readOneOffer(services, who, id);
	if (!found.ok) return found;
	const { practice } = found.value;
	return practice ? ok({ ...found.value, practice }) : noOffer;
};
