import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { borrowable, type Texts } from "../adoptions/rules.ts";
import { mayGoFurther } from "../moderation/going-further.ts";
import { createPractice } from "../practices/actions.ts";
import { writeDown } from "../reflections/actions.ts";
import { isWhole, movedOn, ownWork, sourceChanged } from "./actions.ts";
import { type Field, nothingLeft, replaced, tagsWithout } from "./rules.ts";
import { stillAt, type WorkRead, writeWork } from "./store.ts";

type Made = { readonly id: string; readonly kind: "reflection" | "practice" };

const wordsUnder = (fields: readonly Field[], field: string): string =>
	fields.find((one) => one.field === field)?.text ?? "";

/** The new text as a thing of its own, in the chapter, which those who see the source see that it came from. */
const makeResult = (
	services: Services,
	who: Person,
	{ work, source }: WorkRead,
	id: string,
): Promise<Result<{ id: string }>> => {
	const fields = replaced(source.fields, work.marks);
	if (source.becomes === "reflection") {
		const text = fields.map((one) => one.text.trim()).join("\n\n");
		const { question, language } = source;
		return writeDown(services, who, {
			id,
			question,
			text,
			language,
			audience: "chapter",
			groupId: null,
			from: source.id,
		});
	}
	return createPractice(services, who, {
		id,
		title: wordsUnder(fields, "title"),
		status: source.status,
		language: source.language,
		tags: tagsWithout(source.tags, source.fields, work.marks),
		texts: Object.fromEntries(borrowable.map((field) => [field, wordsUnder(fields, field)])) as Texts,
		involved: [],
		groupId: null,
		share: true,
		from: source.id,
	});
};

/** Makes the new practice or reflection once a second reader has approved it. Sent twice, it is made once. */
export const tellWithoutNames = async (
	services: Services,
	who: Person,
	id: string,
	given: { readonly base: number },
): Promise<Result<Made>> => {
	const { db, clock } = services;
	const found = await ownWork(services, who, id, given.base);
	if (!found.ok) return found;
	const { work, source } = found.value;
	if (work.state !== "approved" || !work.resultId)
		return problem("conflict", "A second person reads it first. Then it can go on.");
	if (!isWhole(found.value)) return sourceChanged;
	const may = await mayGoFurther(db, source.id);
	if (!may.ok) return may;
	const clean = nothingLeft(source.fields, work.marks);
	if (!clean.ok) return clean;
	const made = await makeResult(services, who, found.value, work.resultId);
	if (!made.ok) return made;
	const done = await runGuarded(db, [
		stillAt(db, id, work.updatedAt),
		writeWork(db, id, { state: "shared", updatedAt: Math.max(clock(), work.updatedAt + 1) }),
	]);
	return done ? ok({ id: work.resultId, kind: source.becomes }) : movedOn;
};
