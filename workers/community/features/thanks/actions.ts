import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import { lettersToPeople } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { isIdOf } from "../practices/rules.ts";
import { thanksLetter } from "./letters.ts";
import { noPerson, noThanks, noThing, notInIt, oneself } from "./rules.ts";
import {
	bothSee,
	deleteGiven,
	dropLetter,
	forgetReceived,
	insertThanks,
	letterId,
	readGiven,
	readThing,
	type Thanked,
	type Thing,
} from "./store.ts";

/** A kind word is for one; more in a day from one person is a flood, and each goes out as a letter. */
const thanksPerPerson: Limit = { name: "thanks", most: 40, per: day };

type Thanking = { readonly thing: Thing | undefined; readonly person: Thanked };

/** Whom one is about to thank, and what for. Without a person, whoever wrote the thing is thanked. */
export const thanking = async (
	{ db }: Pick<Services, "db">,
	who: Person,
	forId: string,
	toId: string,
): Promise<Result<Thanking>> => {
	const { thing, person } = await readThing(db, who.id, forId, toId);
	if (forId !== "" && !thing) return noThing;
	if (!person) return noPerson;
	return person.id === who.id ? oneself : ok({ thing, person });
};

type NewThanks = {
	/** Made when the form was shown, so that a form sent twice thanks once. */
	readonly id: string;
	readonly for?: string;
	readonly to?: string;
	readonly text: string;
};

/** Thanks somebody, for a thing that both can see or just so. Who was thanked hears of it; for one thing once. */
export const giveThanks = async (
	services: Services,
	who: Person,
	{ id, for: forId = "", to = "", text }: NewThanks,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("thanks", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await thanking(services, who, forId, to);
	if (!found.ok) return found;
	const { thing, person } = found.value;
	const given = { id, toId: person.id, forId: thing?.id ?? null };
	const known = await readGiven(db, who.id, given);
	if (known) return ok({ id: known });
	const turn = await takeTurns(services, [{ limit: thanksPerPerson, of: who.id }]);
	if (!turn.ok) return turn;
	const now = clock();
	const letter = { id: letterId(id), personId: person.id, at: afterQuietHours(person, now) };
	const said = { by: who.name, text, title: thing?.title ?? null, href: thing?.href ?? "/thanks" };
	const texts = worded(
		await senderOf(services),
		[person],
		() => letter,
		(from) => thanksLetter(from, said),
	).map((one) => ({ ...one, ...{ kind: "thanks" as const, about: thing ? [thing.id] : [] } }));
	const row = { id, fromId: who.id, toId: person.id, forId: thing?.id ?? null, text, createdAt: now };
	const done = await runGuarded(db, [
		...(thing ? [bothSee(db, thing.id, who.id, person.id)] : []),
		insertThanks(db, row),
		...lettersToPeople(db, texts),
	]);
	if (!done) {
		// Sent twice at the same moment, the first thanks stand, and one letter goes out.
		const first = await readGiven(db, who.id, given);
		return first ? ok({ id: first }) : notInIt;
	}
	// What waits for the end of somebody’s quiet hours is sent by the clock.
	if (letter.at <= now) await services.enqueue([mailJob(letter.id)]);
	return ok({ id });
};

/** Takes one's thanks back, with the letter where it still waits. */
export const takeThanksBack = async ({ db }: Services, who: Person, id: string): Promise<Result<void>> => {
	const gone = await deleteGiven(db, id, who.id);
	if (gone.length === 0) return noThanks;
	await runBatch(db, [dropLetter(db, id)]);
	return ok(undefined);
};

/** For the batch in which somebody leaves. */
export const leavingThanks = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	forgetReceived(db, personId);
