import type { Statement } from "#exchange/site.ts";
import { shortForm } from "#web/excerpt.ts";
import type { Services } from "../../services.ts";
import { openCommitments } from "../commitments/actions.ts";
import { readLastBefore } from "./store.ts";
import { draftTopics } from "./topic-store.ts";
import { draftStatements, putCommitments } from "./write-store.ts";

/** As many as a circle can look back on in one meeting. */
const mostCommitments = 20;

/**
 * The statements by which an agenda drafts itself, added to what is there: who came since the last meeting of the same
 * circle (C6), what people said there or since that they would do, the standing questions of C3, and of the topics on
 * the board those that most want (C5).
 */
export const draftFor = async (
	services: Services,
	of: { readonly id: string; readonly groupId: string | null; readonly startsAt: number },
): Promise<Statement[]> => {
	const { db, clock } = services;
	const last = await readLastBefore(db, of);
	const made = last === null ? [] : await openCommitments(services, of.groupId, last);
	const commitments = made.slice(0, mostCommitments).map(({ id, text, personId }) => ({
		...{ id, personId, title: shortForm(text) },
	}));
	return [
		...draftStatements(db, { ...of, last: last?.at ?? null }),
		...putCommitments(db, of.id, commitments),
		...draftTopics(db, of, clock()),
	];
};
