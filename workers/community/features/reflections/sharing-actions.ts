import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { stayingTalk } from "../conversations/forgetting-actions.ts";
import { mayGoTo } from "../cycle/actions.ts";
import { waitingWords } from "./naming-rules.ts";
import { agreedWords, isWider, noReflection } from "./rules.ts";
import { canBeAsked, peopleNamed, type Shared, type Sharing, sitesFrom } from "./sharing-rules.ts";
import { everybodyAgreed, namePeople, readSharing } from "./sharing-store.ts";
import { isAgreed, type ReflectionRead, readReflection, stillAt, writeReflection } from "./store.ts";
import { sending, telling, titleOf } from "./telling.ts";

export const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again before you decide.");

const indexing = ({ site }: Services, read: ReflectionRead): Statement =>
	indexOwn(site, {
		id: read.id,
		kind: "reflection",
		container: null,
		authorId: read.authorId,
		language: read.language,
		title: titleOf(read),
		body: read.text,
	});

/**
 * Shares a reflection beyond the chapter, or with others than before. Who is named in it is asked first: until all said
 * yes it stays where it was.
 */
export const shareReflection = async (
	services: Services,
	who: Person,
	id: string,
	given: Sharing,
): Promise<Result<Shared>> => {
	const { db, clock, config } = services;
	const grounds = await readSharing(db, config.origin, who.id, id);
	if (!grounds) return noReflection;
	const before = grounds.reflection;
	if (before.authorId !== who.id) return problem("forbidden", "Whoever wrote a reflection decides who reads it.");
	if (await isAgreed(db, id)) return agreedWords;
	const linked = grounds.chapters.map(({ origin }) => origin);
	const sites = sitesFrom(linked, before.sites, given);
	if (!sites.ok) return sites;
	if (before.audience === "group" || before.audience === "private") {
		const within = await mayGoTo(services, who.id, id, null);
		if (!within.ok) return within;
	}
	const people = peopleNamed(before.text, grounds.people, given.named);
	const askable = canBeAsked(before.audience, grounds.readers, people);
	if (!askable.ok) return askable;

	const naming = [
		stillAt(db, id, before.version),
		...namePeople(
			db,
			id,
			people.map((one) => one.id),
			clock(),
		),
	];
	const waits = waitingWords(
		people.map((one) => ({
			name: one.name,
			answer: grounds.named.find(({ personId }) => personId === one.id)?.answer ?? "asked",
		})),
	);
	if (waits !== null)
		return (await runGuarded(db, naming)) ? ok({ shared: isWider(before.audience), waits }) : changedMeanwhile;

	const told = { ...before, audience: given.scope, sites: sites.value };
	const done = await runGuarded(db, [
		...naming,
		everybodyAgreed(db, id),
		writeReflection(db, id, {
			audience: told.audience,
			groupId: null,
			sites: told.sites,
			version: before.version + 1,
		}),
		indexing(services, told),
		...stayingTalk(services, { id, title: titleOf(before), groupId: before.groupId }, null),
		...(await telling(services, told)),
	]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok({ shared: true, waits: null });
};

/** The statements by which a reflection is the chapter's alone again. */
export const comingHome = async ({ db, site }: Services, read: ReflectionRead): Promise<Statement[]> => [
	writeReflection(db, read.id, { audience: "chapter", sites: [], version: read.version + 1 }),
	...(await withdraw(site, read.id, "story")),
];

/** The statements that send a reflection out again as it stands, for the batch in which it is shown again. */
export const sendingAgain = async (services: Services, authorId: string, id: string): Promise<Statement[]> => {
	const read = await readReflection(services.db, authorId, id);
	if (!read || !isWider(read.audience)) return [];
	return [stillAt(services.db, id, read.version), ...(await sending(services, { ...read, audience: read.audience }))];
};

/** Takes a reflection back to the chapter: everyone outside who received it is asked to remove it. */
export const takeStoryBack = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const { db } = services;
	const before = await readReflection(db, who.id, id);
	if (!before) return noReflection;
	if (before.authorId !== who.id && who.role !== "steward")
		return problem("forbidden", "Its writer can take it back, or a steward.");
	if (!isWider(before.audience)) return ok(undefined);
	const done = await runGuarded(db, [stillAt(db, id, before.version), ...(await comingHome(services, before))]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
