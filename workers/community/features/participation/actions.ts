import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import type { Level, Readers } from "./rules.ts";
import { dropIntention, saveIntention } from "./store.ts";

type Said = { readonly level: Level; readonly word: string; readonly shown: Readers };

/** Says how one means to take part for now, in place of what one said before. Nothing here compares it with what one does. */
export const sayIntention = async ({ db, clock }: Services, who: Person, said: Said): Promise<Result<void>> => {
	await runBatch(db, [saveIntention(db, { personId: who.id, ...said, updatedAt: clock() })]);
	return ok(undefined);
};

/** Says nothing of it any more. */
export const unsayIntention = async ({ db }: Services, who: Person): Promise<Result<void>> => {
	await runBatch(db, [dropIntention(db, who.id)]);
	return ok(undefined);
};
