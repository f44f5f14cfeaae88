import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runBatch } from "#exchange/site.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, readQuiet } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { begin } from "./actions.ts";
import { settleEnded } from "./closing-actions.ts";
import { pulseLetter } from "./letters.ts";
import { readEndingSoon, reminderId, type Soon } from "./reminder-store.ts";
import { canOpen, isDue, usualDays } from "./rules.ts";
import { readAsked, readChapterDue } from "./store.ts";

/** Reminds everybody who is asked, once: the letters' ids are made of the pulse's and the person's. */
const remind = async (services: Services, soon: Soon): Promise<void> => {
	const { db, clock, enqueue } = services;
	const quiet = await readQuiet(db, await readAsked(db, soon.groupId));
	const to = quiet.map((one) => ({
		id: reminderId(soon.id, one.personId),
		personId: one.personId,
		at: afterQuietHours(one, clock()),
	}));
	if (to.length === 0) return;
	const words = pulseLetter(await senderOf(services), soon);
	await runBatch(db, lettersToPeople(db, [{ ...words, kind: "pulse", about: [soon.id], to }]));
	await enqueue(to.filter(({ at }) => at <= clock()).map(({ id }) => mailJob(id)));
};

const remindOfEnding = async (services: Services): Promise<void> => {
	for (const soon of await readEndingSoon(services.db, services.clock())) await remind(services, soon);
};

/** Opens the chapter's next pulse where its steward wants one every so often. */
const openDue = async (services: Services): Promise<void> => {
	const { circle, ways, lastOpenedAt } = await readChapterDue(services.db);
	const now = services.clock();
	if (!circle || !isDue(ways.months, lastOpenedAt, now) || !canOpen(circle, now).ok) return;
	const id = newId("pulse", services);
	await begin(services, { id, groupId: null, questions: ways.questions, openedBy: "", days: usualDays });
};

/** What the clock does for trust pulses. */
export const keepPulses = async (services: Services): Promise<void> => {
	await settleEnded(services);
	await remindOfEnding(services);
	await openDue(services);
};
