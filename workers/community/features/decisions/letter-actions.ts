import { runGuarded } from "#exchange/guard.ts";
import type { Sender } from "#identity/letters.ts";
import type { Services } from "../../services.ts";
import { type Telling, telling } from "../../telling.ts";
import { readCircle, readDue, readParties, reminding } from "./letter-store.ts";
import { reviewLetter } from "./letters.ts";
import { dayOf } from "./rules.ts";

type Told = { readonly id: string; readonly title: string };
type Writes = (from: Sender, told: Told) => { readonly subject: string; readonly body: string };

const tellingOf = (
	services: Services,
	{ id, title }: Told,
	personIds: readonly string[],
	writes: Writes,
): Promise<Telling> =>
	telling(services, personIds, { write: (from) => writes(from, { id, title }), kind: "decision", about: [id] });

/** Tells everybody whom a decision concerns, but who did it. */
export const tellingCircle = async (
	services: Services,
	told: Told & { readonly groupId: string | null },
	mover: string,
	writes: Writes,
): Promise<Telling> => tellingOf(services, told, await readCircle(services.db, told.groupId, mover), writes);

/** Tells who took part, but who did it. */
export const tellingParties = async (services: Services, told: Told, mover: string, writes: Writes): Promise<Telling> =>
	tellingOf(services, told, await readParties(services.db, told.id, mover), writes);

export const tellingOne = (services: Services, told: Told, personId: string, writes: Writes): Promise<Telling> =>
	tellingOf(services, told, [personId], writes);

/** What the clock does for decisions: reminds those who took part, once, on the day on which one is looked at again. */
export const keepDecisions = async (services: Services): Promise<void> => {
	const now = services.clock();
	for (const due of await readDue(services.db, dayOf(now))) {
		const told = await tellingParties(services, due, "", reviewLetter);
		if (await runGuarded(services.db, [...reminding(services.db, due.id, now), ...told.statements])) await told.send();
	}
};
