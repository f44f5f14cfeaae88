import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch } from "#exchange/site.ts";
import { mailJob } from "#identity/outbox.ts";
import { type Addressee, lettersToPeople, type TextTo } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
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

type To = TextTo["to"][number];

const letterTo = (services: Services, to: Addressee, id = newId("mail", services)): To => ({
	...{ id, personId: to.personId },
	at: afterQuietHours(to, services.clock()),
});

/** Sends what may be sent now; what waits for the end of somebody's quiet hours is sent by the clock. */
const send = ({ clock, enqueue }: Services, letters: readonly To[]): Promise<void> =>
	enqueue(letters.filter(({ at }) => at <= clock()).map(({ id }) => mailJob(id)));

const about = (id: string) => ({ kind: "assist" as const, about: [id] });

const tell = async (services: Services, owed: Owed, by: string): Promise<void> => {
	const letter = letterTo(services, owed, toldLetterId(owed.id, by));
	const texts = worded(
		await senderOf(services),
		[owed],
		() => letter,
		(from) => ({ ...contributedLetter(from, owed), ...about(owed.id) }),
	);
	await runBatch(services.db, lettersToPeople(services.db, texts, stillOwed(owed.id, services.clock())));
	await send(services, [letter]);
};

/** Tells the owner that somebody wrote, at most once an hour. */
export const tellOwner = async (services: Services, assistId: string, entryId: string): Promise<void> => {
	for (const owed of await readOwed(services.db, services.clock(), assistId)) await tell(services, owed, entryId);
};

/** The statements that write to those who took part that a new phase has begun, and what sends the letters afterwards. */
export const tellingParties = async (services: Services, assist: AssistRead, phase: Phase, mover: string) => {
	const parties = await readParties(services.db, assist, mover);
	const texts = worded(
		await senderOf(services),
		parties,
		(one) => letterTo(services, one),
		(from) => ({ ...movedLetter(from, assist, phase), ...about(assist.id) }),
	);
	return {
		statements: lettersToPeople(services.db, texts),
		send: () =>
			send(
				services,
				texts.flatMap(({ to }) => to),
			),
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
	// Nobody is named where those whom it concerns have gone.
	const texts = worded(
		await senderOf(services),
		people.filter(({ personId }) => personId !== null),
		(one) => letterTo(services, one),
		(from) => ({
			...(due.phase === "outcome" ? askAgainLetter(from, due) : overdueLetter(from, due, due.phase)),
			...about(due.id),
		}),
	);
	const to = texts.flatMap((text) => text.to);
	const batch = [stillDue(db, due), ...lettersToPeople(db, texts), noteReminded(db, due.id)];
	if (await runGuarded(db, batch)) await send(services, to);
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
