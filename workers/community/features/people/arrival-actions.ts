import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { personIndexing, personWith } from "./actions.ts";
import { type ArrivalTexts, answersIn } from "./arrival-rules.ts";
import { isOfferedArrival, saveArrival } from "./arrival-store.ts";

/** Keeps what somebody answers to the two questions; an answer that is left empty goes. */
export const answerArrival = async (services: Services, who: Person, texts: ArrivalTexts): Promise<Result<void>> => {
	const found = await personWith(services, who.id);
	if (!found.ok) return found;
	const arrival = answersIn(texts);
	await runBatch(services.db, [
		...saveArrival(services.db, who.id, arrival, services.clock()),
		personIndexing(services, { ...found.value, arrival }),
	]);
	return ok(undefined);
};

/** Whether somebody came not long ago and hasn't been heard on the two questions. */
export const arrivalOffered = ({ db, clock }: Pick<Services, "db" | "clock">, who: Person): Promise<boolean> =>
	isOfferedArrival(db, who.id, clock());
