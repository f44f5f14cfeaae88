import type { Statement } from "#exchange/site.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Services } from "../../services.ts";
import { openCommitments } from "../commitments/actions.ts";
import { longestTitle } from "./rules.ts";
import { readLastBefore } from "./store.ts";
import { draftStatements, putCommitments } from "./write-store.ts";

/** As many as a circle can look back on in one meeting. */
const mostCommitments = 20;

/**
 * The statements by which an agenda drafts itself, added to what is there: who came since the last meeting of the same
 * circle (C6), what people said there or since that they would do, and the standing questions of C3.
 */
export const draftFor = async (
	services: Services,
	of: { readonly id: string; readonly groupId: string | null; readonly startsAt: number },
): Promise<Statement[]> => {
	const { db } = services;
	const last = await readLastBefore(db, of);
	const made = last === null ? [] : await openCommitments(services, of.groupId, last);
	const commitments = made.slice(0, mostCommitments).map(({ id, text, personId }) => ({
		...{ id, personId, title: plainExcerpt(text, longestTitle) },
	}));
	return [...draftStatements(db, { ...of, last: last?.at ?? null }), ...putCommitments(db, of.id, commitments)];
};
