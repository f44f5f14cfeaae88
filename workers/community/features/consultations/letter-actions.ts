import { runGuarded } from "#exchange/guard.ts";
import type { Sender } from "#identity/letters.ts";
import type { Services } from "../../services.ts";
import { type Telling, telling } from "../../telling.ts";
import { type Due, readCircle, readDue, readMinders, readVoiced, reminding } from "./letter-store.ts";
import { gatheredLetter, owedLetter, type Told } from "./letters.ts";
import { dayOf } from "./rules.ts";

type Writes = (from: Sender, told: Told) => { readonly subject: string; readonly body: string };

export const tellingSome = (
	services: Services,
	told: Told,
	personIds: readonly string[],
	writes: Writes,
): Promise<Telling> =>
	telling(services, personIds, { write: (from) => writes(from, told), about: [told.id], kind: "consultation" });

/** Tells everybody who is asked. */
export const tellingCircle = async (
	services: Services,
	told: Told & { readonly groupId: string | null },
	but: string,
	writes: Writes,
): Promise<Telling> => tellingSome(services, told, await readCircle(services.db, told.groupId, but), writes);

/** Tells who gave a voice. */
export const tellingVoiced = async (services: Services, told: Told, but: string, writes: Writes): Promise<Telling> =>
	tellingSome(services, told, await readVoiced(services.db, told.id, but), writes);

const remind = async (services: Services, due: Due): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	const told =
		due.state === "open"
			? await tellingSome(services, due, await readMinders(db, due.id, due.sponsorId), gatheredLetter)
			: await tellingSome(services, due, [due.sponsorId], (from, what) => owedLetter(from, what, dayOf(now)));
	if (await runGuarded(db, [...reminding(db, due, now), ...told.statements])) await told.send();
};

/** What the clock does: tells who can write the answer that the voices are in, and reminds who asked of what they owe. */
export const keepConsultations = async (services: Services): Promise<void> => {
	for (const due of await readDue(services.db, services.clock())) await remind(services, due);
};
