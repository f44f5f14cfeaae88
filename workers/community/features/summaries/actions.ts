import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { publish, withdraw } from "#exchange/publish.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import type { SummaryAudience } from "./draft-rules.ts";
import { readHappenings, readNameables } from "./draft-store.ts";
import { draftText } from "./draft-text.ts";
import { outgoingRecord } from "./outgoing.ts";
import { boundsOf, monthBefore, type Period } from "./period.ts";
import { type Nameable, namedTooFar, namesInText } from "./rules.ts";
import {
	deleteSummary,
	insertIfNone,
	insertIfUntold,
	readDueness,
	readSummary,
	readTelling,
	type SummaryRow,
	stillAt,
	updateSummary,
} from "./store.ts";

/** The words of a summary, as a steward leaves them. */
export type Words = { readonly title: string; readonly body: string; readonly language: string };

const missing = problem("not-found", "There is no summary at this address.");
const overtaken = problem(
	"conflict",
	"Somebody else changed this summary meanwhile. Compare what you wrote with theirs before you save again.",
);

const draftRow = async (
	services: Services,
	period: Period,
	audience: SummaryAudience,
	editor: string,
): Promise<SummaryRow> => {
	const { start, end } = boundsOf(period);
	const now = services.clock();
	const { language } = await services.card.load();
	return {
		id: newId("summary", services),
		periodFrom: period.from,
		periodTo: period.to,
		...draftText(period, await readHappenings(services.site, start, end), audience, language),
		state: "draft",
		audience,
		editedBy: editor,
		version: 1,
		createdAt: now,
		updatedAt: now,
		publishedAt: null,
	};
};

/** A summary that was asked for, and whether it was there already. */
export type Drafted = { readonly id: string; readonly known: boolean };

/**
 * A steward asks for a draft of any period. Sent twice, or asked for by two stewards, it is made once, and the second is
 * led to the first.
 */
export const draftSummary = async (
	services: Services,
	editor: Person,
	period: Period,
	audience: SummaryAudience,
): Promise<Result<Drafted>> => {
	if (period.from > period.to) return problem("invalid", "The last day lies before the first.", { field: "to" });
	const row = await draftRow(services, period, audience, editor.id);
	await runBatch(services.db, [insertIfUntold(services.db, row)]);
	const told = await readTelling(services.db, row);
	return told ? ok({ id: told.id, known: told.id !== row.id }) : missing;
};

/**
 * Drafts the summary of the month that ended, where nobody has begun one and the chapter was there already. Safe to call
 * as often as one likes, also twice at once.
 */
export const draftDueSummary = async (services: Services): Promise<void> => {
	const period = monthBefore(services.clock());
	const { known, since } = await readDueness(services.db, period.from);
	if (known || since === null || since >= boundsOf(period).end) return;
	await runBatch(services.db, [insertIfNone(services.db, await draftRow(services, period, "network", ""))]);
};

/** Runs a change that is based on version `base`; nothing of it happens when the summary moved on. */
const change = async (
	services: Services,
	id: string,
	base: number,
	statements: readonly Statement[],
): Promise<Result<void>> => {
	const done = await runGuarded(services.db, [stillAt(services.db, id, base), ...statements]);
	return done ? ok(undefined) : overtaken;
};

/** What goes out, and into the search index, with a summary that is published to the audience. */
const telling = async (services: Services, row: SummaryRow, audience: SummaryAudience): Promise<Statement[]> => {
	const record = outgoingRecord(row, audience);
	const { id, language, title, body } = row;
	return [
		...(record
			? await unlessHidden(services.db, id, () => publish(services.site, record))
			: await withdraw(services.site, id, "summary")),
		indexOwn(services.site, { id, kind: "summary", container: null, language, title, body }),
	];
};

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

/** People are not told of beyond the chapter without a consent in force that reaches so far. */
const refusedPeople = async (
	services: Services,
	row: Words,
	audience: SummaryAudience,
): Promise<Result<never> | null> => {
	const nameables = audience === "chapter" ? [] : await readNameables(services.site);
	const people = namedTooFar(`${row.title}\n${row.body}`, nameables, audience).filter((one) => one.what === "person");
	if (people.length === 0) return null;
	const words = `The text names ${listed(people.map((one) => one.name))} without their consent for this. Ask them, or write “a member” instead.`;
	return problem("invalid", words, { field: "body" });
};

