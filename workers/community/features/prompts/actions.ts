import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { openSecret, sealSecret } from "#protocol/sealing.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isIdOf } from "../practices/rules.ts";
import { noAnswer, type PromptKey } from "./rules.ts";
import { deleteAnswer, insertAnswer, readOwnAnswer, type SealedWords, stillOwn, writeAnswer } from "./store.ts";

/** What somebody wrote for themselves, opened for them. */
export type OwnAnswer = Omit<SealedWords, "sealed"> & { readonly text: string };

/** Opens somebody's own answers. One that this site's secret doesn't open says so instead of hiding the others. */
export const opened = ({ config }: Pick<Services, "config">, rows: readonly SealedWords[]): Promise<OwnAnswer[]> =>
	Promise.all(
		rows.map(async ({ sealed, ...row }) => {
			const read = await openSecret(config.secret, sealed);
			return { ...row, text: read.ok ? read.value : "This can’t be opened any more: the site’s secret was changed." };
		}),
	);

export const ownAnswer = async (services: Services, who: Person, id: string): Promise<Result<OwnAnswer>> => {
	const row = await readOwnAnswer(services.db, who.id, id);
	const [answer] = row ? await opened(services, [row]) : [];
	return answer ? ok(answer) : noAnswer;
};

type NewAnswer = {
	/** Made when the form was shown, so that a form sent twice makes one answer. */
	readonly id: string;
	readonly prompt: PromptKey;
	readonly text: string;
};

/** Writes an answer to a question that one asks oneself, sealed. Nobody is told, and nothing finds it. */
export const answerPrompt = async (
	services: Services,
	who: Person,
	{ id, prompt, text }: NewAnswer,
): Promise<Result<{ id: string }>> => {
	const { db, clock, config, random } = services;
	if (!isIdOf("prompt", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const sealed = await sealSecret(config.secret, text, random);
	const now = clock();
	const row = { id, personId: who.id, prompt, sealed, createdAt: now, updatedAt: now };
	if (await runGuarded(db, [insertAnswer(db, row)])) return ok({ id });
	const known = await ownAnswer(services, who, id);
	return known.ok && known.value.text === text
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

export const rewriteAnswer = async (
	services: Services,
	who: Person,
	id: string,
	text: string,
): Promise<Result<void>> => {
	const { db, clock, config, random } = services;
	const sealed = await sealSecret(config.secret, text, random);
	const done = await runGuarded(db, [stillOwn(db, who.id, id), writeAnswer(db, id, { sealed, updatedAt: clock() })]);
	return done ? ok(undefined) : noAnswer;
};

/** Removes an answer; nothing else was made of it that could stay. */
export const removeAnswer = async ({ db }: Services, who: Person, id: string): Promise<Result<void>> =>
	(await runGuarded(db, [stillOwn(db, who.id, id), deleteAnswer(db, who.id, id)])) ? ok(undefined) : noAnswer;
