import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { mayChange, type State } from "./rules.ts";
import { type AimRead, type AimWords, deleteAim, insertAim, readAim, stillStands, writeAim } from "./store.ts";

export const noAim = problem("not-found", "There is no such aim.");
const notYours = problem("forbidden", "Whoever wrote an aim down changes it, or a steward.");
const movedMeanwhile = problem("conflict", "How it stands was said just now by somebody else. Look at it again.");

const indexing = ({ site }: Services, id: string, authorId: string, { title, description }: AimWords): Statement =>
	indexOwn(site, { id, kind: "aim", container: null, authorId, language: null, title, body: description });

type NewAim = AimWords & {
	/** Made when the form was shown, so that a form sent twice makes one aim. */
	readonly id: string;
	readonly from?: string;
};

/** Writes down what the chapter wants to achieve. */
export const addAim = async (services: Services, who: Person, input: NewAim): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id, title, description, from } = input;
	if (!isIdOf("aim", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const grounds = await groundsFor(services, who, { id, groupId: null, from });
	if (!grounds.ok) return grounds;
	const done = await runGuarded(db, [
		...grounds.value,
		insertAim(db, { id, title, description, authorId: who.id, now: clock() }),
		indexing(services, id, who.id, input),
	]);
	if (done) return ok({ id });
	const known = await readAim(db, who.id, id);
	return known?.authorId === who.id && known.title === title
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

const changeable = async ({ db }: Services, who: Person, id: string): Promise<Result<AimRead>> => {
	const found = await readAim(db, who.id, id);
	if (!found) return noAim;
	return mayChange(who, found) ? ok(found) : notYours;
};

/** Says otherwise what one wants to achieve. */
export const changeAim = async (
	services: Services,
	who: Person,
	id: string,
	words: AimWords,
): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await changeable(services, who, id);
	if (!found.ok) return found;
	const { title, description } = words;
	await runBatch(db, [
		writeAim(db, id, { title, description, updatedAt: clock() }),
		indexing(services, id, found.value.authorId, words),
	]);
	return ok(undefined);
};

/** The statements by which an aim goes. Groups that took it up go on with their work. */
export const removingAim = ({ db }: Pick<Services, "db">, id: string): Statement[] => deleteAim(db, id);

/** Says that an aim was reached, is let go of, or is gone for again. */
export const settleAim = async (services: Services, who: Person, id: string, state: State): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await changeable(services, who, id);
	if (!found.ok) return found;
	if (found.value.state === state) return ok(undefined);
	const done = await runGuarded(db, [stillStands(db, found.value), writeAim(db, id, { state, updatedAt: clock() })]);
	return done ? ok(undefined) : movedMeanwhile;
};
