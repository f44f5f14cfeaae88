import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew, runGuarded } from "#exchange/guard.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { goingFurther } from "../moderation/going-further.ts";
import { isIdOf } from "../practices/rules.ts";
import { writtenTogether } from "../reflections/actions.ts";
import { askedLetter } from "./letters.ts";
import { mostAsked, noRelease, noSource, notYours, openAlready, settled, tooManyVoices } from "./rules.ts";
import { type ReleaseRead, readRelease, readSource } from "./store.ts";
import {
	forgetReleasesOf,
	insertAsked,
	insertRelease,
	othersWait,
	setAnswer,
	settle,
	sourceOpen,
	stillAsking,
} from "./write-store.ts";

type NewRelease = {
	readonly id: string;
	readonly from: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
};

/** What could be brought out, and who would be asked. */
export const sourceToRelease = async (services: Services, who: Person, from: string) => {
	const found = await readSource(services.db, who.id, from);
	if (!found) return noSource;
	const may = goingFurther(found.source.hiddenReason);
	if (!may.ok) return may;
	if (found.source.container === null) return openAlready;
	return found.voices.length > mostAsked ? tooManyVoices : ok(found);
};

type Released = Pick<ReleaseRead, "id" | "sourceId" | "text" | "language" | "askedBy">;

/** The statements by which the words go out: as a reflection of who asked, for everyone here. */
const goingOut = (services: Services, { id, sourceId, askedBy, ...words }: Released): Statement[] => {
	const { db, clock } = services;
	const resultId = newId("reflection", services);
	return [
		sourceOpen(db, sourceId, askedBy),
		...writtenTogether(services, { ...words, id: resultId, authorId: askedBy, from: sourceId }),
		settle(db, id, { state: "released", resultId, updatedAt: clock() }),
	];
};

/** Asks everybody whose words something holds whether this wording may be read by the whole chapter (E2). */
export const askRelease = async (
	services: Services,
	who: Person,
	{ id, from, ...words }: NewRelease,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("release", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const found = await sourceToRelease(services, who, from);
	if (!found.ok) return found;
	const voices = found.value.voices.map((one) => one.id);
	const letter = await telling(services, voices, {
		write: (from) => askedLetter(from, { id, title: words.title, by: who.name }),
		...{ kind: "reading", about: [from] },
	});
	const now = clock();
	const row = { id, sourceId: from, ...words, askedBy: who.id, state: "asking" as const };
	const done = await runGuarded(db, [
		sourceOpen(db, from, who.id),
		insertRelease(db, { ...row, createdAt: now, updatedAt: now }),
		insertAsked(db, id, voices),
		...letter.statements,
		...(voices.length === 0 ? goingOut(services, row) : []),
	]);
	if (!done) return (await readRelease(db, who.id, id)) ? ok({ id }) : settled;
	await letter.send();
	return ok({ id });
};

/** Says whether one's words may go out in this wording. The last yes lets them; one no and they stay. */
export const answerRelease = (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<void>> =>
	anew(async () => {
		const { db, clock } = services;
		const found = await readRelease(db, who.id, id);
		if (!found || found.release.mine === null) return noRelease;
		if (found.release.state !== "asking") return found.release.mine === answer ? ok(undefined) : settled;
		const wait = found.asked.some((one) => one.id !== who.id && one.answer !== "yes");
		const now = clock();
		await runBatch(db, [
			stillAsking(db, id),
			setAnswer(db, id, who.id, answer, now),
			...(answer === "no"
				? [settle(db, id, { state: "declined", updatedAt: now })]
				: [othersWait(db, id, who.id, wait), ...(wait ? [] : goingOut(services, found.release))]),
		]);
		return ok(undefined);
	});

/** Who asked thinks better of it, while others are still being asked. */
export const takeReleaseBack = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await readRelease(db, who.id, id);
	if (!found) return noRelease;
	if (found.release.askedBy !== who.id) return notYours;
	const done = await runGuarded(db, [stillAsking(db, id), settle(db, id, { state: "withdrawn", updatedAt: clock() })]);
	return done ? ok(undefined) : settled;
};

/** The statements by which somebody who leaves the chapter is asked no more. */
export const leavingReleases = ({ db, clock }: Services, personId: string): Statement[] =>
	forgetReleasesOf(db, personId, clock());
