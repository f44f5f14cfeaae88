import { type SQL, sql } from "drizzle-orm";
import { hour, minute, second } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch, type Db } from "./db.ts";
import type { Party } from "./party.ts";
import { hashOf } from "./secret.ts";
import { rateLimit } from "./tables.ts";

/** Something that may be done `most` times in a window of `per` milliseconds. */
export type Limit = {
	readonly name: string;
	readonly most: number;
	readonly per: number;
	/** A sentence that says what there was so much of. */
	readonly words?: string;
};

/** A person who mistypes needs three or four; a mailbox that is being flooded should not get more. */
export const mailPerAddress: Limit = { name: "mail-address", most: 5, per: hour };
/** A whole office behind one address signs in on a Monday morning; a list of addresses isn't worked through. */
export const mailPerClient: Limit = { name: "mail-client", most: 60, per: hour };
/** Links and passkeys are unguessable anyway; this keeps trying from costing us anything. */
export const guessesPerClient: Limit = { name: "guess-client", most: 60, per: 10 * minute };
/** A setup code is a word that somebody chose, so it is guarded from one client and from many. */
const setupPerClient: Limit = { name: "setup-client", most: 10, per: 10 * minute };
const setupInAll: Limit = { name: "setup", most: 100, per: hour };

/** The turns that a try at the setup code takes. */
export const setupTurns = (client: string | null) => [
	{ limit: setupPerClient, of: client },
	{ limit: setupInAll, of: "anybody" },
];

/** The statement that gives back the turn of all after a right code, so that only wrong ones use them up. */
export const giveBackSetupTurn = async (): Promise<SQL> =>
	sql`update ${rateLimit} set count = count - 1 where key = ${await keyOf(setupInAll, "anybody")} and count > 0`;

/**
 * Counts a turn for each limit, and refuses when one is used up. Whose turn it is is stored as a hash only. A turn of
 * nobody (`null`: a client on one's own machine) isn't counted.
 */
export const takeTurns = async (
	{ db, clock }: Pick<Party, "db" | "clock">,
	turns: readonly { readonly limit: Limit; readonly of: string | null }[],
): Promise<Result<void>> => {
	const now = clock();
	const keyed = await Promise.all(
		turns.flatMap(({ limit, of }) => (of === null ? [] : [keyOf(limit, of).then((key) => ({ limit, key }))])),
	);
	if (keyed.length === 0) return ok(undefined);
	const counted = await batch<{ count: number; resetsAt: number }>(
		db,
		keyed.map(
			({ limit, key }) => sql`insert into ${rateLimit} (key, count, resets_at) values (${key}, 1, ${now + limit.per})
				on conflict (key) do update set
					count = case when resets_at <= ${now} then 1 else count + 1 end,
					resets_at = case when resets_at <= ${now} then excluded.resets_at else resets_at end
				returning count, resets_at as resetsAt`,
		),
	);
	const over = keyed
		.map(({ limit }, i) => ({ limit, ...(counted[i]?.rows[0] ?? { count: 0, resetsAt: now }) }))
		.filter(({ limit, count }) => count > limit.most)
		.sort((a, b) => b.resetsAt - a.resetsAt)[0];
	return over ? tooMany(over.limit, over.resetsAt - now) : ok(undefined);
};

/** A while, as somebody says it who looks at the clock. */
const inAbout = (wait: number): string => {
	const minutes = Math.max(1, Math.ceil(wait / minute));
	if (minutes === 1) return "a minute";
	return minutes <= 90 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
};

const tooMany = ({ name, words = "This was asked for very often." }: Limit, wait: number) =>
	problem("too-many", `${words} Please try again in about ${inAbout(wait)}.`, {
		reason: name,
		retryAfter: Math.max(1, Math.ceil(wait / second)),
	});

const keyOf = async (limit: Limit, of: string): Promise<string> => `${limit.name}:${(await hashOf(of)).slice(0, 32)}`;

/** Forgets windows that are over. */
export const forgetTurns = (db: Db, now: number) => db.delete(rateLimit).where(sql`resets_at <= ${now}`);
