import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { indexOwn, unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { shortForm } from "#web/excerpt.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import type { Ending } from "./rules.ts";
import {
	type CommitmentRead,
	deleteOpen,
	insertCommitment,
	readCommitment,
	readGoingOn,
	readOpenSince,
	stillOpen,
	stillThere,
	writeCommitment,
	writeEnding,
} from "./store.ts";

export const noCommitment = problem("not-found", "There is no such commitment, or it isn’t open to you.");
const notYours = problem("forbidden", "Whoever said that they would do it changes it.");
const toldAlready = problem("conflict", "You told already what became of it, so it stays.");
const noSuchMeeting = problem("invalid", "There is no such meeting, or it isn’t open to you.", { field: "meeting" });
const movedMeanwhile = problem("conflict", "This commitment was changed just now. Look at it again.");

/** As much of it as reads well in a list. */

type Words = { readonly text: string; readonly language: string; readonly due: string | null };

type Standing = Pick<CommitmentRead, "id" | "personId" | "text" | "language" | "groupId" | "learned">;

const indexing = ({ site }: Services, { id, personId, text, language, groupId, learned }: Standing): Statement =>
	indexOwn(site, {
		id,
		kind: "commitment",
		container: groupId,
		authorId: personId,
		language,
		title: shortForm(text),
		body: [text, learned].filter(Boolean).join("\n"),
	});

type NewCommitment = Words & {
	/** Made when the form was shown, so that a form sent twice makes one commitment. */
	readonly id: string;
	/** The working group that it is for; null for the chapter. */
	readonly groupId: string | null;
	readonly from?: string;
	/** The meeting in which it is said; left out where `from` is that meeting. */
	readonly meetingId?: string;
};

/** Says what one will put into practice. */
export const makeCommitment = async (
	services: Services,
	who: Person,
	input: NewCommitment,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const { id, text, language, due, groupId, from } = input;
	if (!isIdOf("commitment", id)) return problem("invalid", "This form is damaged. Please open it again.");
	const meetingId = input.meetingId ?? (from?.startsWith("meeting_") ? from : undefined);
	if (meetingId !== undefined && !meetingId.startsWith("meeting_")) return noSuchMeeting;
	const grounds: Statement[] = [];
	// What is said in a meeting comes from it: its bounds hold, and whoever says it can see it.
	for (const source of new Set([from ?? meetingId, meetingId ?? from])) {
		const held = await groundsFor(services, who, { id, groupId, from: source });
		if (!held.ok) return held;
		grounds.push(...held.value);
	}
	const said = { id, personId: who.id, groupId, text, language, due, createdAt: clock() };
	const row = { ...said, meetingId: meetingId ?? null, state: "open" as const };
	const done = await runGuarded(db, [
		...grounds,
		insertCommitment(db, row),
		indexing(services, { ...row, learned: "" }),
	]);
	if (done) return ok({ id });
	const known = await readCommitment(db, who.id, id);
	return known?.personId === who.id && known.text === text
		? ok({ id })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

const own = async (services: Services, who: Person, id: string): Promise<Result<CommitmentRead>> => {
	const read = await readCommitment(services.db, who.id, id);
	if (!read) return noCommitment;
	return read.personId === who.id ? ok(read) : notYours;
};

/** Says otherwise what one will do, or by when, while it is open. */
export const changeCommitment = async (
	services: Services,
	who: Person,
	id: string,
	words: Words,
): Promise<Result<void>> => {
	const { db } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.state !== "open") return toldAlready;
	const { text, language, due } = words;
	const done = await runGuarded(db, [
		stillOpen(db, id),
		writeCommitment(db, id, { text, language, due }),
		indexing(services, { ...before.value, text, language }),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/** Says what became of it, and what was learned. Can be told again, better. */
export const tellCommitment = async (
	services: Services,
	who: Person,
	id: string,
	told: { readonly state: Ending; readonly learned: string },
): Promise<Result<void>> => {
	const { db, clock, rooms } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	const { state, learned } = told;
	const done = await runGuarded(db, [
		stillThere(db, id),
		writeEnding(db, id, { state, learned, closedAt: before.value.closedAt ?? clock() }),
		indexing(services, { ...before.value, learned }),
	]);
	if (!done) return movedMeanwhile;
	// Whoever sits in a meeting where it comes back sees it there.
	if (rooms)
		for (const one of await readGoingOn(db, before.value.groupId, clock())) await rooms.tell(one.id, "changed");
	return ok(undefined);
};

/** Takes an open commitment away. No reason is asked, and nothing of it stays. */
export const takeAway = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db, site } = services;
	const before = await own(services, who, id);
	if (!before.ok) return before;
	if (before.value.state !== "open") return toldAlready;
	const done = await runGuarded(db, [
		stillOpen(db, id),
		deleteOpen(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
	]);
	return done ? ok(undefined) : movedMeanwhile;
};

/**
 * What the people of a container said they would do in a meeting or since, and haven't told of yet: for one group, or
 * (null) for the chapter. Whoever asks has made sure that it is shown in that container only.
 */
export const openCommitments = (
	{ db }: Pick<Services, "db">,
	groupId: string | null,
	last: { readonly id: string; readonly at: number },
): Promise<CommitmentRead[]> => readOpenSince(db, groupId, last);
