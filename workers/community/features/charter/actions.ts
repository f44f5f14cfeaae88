import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { gathered } from "../path/rules.ts";
import { type CharterText, dayOf, isEmpty, longestPart, mayDraft, noCharter, parts, textOf } from "./rules.ts";
import {
	type Charter,
	insertAgreement,
	insertVersion,
	readCurrent,
	readForDraft,
	readGroundRules,
	setReview,
	stillLatest,
} from "./store.ts";

type Reviewed = { readonly reviewOn: string | null };
type DraftWish = CharterText & Reviewed & { readonly reason: string };

const notYours = problem("forbidden", "A facilitator or a steward puts the first version together.");
const exists = problem("conflict", "The chapter has a charter by now. Look at it, and propose a change.");

/** The day on which to look at it again has to lie ahead. */
export const aheadOnly = ({ clock }: Pick<Services, "clock">, reviewOn: string | null): Result<void> =>
	reviewOn !== null && reviewOn <= dayOf(clock())
		? problem("invalid", "Please choose a day that is still to come.", { field: "reviewOn" })
		: ok(undefined);

/** The statements by which the charter says `text` from now on, in the version after `before`. */
export const nextVersion = (
	{ db, site, clock }: Services,
	by: { readonly authorId: string; readonly reason: string } & Reviewed,
	text: CharterText,
	before: (CharterText & Pick<Charter, "version" | "rulesVersion">) | undefined,
): Statement[] => {
	const version = (before?.version ?? 0) + 1;
	const rulesVersion = before && before.groundRules === text.groundRules ? before.rulesVersion : version;
	return [
		stillLatest(db, before?.version ?? 0),
		insertVersion(db, { ...textOf(text), ...by, version, rulesVersion, createdAt: clock() }),
		indexOwn(site, {
			id: "charter",
			kind: "charter",
			container: null,
			language: null,
			title: "Our charter",
			body: parts.map((part) => text[part]).join("\n\n"),
		}),
	];
};

/** Writes the charter's first version. */
export const writeFirst = async (
	services: Services,
	who: Person,
	{ reason, reviewOn, ...text }: DraftWish,
): Promise<Result<{ version: number }>> => {
	if (!mayDraft(who)) return notYours;
	if (isEmpty(text)) return problem("invalid", "Please write at least one of its parts.", { field: "domain" });
	const ahead = aheadOnly(services, reviewOn);
	if (!ahead.ok) return ahead;
	const written = nextVersion(services, { authorId: who.id, reason, reviewOn }, text, undefined);
	return (await runGuarded(services.db, written)) ? ok({ version: 1 }) : exists;
};

/** What members answered on the path, as a draft: nothing once there is a charter. */
export const draftFromAnswers = async (services: Services, who: Person): Promise<Result<CharterText | null>> => {
	if (!mayDraft(who)) return notYours;
	const { written, answers } = await readForDraft(services.db);
	if (written) return ok(null);
	const { domain, aspirations, groundRules, questions } = gathered(answers);
	const cut = (text: string): string => text.slice(0, longestPart);
	return ok({
		domain: cut(domain),
		aspirations: cut(aspirations),
		groundRules: cut(groundRules),
		questions: cut(questions),
	});
};

/** Says when the charter is to be looked at again: after one has looked, and found that it holds. */
export const planReview = async (services: Services, reviewOn: string | null): Promise<Result<void>> => {
	const ahead = aheadOnly(services, reviewOn);
	if (!ahead.ok) return ahead;
	const charter = await readCurrent(services.db);
	if (!charter) return noCharter;
	await runBatch(services.db, [setReview(services.db, charter.version, reviewOn)]);
	return ok(undefined);
};

/** Somebody agrees to the ground rules that they have read: those of `rulesVersion`, which have to be the latest. */
export const agree = async ({ db, clock }: Services, who: Person, rulesVersion: number): Promise<Result<void>> => {
	const charter = await readCurrent(db);
	if (!charter) return noCharter;
	if (charter.rulesVersion !== rulesVersion)
		return problem("conflict", "The ground rules have changed meanwhile. Please read them as they are now.");
	await runBatch(db, [insertAgreement(db, who.id, rulesVersion, clock())]);
	return ok(undefined);
};

/** The ground rules as they are, for whoever is about to join; empty where there are none. */
export const groundRules = ({ db }: Services): Promise<string> => readGroundRules(db);
