import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import type { Sender } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import type { Addressee } from "../reminders/rules.ts";
import {
	type Due,
	noteReminded,
	type Owed,
	readDue,
	readOwed,
	readParties,
	stillDue,
	stillOwed,
	toldLetterId,
} from "./letter-store.ts";
import { askAgainLetter, contributedLetter, movedLetter, overdueLetter } from "./letters.ts";
import type { Phase } from "./rules.ts";
import type { AssistRead } from "./store.ts";

const senderOf = async ({ card, config }: Services): Promise<Sender> => {
	await card.load();
	return { name: card.now().name, origin: config.origin };
};

type To = TextTo["to"][number];

const letterTo = (services: Services, to: Addressee, id = newId("mail", services)): To => ({
	...{ id, personId: to.personId },
	at: afterQuietHours(to, services.clock()),
});

/** Sends what may be sent now; what waits for the end of somebody's quiet hours is sent by the clock. */
const send = ({ clock, enqueue }: Services, letters: readonly To[]): Promise<void> =>
	enqueue(letters.filter(({ at }) => at <= clock()).map(({ id }) => mailJob(id)));

const tell = async (services: Services, owed: Owed, by: string): Promise<void> => {
	const words = contributedLetter(await senderOf(services), owed);
	const letter = letterTo(services, owed, toldLetterId(owed.id, by));
	const still = stillOwed(owed.id, services.clock());
	await runBatch(
		services.db,
		lettersToPeople(services.db, [{ ...words, kind: "assist", about: [owed.id], to: [letter] }], still),
	);
	await send(services, [letter]);
};

/** Tells the owner that somebody wrote, at most once an hour. */
export const tellOwner = async (services: Services, assistId: string, entryId: string): Promise<void> => {
	for (const owed of await readOwed(services.db, services.clock(), assistId)) await tell(services, owed, entryId);
};

/** The statements that write to those who took part that a new phase has begun, and what sends the letters afterwards. */
export const tellingParties = async (services: Services, assist: AssistRead, phase: Phase, mover: string) => {
	const parties = await readParties(services.db, assist, mover);
	const to = parties.map((one) => letterTo(services, one));
	const words = movedLetter(await senderOf(services), assist, phase);
	return {
		statements:
			to.length > 0 ? lettersToPeople(services.db, [{ ...words, kind: "assist", about: [assist.id], to }]) : [],
		send: () => send(services, to),
	};
};

/** Tells owners of what was written while their last letter was young. */
const tellOfGathered = async (services: Services): Promise<void> => {
	const now = services.clock();
	for (const owed of await readOwed(services.db, now)) await tell(services, owed, String(now));
};

const remind = async (services: Services, people: readonly Due[]): Promise<void> => {
	const { db } = services;
	const [due] = people;
	if (!due) return;
	const from = await senderOf(services);
	const words = due.phase === "outcome" ? askAgainLetter(from, due) : overdueLetter(from, due, due.phase);
	// Nobody is named where those whom it concerns have gone.
	const to = people.filter(({ personId }) => personId !== null).map((one) => letterTo(services, one));
	const letters = to.length > 0 ? lettersToPeople(db, [{ ...words, kind: "assist", about: [due.id], to }]) : [];
	if (await runGuarded(db, [stillDue(db, due), ...letters, noteReminded(db, due.id)])) await send(services, to);
};

/**
 * Reminds, once each, of a phase that was meant to be over, and asks on its day what came of a peer assist. Nothing moves
 * on by itself: somebody may be in the middle of a sentence.
 */
const remindOfDue = async (services: Services): Promise<void> => {
	const due = Map.groupBy(await readDue(services.db, services.clock()), ({ id }) => id);
	for (const people of due.values()) await remind(services, people);
};

/** What the clock does for peer assists. */
export const keepAssists = async (services: Services): Promise<void> => {
	await tellOfGathered(services);
	await remindOfDue(services);
};
