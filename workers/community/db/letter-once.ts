import type { Db, Statement } from "#exchange/site.ts";
import { mail } from "#identity/tables.ts";

export type LetterOnce = {
	/** Says what the letter tells of, so that there is one, however often it is looked for what is still to be told. */
	readonly id: string;
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	readonly createdAt: number;
};

/** The statement that writes a letter, unless one of this id was written before. */
export const letterOnce = (db: Db, letter: LetterOnce): Statement =>
	db.insert(mail).values(letter).onConflictDoNothing();
