import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { stayingTalk } from "../conversations/forgetting-actions.ts";
import { mayGoTo } from "../cycle/actions.ts";
import { waitingWords } from "../reflections/naming-rules.ts";
import { isWider } from "../reflections/rules.ts";
import { canBeAsked, peopleNamed, type Shared, type Sharing, sitesFrom } from "../reflections/sharing-rules.ts";
import { indexing, publishing, sending } from "./publishing.ts";
import { noStory } from "./rules.ts";
import { answerNamed, everybodyAgreed, namePeople, readNaming, readStorySharing } from "./sharing-store.ts";
import { readStory, type StoryRead } from "./store.ts";
import { stillAt, writeStory } from "./write-store.ts";

const changedMeanwhile = problem("conflict", "This was changed just now. Look at it again before you decide.");

/** The words of a story in which somebody may be named. */
export const wordsOf = ({ title, text }: Pick<StoryRead, "title" | "text">): string => `${title}\n${text}`;

/**
 * Shares a story beyond the chapter, or with others than before. Who is named in it is asked first: until all said yes it
 * stays where it was.
 */
export const shareStory = async (
	services: Services,
	who: Person,
	id: string,
	given: Sharing,
): Promise<Result<Shared>> => {
	const { db, site, clock, config } = services;
	const grounds = await readStorySharing(db, config.origin, who.id, id);
	if (!grounds) return noStory;
	const before = grounds.story;
	if (before.authorId !== who.id) return problem("forbidden", "Whoever told a story decides who reads it.");
	const linked = grounds.chapters.map(({ origin }) => origin);
	const sites = sitesFrom(linked, before.sites, given);
	if (!sites.ok) return sites;
	if (before.audience === "group" || before.audience === "private") {
		const within = await mayGoTo(services, who.id, id, null);
		if (!within.ok) return within;
	}
	const people = peopleNamed(wordsOf(before), grounds.people, given.named);
	const askable = canBeAsked(before.audience, grounds.readers, people);
	if (!askable.ok) return askable;

	const ids = people.map((one) => one.id);
	const naming = [stillAt(db, id, before.version), ...namePeople(db, id, ids, clock())];
	const answerOf = (of: string) => grounds.named.find(({ personId }) => personId === of)?.answer ?? "asked";
	const waits = waitingWords(people.map((one) => ({ name: one.name, answer: answerOf(one.id) })));
	if (waits !== null)
		return (await runGuarded(db, naming)) ? ok({ shared: isWider(before.audience), waits }) : changedMeanwhile;

	const told = { ...before, audience: given.scope, groupId: null, sites: sites.value };
	const done = await runGuarded(db, [
		...naming,
		everybodyAgreed(db, id),
		writeStory(db, id, {
			...{ audience: told.audience, groupId: null, sites: told.sites },
			version: before.version + 1,
		}),
		indexing(site, told),
		...stayingTalk(services, { id, title: before.title, groupId: before.groupId }, null),
		...(await publishing(site, told)),
	]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok({ shared: true, waits: null });
};

/** The statements by which a story is the chapter's alone again. */
const comingHome = async ({ db, site }: Services, read: StoryRead): Promise<Statement[]> => [
	writeStory(db, read.id, { audience: "chapter", sites: [], version: read.version + 1 }),
	...(await withdraw(site, read.id, "story")),
];

/** The statements that send a story out again as it stands, for the batch in which it is shown again. */
export const sendingAgain = async (services: Services, authorId: string, id: string): Promise<Statement[]> => {
	const read = await readStory(services.db, authorId, id);
	if (!read || !isWider(read.audience)) return [];
	return [stillAt(services.db, id, read.version), ...(await sending(services.site, read))];
};

/** Takes a story back to the chapter: everyone outside who received it is asked to remove it. */
export const takeBackStory = async (services: Services, who: Person, id: string): Promise<Result<undefined>> => {
	const { db } = services;
	const before = await readStory(db, who.id, id);
	if (!before) return noStory;
	if (before.authorId !== who.id && who.role !== "steward")
		return problem("forbidden", "Whoever told it can take it back, or a steward.");
	if (!isWider(before.audience)) return ok(undefined);
	const done = await runGuarded(db, [stillAt(db, id, before.version), ...(await comingHome(services, before))]);
	if (!done) return changedMeanwhile;
	await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/**
 * Somebody who is named in a story says whether it may be read outside with their name. A no, also after a yes, takes back
 * at once what had gone out.
 */
export const answerNamedInStory = async (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<undefined>> => {
	const { db, clock } = services;
	const found = await readNaming(db, who.id, id);
	if (!found?.named.some(({ personId }) => personId === who.id)) return noStory;
	const before = found.story;
	const back = answer === "no" && isWider(before.audience);
	const done = await runGuarded(db, [
		stillAt(db, id, before.version),
		...answerNamed(db, id, who.id, answer, clock()),
		...(back ? await comingHome(services, before) : []),
	]);
	if (!done) return changedMeanwhile;
	if (back) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};
