import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { stayingTalk } from "../conversations/forgetting-actions.ts";
import { mayGoTo } from "../cycle/actions.ts";
import { waitingWords } from "./naming-rules.ts";
import type { Kept, OwnKind, Words } from "./own-kind.ts";
import { isWider } from "./rules.ts";
import { canBeAsked, peopleNamed, type Shared, type Sharing, sitesFrom } from "./sharing-rules.ts";
import { answerNamed, everybodyAgreed, namePeople, type SharingLists } from "./sharing-store.ts";

const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again before you decide.");

/**
 * Shares its writer’s words beyond the chapter, or with others than before. Who is named in them is asked first: until all
 * said yes they stay where they were.
 */
export const shareOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	{ before, grounds, given }: { readonly before: Kept<W>; readonly grounds: SharingLists; readonly given: Sharing },
): Promise<Result<Shared>> => {
	const { db, site, clock } = services;
	const { id } = before;
	const linked = grounds.chapters.map(({ origin }) => origin);
	const sites = sitesFrom(linked, before.sites, given);
	if (!sites.ok) return sites;
	if (before.audience === "group" || before.audience === "private") {
		const within = await mayGoTo(services, who.id, id, null);
		if (!within.ok) return within;
	}
	const people = peopleNamed(kind.wordsOf(before), grounds.people, given.named);
	const askable = canBeAsked(before.audience, grounds.readers, people);
	if (!askable.ok) return askable;

	const ids = people.map((one) => one.id);
	const naming = [kind.stillAt(db, id, before.version), ...namePeople(db, id, ids, clock())];
	const answerOf = (of: string) => grounds.named.find(({ personId }) => personId === of)?.answer ?? "asked";
	const waits = waitingWords(people.map((one) => ({ name: one.name, answer: answerOf(one.id) })));
	if (waits !== null)
		return (await runGuarded(db, naming)) ? ok({ shared: isWider(before.audience), waits }) : changedMeanwhile;

	const place = { audience: given.scope, groupId: null, sites: sites.value };
	const told = { ...before, ...place };
	const done = await runGuarded(db, [
		...naming,
		everybodyAgreed(db, id),
		kind.write(db, id, { ...place, version: before.version + 1 }),
		kind.indexing(site, told),
		...stayingTalk(services, { id, title: kind.titleOf(before), groupId: before.groupId }, null),
		...(await kind.publishing(site, told)),
	]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok({ shared: true, waits: null });
};

/** The statements by which words are the chapter’s alone again. */
const comingHome = async <W extends Words>(
	{ db, site }: Services,
	kind: OwnKind<W>,
	{ id, version }: Kept<W>,
): Promise<Statement[]> => [
	kind.write(db, id, { audience: "chapter", sites: [], version: version + 1 }),
	...(await withdraw(site, id, "story")),
];

/** Takes words back to the chapter: everyone outside who received them is asked to remove them. */
export const takeBackOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	id: string,
): Promise<Result<undefined>> => {
	const { db } = services;
	const before = await kind.read(db, who.id, id);
	if (!before) return kind.refusals.none;
	if (before.authorId !== who.id && who.role !== "steward") return kind.refusals.takeBack;
	if (!isWider(before.audience)) return ok(undefined);
	const home = await comingHome(services, kind, before);
	if (!(await runGuarded(db, [kind.stillAt(db, id, before.version), ...home]))) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** The statements that send words out again as they stand, for the batch in which they are shown again. */
export const sendingOwnAgain = async <W extends Words>(
	{ db, site }: Services,
	authorId: string,
	kind: OwnKind<W>,
	id: string,
): Promise<Statement[]> => {
	const read = await kind.read(db, authorId, id);
	if (!read || !isWider(read.audience)) return [];
	return [kind.stillAt(db, id, read.version), ...(await kind.sending(site, read))];
};

/**
 * Somebody who is named says whether the words may be read outside with their name. A no, also after a yes, takes back at
 * once what had gone out.
 */
export const answerNamedInOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	{ id, answer }: { readonly id: string; readonly answer: "yes" | "no" },
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await kind.readNaming(db, who.id, id);
	if (!found?.named.some(({ personId }) => personId === who.id)) return kind.refusals.none;
	const { before } = found;
	const back = answer === "no" && isWider(before.audience);
	const done = await runGuarded(db, [
		kind.stillAt(db, id, before.version),
		...answerNamed(db, id, who.id, answer, clock()),
		...(back ? await comingHome(services, kind, before) : []),
	]);
	if (!done) return changedMeanwhile;
	if (back) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
