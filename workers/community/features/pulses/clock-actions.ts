import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runBatch } from "#exchange/site.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, readAddressees } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { begin } from "./actions.ts";
import { readAsked, readPaced } from "./circle-store.ts";
import { settleEnded } from "./closing-actions.ts";
import { pulseLetter } from "./letters.ts";
import { readEndingSoon, reminderId, type Soon } from "./reminder-store.ts";
import { canOpen, isDue, usualDays } from "./rules.ts";

/** Reminds everybody who is asked, once: the letters' ids are made of the pulse's and the person's. */
const remind = async (services: Services, soon: Soon): Promise<void> => {
	const { db, clock, enqueue } = services;
	const texts = worded(
		await senderOf(services),
		await readAddressees(db, await readAsked(db, soon.groupId)),
		(one) => ({
			id: reminderId(soon.id, one.personId),
			personId: one.personId,
			at: afterQuietHours(one, clock()),
		}),
		(from) => ({ ...pulseLetter(from, soon), ...{ kind: "pulse" as const, about: [soon.id] } }),
	);
	if (texts.length === 0) return;
	await runBatch(db, lettersToPeople(db, texts));
	const due = texts.flatMap(({ to }) => to).filter(({ at }) => at <= clock());
	await enqueue(due.map(({ id }) => mailJob(id)));
};

const remindOfEnding = async (services: Services): Promise<void> => {
	for (const soon of await readEndingSoon(services.db, services.clock())) await remind(services, soon);
};

/** As many as one stroke of the clock opens: what is due and isn't opened now is due at the next one. */
const atOnce = 5;

/** Opens the next pulse of the chapter, and of the groups that want one every so often. */
const openDue = async (services: Services): Promise<void> => {
	const { ways, paced } = await readPaced(services.db);
	const now = services.clock();
	const due = paced.filter(
		({ circle, lastOpenedAt }) => isDue(circle.months, lastOpenedAt, now) && canOpen(circle, now).ok,
	);
	let opened = 0;
	for (const { groupId } of due) {
		const opening = { groupId, questions: ways.questions, openedBy: "", days: usualDays };
		// What is still in the way of one doesn't keep the others waiting.
		if (await begin(services, { id: newId("pulse", services), ...opening })) opened += 1;
		if (opened === atOnce) break;
	}
};

/** What the clock does for trust pulses. */
export const keepPulses = async (services: Services): Promise<void> => {
	await settleEnded(services);
	await remindOfEnding(services);
	await openDue(services);
};
