import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { forgettingTalk, stayingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads, groundsFor, mayGoTo } from "../cycle/actions.ts";
import { isIdOf } from "../practices/rules.ts";
import { forgettingRequests } from "../requests/actions.ts";
import type { Kept, OwnKind, Words } from "./own-kind.ts";
import { containerOf, isWider } from "./rules.ts";
import { namesOnlyAgreed } from "./sharing-rules.ts";
import { forgetNamed } from "./sharing-store.ts";

const changedMeanwhile = problem(
	"conflict",
	"You saved this elsewhere while you were writing here. Bring both together, then save.",
);
const noGroup = problem("invalid", "Please choose one of your groups.", { field: "group" });
const sharedElsewhere = problem(
	"invalid",
	"Sharing it beyond this chapter has a page of its own: “Share it further”.",
	{ field: "audience" },
);

export type Saved = { readonly id: string; readonly version: number };

const withGroup = <W extends Words>(words: W): W => ({
	...words,
	groupId: words.audience === "group" ? words.groupId : null,
});

const sameWords = <W extends Words>({ parts }: OwnKind<W>, a: W, b: W): boolean =>
	parts.every((part) => a[part] === b[part]);

/** Writes down words of one’s own, out of what they come from. Sent twice, they are kept once. */
export const writeOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	{ id, from, given }: { readonly id: string; readonly from?: string | readonly string[]; readonly given: W },
): Promise<Result<Saved>> => {
	const { db, site, clock } = services;
	const words = withGroup(given);
	const { audience, groupId } = words;
	if (!isIdOf(kind.kind, id)) return problem("invalid", "This form is damaged. Please open it again.");
	if (audience === "group" && !groupId) return noGroup;
	const grounds = await groundsFor(services, who, { id, groupId, from, alone: audience === "private" });
	if (!grounds.ok) return grounds;
	const now = clock();
	const standing = { ...words, id, authorId: who.id, sites: [] };
	const done = await runGuarded(db, [
		...grounds.value,
		kind.insert(db, { ...standing, version: 1, createdAt: now, updatedAt: now }),
		kind.indexing(site, standing),
	]);
	if (done) return ok({ id, version: 1 });
	const known = await kind.read(db, who.id, id);
	return known?.authorId === who.id && sameWords(kind, words, known)
		? ok({ id, version: known.version })
		: problem("conflict", "This could not be kept just now. Please send it once more.");
};

/** The words, where this person wrote them. */
export const ownWords = async <W extends Words>(
	{ db }: Pick<Services, "db">,
	who: Person,
	kind: OwnKind<W>,
	id: string,
): Promise<Result<Kept<W>>> => {
	const read = await kind.read(db, who.id, id);
	if (!read) return kind.refusals.none;
	return read.authorId === who.id ? ok(read) : kind.refusals.change;
};

/** Whether changed words name nobody who hasn’t agreed to be read outside. */
const namesNobodyNew = async <W extends Words>(
	{ db }: Services,
	who: Person,
	kind: OwnKind<W>,
	{ id, words }: { readonly id: string; readonly words: W },
): Promise<Result<undefined>> => {
	const found = await kind.readNaming(db, who.id, id);
	if (!found) return kind.refusals.none;
	return namesOnlyAgreed(kind.wordsOf(words), found.people, found.named);
};

/** Saves other words, or lets more or fewer people here read them. Refused with `conflict` when `base` isn’t the latest version. */
export const changeOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	{ before, given, base }: { readonly before: Kept<W>; readonly given: W; readonly base: number },
): Promise<Result<Saved>> => {
	const { db, site, clock } = services;
	const { id } = before;
	const words = withGroup(given);
	const { audience, groupId } = words;
	if (before.version !== base)
		return sameWords(kind, words, before) ? ok({ id, version: before.version }) : changedMeanwhile;
	if (audience === "group" && !groupId) return noGroup;
	const moved = groupId !== before.groupId || audience !== before.audience;
	// Whoever has left a group still mends their own words there; only bringing something into a group takes being in it.
	const grounds = await groundsFor(services, who, { id, groupId: moved ? groupId : null });
	if (!grounds.ok) return grounds;
	const sites = isWider(audience) ? [...before.sites] : [];
	const standing = { ...words, id, authorId: who.id, sites };
	if (isWider(audience)) {
		if (moved) return sharedElsewhere;
		const named = await namesNobodyNew(services, who, kind, { id, words });
		if (!named.ok) return named;
	}
	if (moved && before.audience !== "chapter" && !isWider(before.audience)) {
		const within = await mayGoTo(services, who.id, id, containerOf(standing));
		if (!within.ok) return within;
	}
	const version = before.version + 1;
	// What a conversation about it is called in the group that it has left; of what was taken back nothing.
	const talkedOf = audience === "private" ? "About something that was taken back" : kind.titleOf(before);
	const done = await runGuarded(db, [
		kind.stillAt(db, id, before.version),
		...grounds.value,
		kind.write(db, id, { ...words, sites, version, updatedAt: clock() }),
		kind.indexing(site, standing),
		...stayingTalk(services, { id, title: talkedOf, groupId: before.groupId }, groupId),
		...(isWider(audience) ? await kind.publishing(site, standing) : await withdraw(site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(before.audience)) await services.enqueue([{ type: "announce" }]);
	return ok({ id, version });
};

/** Deletes words for good, with their place among what came of them, here and, by asking, wherever they went. */
export const removeOwn = async <W extends Words>(
	services: Services,
	who: Person,
	kind: OwnKind<W>,
	{ id, also = [] }: { readonly id: string; readonly also?: readonly Statement[] },
): Promise<Result<undefined>> => {
	const { db, site } = services;
	const found = await ownWords(services, who, kind, id);
	if (!found.ok) return found;
	const done = await runGuarded(db, [
		kind.stillAt(db, id, found.value.version),
		...kind.remove(db, id),
		unindexOwn(site, id),
		forgettingThreads(services, id),
		...forgettingTalk(services, id),
		...forgettingRequests(services, id),
		forgetNamed(db, id),
		...also,
		...(await withdraw(site, id, "story")),
	]);
	if (!done) return changedMeanwhile;
	if (isWider(found.value.audience)) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
