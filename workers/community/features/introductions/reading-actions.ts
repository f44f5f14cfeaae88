import type { Services } from "../../services.ts";
import { type Introduction, readWithReach } from "./store.ts";
import { type Waiting, waitingOf } from "./waiting-rules.ts";

/** One introduction of a person's, and what it waits for. */
export const findWaiting = async (
	{ db, config, clock }: Services,
	personId: string,
	id: string,
): Promise<{ one: Introduction; waiting: Waiting | null } | undefined> => {
	const found = await readWithReach(db, config.origin, personId, id);
	return found && { one: found.one, waiting: waitingOf(found.one, found.reach, clock()) };
};
