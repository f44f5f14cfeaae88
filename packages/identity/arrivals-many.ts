import { sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import type { Statement } from "./db.ts";
import type { Letter } from "./outbox.ts";
import type { Party } from "./party.ts";
import { hashOf, newSecret } from "./secret.ts";
import { arrival, mail } from "./tables.ts";

type ExpectedOne = {
	readonly name: string;
	readonly email: string;
	readonly letter: (secret: string) => Pick<Letter, "subject" | "body">;
};

/**
 * The statements that let several people come in, each by a link sent to their address, and the ids of the letters: two
 * statements however many they are. As with one, each is a person here only once they have used their link.
 */
export const expectArrivals = async (
	party: Party,
	people: readonly ExpectedOne[],
	{ role, next, life }: { readonly role: string; readonly next: string; readonly life: number },
): Promise<{
	readonly statements: Statement[];
	readonly mails: readonly string[];
	/** Of each link, in the order of the people. */
	readonly tokenHashes: readonly string[];
}> => {
	const now = party.clock();
	const rows = await Promise.all(
		people.map(async ({ name, email, letter }) => {
			const secret = newSecret(party.random);
			return { id: newId("mail", party), tokenHash: await hashOf(secret), name, email, ...letter(secret) };
		}),
	);
	const arrivals = JSON.stringify(rows.map(({ tokenHash, name, email }) => ({ tokenHash, name, email })));
	const letters = JSON.stringify(rows.map(({ id, email, subject, body }) => ({ id, email, subject, body })));
	return {
		statements: [
			party.db.run(sql`insert into ${arrival} (token_hash, name, email, role, invitation, next, created_at, expires_at)
				select value ->> 'tokenHash', value ->> 'name', value ->> 'email', ${role}, null, ${next}, ${now}, ${now + life}
				from json_each(${arrivals})`),
			party.db.run(sql`insert into ${mail} (id, recipient, subject, body, created_at)
				select value ->> 'id', value ->> 'email', value ->> 'subject', value ->> 'body', ${now} from json_each(${letters})`),
		],
		mails: rows.map(({ id }) => id),
		tokenHashes: rows.map(({ tokenHash }) => tokenHash),
	};
};