/** Saves the words. A published summary goes out anew with them; one that was taken back becomes a draft again. */
export const saveSummary = async (
	services: Services,
	editor: Person,
	id: string,
	base: number,
	words: Words,
): Promise<Result<SummaryRow>> => {
	const row = await readSummary(services.db, id);
	if (!row) return missing;
	if (row.version !== base) return overtaken;
	const next = { ...row, ...words, version: base + 1 };
	const published = row.state === "published";
	const refused = published ? await refusedPeople(services, next, row.audience) : null;
	if (refused) return refused;
	const state = published ? "published" : "draft";
	const done = await change(services, id, base, [
		updateSummary(services.db, id, base, { ...words, state, editedBy: editor.id, updatedAt: services.clock() }),
		...(published ? await telling(services, next, row.audience) : []),
	]);
	if (!done.ok) return done;
	if (published) await services.enqueue([{ type: "announce" }]);
	return ok({ ...next, state });
};

/** Publishes the summary as it stood at version `base` to the audience. */
export const publishSummary = async (
	services: Services,
	editor: Person,
	id: string,
	base: number,
	audience: SummaryAudience,
): Promise<Result<void>> => {
	const row = await readSummary(services.db, id);
	if (!row) return missing;
	if (row.version !== base) return overtaken;
	const refused = await refusedPeople(services, row, audience);
	if (refused) return refused;
	const now = services.clock();
	const publishedAt = row.state === "published" ? row.publishedAt : now;
	const done = await change(services, id, base, [
		updateSummary(services.db, id, base, {
			state: "published",
			audience,
			publishedAt,
			editedBy: editor.id,
			updatedAt: now,
		}),
		...(await telling(services, row, audience)),
	]);
	if (done.ok) await services.enqueue([{ type: "announce" }]);
	return done;
};

/**
 * Takes a summary back from everyone who has it, or sets a draft aside. Stewards keep its words. Answers whether it had
 * left the chapter, so that there are destinations to hear from.
 */
export const takeBackSummary = async (
	services: Services,
	editor: Person,
	id: string,
): Promise<Result<{ left: boolean }>> => {
	const row = await readSummary(services.db, id);
	if (!row) return missing;
	const withdrawn = await withdraw(services.site, id, "summary");
	const left = withdrawn.length > 0;
	if (row.state === "withdrawn" && !left) return ok({ left });
	const done = await change(services, id, row.version, [
		updateSummary(services.db, id, row.version, {
			state: "withdrawn",
			editedBy: editor.id,
			updatedAt: services.clock(),
		}),
		...withdrawn,
		unindexOwn(services.site, id),
	]);
	if (!done.ok) return done;
	if (left) await services.enqueue([{ type: "announce" }]);
	return ok({ left });
};

/** The statements that send a summary out again as it was published, once it is shown again. */
export const sendingAgain = async ({ db, site }: Services, id: string): Promise<Statement[]> => {
	const row = await readSummary(db, id);
	const record = row?.state === "published" ? outgoingRecord(row, row.audience) : null;
	return record ? publish(site, record) : [];
};

/** The statements by which a summary goes for good. */
export const removingSummary = ({ db }: Pick<Services, "db">, id: string): Statement[] => [deleteSummary(db, id)];

/** Titles in the text that are not open to the audience: a steward should know before they publish. */
export const warningsOf = (row: SummaryRow, audience: SummaryAudience, nameables: readonly Nameable[]) =>
	audience === "chapter" ? [] : namedTooFar(`${row.title}\n${row.body}`, nameables, audience);

/** Names in the text that would go beyond the chapter with it, also of those who agreed: they may change their minds. */
export const namesFor = (row: SummaryRow, audience: SummaryAudience, people: readonly string[]): string[] =>
	audience === "chapter" ? [] : namesInText(`${row.title}\n${row.body}`, people);
