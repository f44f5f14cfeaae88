import { isoOf } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { publish, recordIdOf } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { Outcome, PracticeStatus } from "#protocol/content.ts";
import type { Audience } from "#protocol/vocabulary.ts";
import type { Person } from "#web/viewer.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import { bringHomeStatements } from "../practices/adopted-actions.ts";
import { ownMark } from "../practices/own-mark.ts";
import { readPracticeForOthers } from "../practices/reading-actions.ts";
import { fitsTogether, isIdOf, normalTags } from "../practices/rules.ts";
import { adoptionAudience, ownWords, sameWords, type Texts } from "./rules.ts";
import { type AdoptionRow, insertAdoption, readAdoption, readSource, writeReport } from "./store.ts";

type BringHome = {
	/** Made when the form was shown, so that a form sent twice brings home one practice. */
	readonly id: string;
	readonly sourceId: string;
	readonly sourceVersion: number;
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	readonly texts: Texts;
	/** In what situation it will be tried here, and what was changed for that. */
	readonly context: string;
	readonly changed: string;
};

type AdoptionReport = {
	readonly outcome: Outcome;
	readonly changed: string;
	readonly surprised: string;
	readonly evidence: string;
};

const noSource = problem("not-found", "This practice is not here any more: its author may have taken it back.");
const noAdoption = problem("not-found", "This practice was not brought home from elsewhere, or isn’t open to you.");

/**
 * Brings a practice home: a new one of our own, derived from an exact version of theirs (DESIGN §3, Lineage). Those along
 * its lineage hear that we try it; the practice itself stays in the chapter until somebody shares it.
 */
export const bringHome = async (services: Services, who: Person, input: BringHome): Promise<Result<{ id: string }>> => {
	const { db, site, clock } = services;
	if (!isIdOf("practice", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const fits = fitsTogether(input.title, input.texts);
	if (!fits.ok) return fits;
	const source = await readSource(db, site.origin, input.sourceId, input.sourceVersion);
	if (!source) return noSource;
	// Its own words stay when the source takes its words back, and so does its name (decision 0006).
	if (sameWords(input.title, source.content.title))
		return problem("invalid", "Please give it a name of your own: what you do here is yours.", { field: "title" });
	const row: AdoptionRow = {
		id: newId("adoption", services),
		practiceId: input.id,
		adoptedBy: who.id,
		sourceId: source.id,
		sourceVersion: source.version,
		sourceOrigin: source.origin,
		lineage: [...source.lineage],
		context: input.context,
		changed: input.changed,
		startedAt: clock(),
		reportedAt: null,
		outcome: null,
		surprised: "",
		evidence: "",
	};
	const done = await runGuarded(db, [
		...bringHomeStatements(services, who, {
			id: input.id,
			title: input.title,
			status: input.status,
			language: input.language,
			tags: normalTags(input.tags),
			stored: ownWords(input.texts, source.content),
			source: { id: source.id, version: source.version, origin: source.origin },
		}),
		insertAdoption(db, row),
		...(await telling(services, row, adoptionAudience(source))),
	]);
	if (!done && (await readAdoption(db, input.id))?.adoptedBy !== who.id)
		return problem("conflict", "This form was used already. Please open it again.");
	await services.enqueue([{ type: "announce" }]);
	return ok({ id: input.id });
};

/** Says what became of it here; told again, it replaces what was told before. Everyone along the lineage hears it. */
export const reportAdoption = async (
	services: Services,
	who: Person,
	practiceId: string,
	report: AdoptionReport,
): Promise<Result<AdoptionRow>> => {
	const { db, site, clock } = services;
	const visible = await readPracticeForOthers(services, who, practiceId);
	const before = visible ? await readAdoption(db, practiceId) : undefined;
	if (!before) return noAdoption;
	if (before.adoptedBy !== who.id) return problem("forbidden", "Whoever brought it home tells what came of it.");
	const source = await readSource(db, site.origin, before.sourceId, before.sourceVersion);
	const after = { ...before, ...report, reportedAt: before.reportedAt ?? clock() };
	const audience = source ? adoptionAudience(source) : { scope: "sites" as const, sites: [before.sourceOrigin] };
	const done = await runGuarded(db, [writeReport(db, before.id, after), ...(await telling(services, after, audience))]);
	if (!done) return problem("conflict", "It was told at the same moment elsewhere. Please send it once more.");
	await services.enqueue([{ type: "announce" }]);
	return ok(after);
};

/** The statements that tell others of an adoption as it stands. */
const telling = (services: Services, row: AdoptionRow, audience: Audience): Promise<Statement[]> =>
	unlessHidden(services.db, row.practiceId, () => sending(services, row, audience));

/** The statements that tell of it again as it stands, for the batch in which its practice is shown again. */
export const tellingAgain = async (services: Services, practiceId: string): Promise<Statement[]> => {
	const { db, site } = services;
	const row = await readAdoption(db, practiceId);
	if (!row) return [];
	const source = await readSource(db, site.origin, row.sourceId, row.sourceVersion);
	return sending(services, row, source ? adoptionAudience(source) : { scope: "sites", sites: [row.sourceOrigin] });
};

const sending = async (services: Services, row: AdoptionRow, audience: Audience): Promise<Statement[]> =>
	publish(services.site, {
		localId: row.id,
		kind: "adoption",
		type: "Article",
		audience,
		content: {
			practice: row.sourceId,
			version: row.sourceVersion,
			ownPractice: recordIdOf(services.site, row.practiceId),
			context: row.context,
			changed: row.changed,
			startedAt: isoOf(row.startedAt),
			...(row.outcome && row.reportedAt
				? { outcome: row.outcome, surprised: row.surprised, evidence: row.evidence, reportedAt: isoOf(row.reportedAt) }
				: {}),
			ownMark: await ownMark(services.site, row.id, row.adoptedBy),
		},
		wasDerivedFrom: { id: row.sourceId, version: row.sourceVersion, origin: row.sourceOrigin },
	});
