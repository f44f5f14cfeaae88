import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import { expectArrivals } from "#identity/arrivals-many.ts";
import { invite } from "#identity/member-invitations.ts";
import { mailJob } from "#identity/outbox.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { groundsFor } from "../cycle/actions.ts";
import { draftNextMeetings } from "../meetings/drafting-actions.ts";
import { fated, type Open, openRun } from "./actions.ts";
import { askedAs } from "./back-people-store.ts";
import type { Fated } from "./fate-rules.ts";
import { askedInLetter } from "./letters.ts";
import { making } from "./making.ts";
import { makingTalk } from "./making-talk.ts";
import type { Planned } from "./plan-rules.ts";
import { type Brought, hrefOf, leftWords, type Report, withoutNames } from "./report-rules.ts";
import type { Unread } from "./rules.ts";
import { endRun, type NewKey, noteImported, noteThreads, stillPreviewed } from "./run-store.ts";
import type { Bringing } from "./write-store.ts";

/** A piece is one batch: as much as D1 takes in one value with room to spare, and few enough statements for any plan. */
const mostInPiece = 400;
const mostLetters = 300_000;
/** Who is asked may be away for a week; of a link that is passed on somebody hears late. */
const arrivalLife = 14 * day;
const linkLife = 30 * day;
/** As many jobs as a queue takes at once. */
const jobsAtOnce = 100;

const overtaken = problem(
	"conflict",
	"Something changed while this was taken in. What came in is here; press it once more for the rest.",
);

const pieces = (items: readonly Planned[]): Planned[][] => {
	const found: Planned[][] = [];
	let room = 0;
	for (const one of items) {
		const size = JSON.stringify(one.data).length + 200;
		const last = found.at(-1);
		if (!last || last.length >= mostInPiece || size > room) {
			found.push([one]);
			room = mostLetters - size;
		} else {
			last.push(one);
			room -= size;
		}
	}
	return found;
};

type Piece = {
	readonly statements: readonly Statement[];
	readonly brought: readonly Brought[];
	readonly mails: readonly string[];
};

const keysOf = (items: readonly Fated[]) => items.map(({ key }) => ({ key, localId: "" }));

const asking = async (services: Services, who: Person, open: Open, items: readonly Fated[]): Promise<Piece> => {
	const { db, clock } = services;
	const { run } = open;
	const { options } = run;
	const people = items.flatMap(({ planned }) => (planned.becomes === "invitation" ? [planned.data] : []));
	const brought = items.map(({ planned }) => ({ title: planned.where, href: null }));
	// A link is made once for all of them, at the end.
	if (options.how !== "letters") return { statements: [], brought, mails: [] };
	const from = await senderOf(services);
	const letters = people.map(({ name, email }) => ({
		name,
		email,
		letter: (secret: string) => askedInLetter(from, who.name, name, secret),
	}));
	const { statements, mails, tokenHashes } = await expectArrivals(services, letters, {
		role: options.role ?? "member",
		next: "/me",
		life: arrivalLife,
	});
	const keys = items.map(({ key }, i) => ({ key, localId: askedAs(tokenHashes[i] ?? "") }));
	return { statements: [noteImported(db, "people", run.id, keys, clock()), ...statements], brought, mails };
};

/** What it is called among what came in: of meetings that come again, each by its day. */
const calledIn = ({ becomes, title, data }: Planned): string =>
	becomes === "meeting" && data.every === null ? `${title}, ${data.startsLocal.slice(0, 10)}` : title;

const taking = async (services: Services, who: Person, open: Open, items: readonly Fated[]): Promise<Piece> => {
	const { db, clock } = services;
	const { run, groupId } = open;
	if (run.kind === "people") return asking(services, who, open, items);
	const now = clock();
	const audience = groupId !== null ? "group" : run.options.audience === "chapter" ? "chapter" : "private";
	const by: Bringing = { byId: who.id, audience, groupId, now };
	const talk = items.some(({ planned }) => planned.becomes === "message");
	const made = talk
		? await makingTalk(services, items, by)
		: { ...making(services, items, by), threads: [], brought: null };
	const keys = items.flatMap((one) => {
		const localId = made.localIds.get(one) ?? "";
		const version = { key: one.version, localId };
		return one.fate === "new" ? [{ key: one.key, localId }, version] : [version];
	});
	return {
		mails: [],
		brought:
			made.brought ??
			items.map((one) => ({ title: calledIn(one.planned), href: hrefOf(made.localIds.get(one) ?? "") })),
		statements: [
			noteImported(db, run.kind, run.id, keys, now),
			...(made.threads.length > 0 ? [noteThreads(db, run.id, made.threads, now)] : []),
			...made.statements,
		],
	};
};

