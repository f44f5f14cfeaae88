import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import { type Limit, takeTurns } from "#identity/limits.ts";
import { mailJob, postLetter } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { thanksLetter } from "./letters.ts";
import { noPerson, noThanks, noThing, notInIt, oneself } from "./rules.ts";
import {
	bothSee,
	deleteGiven,
	forgetReceived,
	insertThanks,
	readGiven,
	readThing,
	type Thanked,
	type Thing,
} from "./store.ts";

/** A kind word is for one; more in a day from one person is a flood, and each goes out as a letter. */
const thanksPerPerson: Limit = { name: "thanks", most: 40, per: day };

export type Thanking = { readonly thing: Thing | undefined; readonly person: Thanked };

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

export type NewThanks = {
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
	const { db, clock, card, config } = services;
	if (!isIdOf("thanks", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await thanking(services, who, forId, to);
	if (!found.ok) return found;
	const { thing, person } = found.value;
	const known = await readGiven(db, who.id, { id, toId: person.id, forId: thing?.id ?? null });
	if (known) return ok({ id: known });
	const turn = await takeTurns(services, [{ limit: thanksPerPerson, of: who.id }]);
	if (!turn.ok) return turn;
	const posted = postLetter(services, {
		recipient: person.email,
		...thanksLetter(
			{ name: card.now().name, origin: config.origin },
			{ from: who.name, text, title: thing?.title ?? null, href: thing?.href ?? "/thanks" },
		),
	});
	const row = { id, fromId: who.id, toId: person.id, forId: thing?.id ?? null, text, createdAt: clock() };
	const done = await runGuarded(db, [
		...(thing ? [bothSee(db, thing.id, who.id, person.id)] : []),
		insertThanks(db, row),
		posted.statement,
	]);
	if (!done) return notInIt;
	await services.enqueue([mailJob(posted.id)]);
	return ok({ id });
};

/** Takes one's thanks back. The letter was read by then; the record is not. */
export const takeThanksBack = async ({ db }: Services, who: Person, id: string): Promise<Result<void>> => {
	const gone = await deleteGiven(db, id, who.id);
	return gone.length > 0 ? ok(undefined) : noThanks;
};

/** For the batch in which somebody leaves. */
export const leavingThanks = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	forgetReceived(db, personId);
