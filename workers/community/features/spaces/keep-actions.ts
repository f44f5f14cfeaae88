import { afterQuietHours } from "#core/quiet-hours.ts";
import { runGuarded } from "#exchange/guard.ts";
import { unindexOwn } from "#exchange/search.ts";
import { runBatch } from "#exchange/site.ts";
import { lettersToPeople, readAddressees } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, telling, worded } from "../../telling.ts";
import { endedLetter, endingLetter } from "./letters.ts";
import { askedBefore, dayOf, lastDayOver } from "./rules.ts";
import { type Ending, readEnding, readPeople } from "./store.ts";
import { endSpace, stillAsRead } from "./write-store.ts";

/** Asks each of its people once for each last day: the letter's own id says so. */
const ask = async (services: Services, space: Ending): Promise<void> => {
	const { db, clock } = services;
	const texts = worded(
		await senderOf(services),
		await readAddressees(db, await readPeople(db, space.id)),
		(one) => ({
			id: `mail_ends_${space.id}_${space.endsOn}_${one.personId}`,
			personId: one.personId,
			at: afterQuietHours(one, clock()),
		}),
		(from) => ({ ...endingLetter(from, space), ...{ kind: "space" as const, about: [space.id] } }),
	);
	// Written once however often the clock comes by, and sent by the clock.
	await runBatch(db, lettersToPeople(db, texts));
};

const end = async (services: Services, space: Ending): Promise<void> => {
	const { db, clock, site } = services;
	const people = await readPeople(db, space.id);
	const told = await telling(services, people, {
		write: (from) => endedLetter(from, space),
		kind: "space",
		about: [space.id],
	});
	const done = await runGuarded(db, [
		stillAsRead(db, { ...space, closedAt: null }),
		...told.statements,
		...endSpace(db, space.id, clock()),
		unindexOwn(site, space.id),
	]);
	if (done) await told.send();
};

/** The clock's chore: spaces that end soon are asked what they have learned, and those whose last day is over close. */
export const keepSpaces = async (services: Services): Promise<void> => {
	const { db, clock } = services;
	const now = clock();
	for (const space of await readEnding(db, "", lastDayOver(now))) await end(services, space);
	for (const space of await readEnding(db, dayOf(now), dayOf(now + askedBefore))) await ask(services, space);
};
