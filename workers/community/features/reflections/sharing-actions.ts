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
import { namedIn, waitingWords } from "./naming-rules.ts";
import { isWider, noReflection, type WiderAudience } from "./rules.ts";
import { everybodyAgreed, namePeople, readSharing, type SharingGrounds } from "./sharing-store.ts";
import { type ReflectionRead, readReflection, stillAt, writeReflection } from "./store.ts";
import { telling, titleOf } from "./telling.ts";

export const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again before you decide.");

/** With whom a reflection is shared beyond the chapter, and who of this chapter is named in it. */
type Sharing = {
	readonly scope: WiderAudience;
	/** Chapters by their origin, where they are named. */
	readonly sites: readonly string[];
	/** Besides those whose whole name stands in it. */
	readonly named: readonly string[];
};

/** `waits` says for whom it waits; null where it has gone out. */
type Shared = { readonly shared: boolean; readonly waits: string | null };

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

/** Everyone who is named: those who were ticked, and those whose whole name stands in it. */
const peopleNamed = ({ reflection, people }: SharingGrounds, ticked: readonly string[]) => {
	const certain = new Set(namedIn(reflection.text, people).map(({ id }) => id));
	return people.filter(({ id }) => certain.has(id) || ticked.includes(id));
};

/** Whether those who are named could read what they would be asked about. */
const canBeAsked = ({ reflection, readers }: SharingGrounds, people: readonly { id: string; name: string }[]) => {
	const { audience } = reflection;
	const shut = people.find(({ id }) => audience === "private" || (audience === "group" && !readers.has(id)));
	return shut
		? problem(
				"conflict",
				`${shut.name} is named in it and can’t read it yet, so can’t be asked. Let everyone in this chapter read it first, or take the name out.`,
				{ field: "named" },
			)
		: ok(undefined);
};

const sitesFrom = ({ chapters, reflection }: SharingGrounds, given: Sharing): Result<string[]> => {
	if (given.scope !== "sites") return ok([]);
	const sites = [...new Set(given.sites)].sort();
	if (sites.length === 0) return problem("invalid", "Please choose at least one chapter.", { field: "sites" });
	const known = new Set([...chapters.map(({ origin }) => origin), ...reflection.sites]);
	return sites.every((site) => known.has(site))
		? ok(sites)
		: problem("invalid", "Please choose among the chapters that you are linked with.", { field: "sites" });
};

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
	const sites = sitesFrom(grounds, given);
	if (!sites.ok) return sites;
	if (before.audience === "group" || before.audience === "private") {
		const within = await mayGoTo(services, who.id, id, null);
		if (!within.ok) return within;
	}
	const people = peopleNamed(grounds, given.named);
	const askable = canBeAsked(grounds, people);
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