export type TakenIn = {
	readonly report: Report /** The link to pass on, where that was chosen: shown this once. */;
	readonly link: string | null;
};

/** Two who press at once, or a form that is sent twice: the second finds what the first has noted. */
const attempts = 3;

/** Takes one piece in, in one batch, as far as it isn't here. */
const takePiece = async (
	services: Services,
	who: Person,
	open: Open,
	items: readonly Planned[],
	grounds: readonly Statement[],
) => {
	const { db } = services;
	const { run } = open;
	for (let i = 0; i < attempts; i++) {
		const all = await fated(services, who, open, items);
		const doing = all.filter(({ fate }) => fate === "new" || fate === "changed");
		// What an interrupted attempt of this very run brought counts as brought.
		const earlier = all.filter(({ fate, runId }) => fate === "again" && runId === run.id);
		const left: Unread[] = all.flatMap(({ fate, planned, runId }) =>
			fate === "new" || fate === "changed" || runId === run.id
				? []
				: [{ where: planned.where, what: run.kind === "people" ? "" : planned.title, why: leftWords[fate] }],
		);
		const before = earlier.map(({ planned, localId }) => ({
			title: run.kind === "people" ? planned.where : calledIn(planned),
			href: hrefOf(localId ?? ""),
		}));
		if (doing.length === 0) return { brought: before, left, mails: [], doing };
		const piece = await taking(services, who, open, doing);
		if (await runGuarded(db, [stillPreviewed(db, run.id, run.options), ...grounds, ...piece.statements]))
			return { brought: [...before, ...piece.brought], left, mails: piece.mails, doing };
	}
	return undefined;
};

/** A conversation that many posts went to is told of once. */
const oncePerPage = (brought: readonly Brought[]): Brought[] => {
	const seen = new Set<string>();
	return brought.filter(({ href }) => href === null || href === "/meetings" || seen.size !== seen.add(href).size);
};

/**
 * Takes in what was brought, piece by piece: each in one batch with the note of what came, so that whatever breaks in
 * between, pressing it once more brings just the rest.
 */
export const takeIn = async (services: Services, who: Person, id: string): Promise<Result<TakenIn>> => {
	const { db, clock } = services;
	const found = await openRun(services, who, id);
	if (!found.ok) return found;
	const open = found.value;
	const { run, items, unread, groupId } = open;
	const grounds = await groundsFor(services, who, { id, groupId });
	if (!grounds.ok) return grounds;
	const brought: Brought[] = [];
	const left: Unread[] = [];
	const keys: NewKey[] = [];
	for (const piece of pieces(items)) {
		const done = await takePiece(services, who, open, piece, grounds.value);
		if (!done) return overtaken;
		brought.push(...done.brought);
		left.push(...done.left);
		keys.push(...keysOf(done.doing));
		for (let at = 0; at < done.mails.length; at += jobsAtOnce)
			await services.enqueue(done.mails.slice(at, at + jobsAtOnce).map(mailJob));
	}
	const report: Report = { brought: oncePerPage(brought), left, unread: withoutNames(run.kind, unread) };
	const linked = run.kind === "people" && run.options.how === "link" ? keys : [];
	const wish = {
		role: run.options.role ?? "member",
		note: run.name,
		uses: linked.length,
		expiresAt: clock() + linkLife,
	};
	const made = linked.length > 0 ? await invite(services, who.id, wish) : null;
	const offered = linked.map(({ key }) => ({ key, localId: made?.id ?? "" }));
	const ended = await runGuarded(db, [
		stillPreviewed(db, id, run.options),
		...(linked.length > 0 ? [noteImported(db, "people", id, offered, clock())] : []),
		endRun(db, id, "done", report, clock()),
	]);
	if (!ended) return overtaken;
	if (run.kind === "meetings") await draftNextMeetings(services);
	return ok({ report, link: made?.link ?? null });
};
