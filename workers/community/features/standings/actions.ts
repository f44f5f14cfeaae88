import { day, hour } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";
import { newId } from "#core/id.ts";
import { linkState } from "#exchange/links.ts";
import { batch } from "#identity/db.ts";
import type { Sender } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { readStewardsToTell } from "../../db/steward-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { standingLetter } from "./letters.ts";
import { standingOf } from "./rules.ts";
import { forgetTold, note, readStandings, tell } from "./store.ts";

/** A site that says yes and no in turn fills no mailbox: what changed within the hour is told as it stands then. */
const lettersApart = hour;
/** What is older was known before anybody was told of such things. */
const news = day;

/** Who writes, and to whom. */
type Wording = {
	readonly from: Sender;
	readonly stewards: Awaited<ReturnType<typeof readStewardsToTell>>;
};

type Row = Awaited<ReturnType<typeof readStandings>>[number];

const standingNews = (services: Services, words: Wording, { link, told, name }: Row) => {
	const standing = standingOf(linkState(link), link.heldAt !== null, told?.standing ?? null);
	// What we ended ourselves is no news, unless they ask again.
	if (standing === null || (link.ourStance === "no" && standing !== "asked"))
		return told ? [forgetTold(link.peer)] : [];
	const word = standing === "paused" ? link.heldWord : standing === "resumed" ? "" : link.theirNote;
	const now = services.clock();
	if (told?.standing === standing)
		return told.word === word ? [] : [note({ peer: link.peer, standing, word, at: told.at })];
	if (told && told.at > now - lettersApart) return [];
	const since = link.heldAt ?? link.changedAt;
	if (!told && since < now - news) return [note({ peer: link.peer, standing, word, at: since })];
	const about = { standing, relation: link.relation, origin: link.peer, name: name ?? hostOf(link.peer), word };
	const id = newId("mail", services);
	const texts = worded(
		words.from,
		words.stewards,
		({ personId }) => ({ id: `${id}-${personId}`, personId, at: now }),
		(from) => standingLetter(from, about),
	);
	return tell({ peer: link.peer, standing, word, at: now }, id, texts);
};

/** Tells the stewards, once for each change, where other sites have put this chapter: admitted, paused, let go. */
export const tellStandings = async (services: Services): Promise<void> => {
	const [from, rows, stewards] = await Promise.all([
		senderOf(services),
		readStandings(services.db),
		readStewardsToTell(services.db),
	]);
	const statements = rows.flatMap((row) => standingNews(services, { from, stewards }, row));
	if (statements.length === 0) return;
	const done = await batch<{ id?: string }>(services.db, statements);
	const letters = done.flatMap(({ rows: written }) => written.flatMap(({ id }) => (id === undefined ? [] : [id])));
	await services.enqueue(letters.map(mailJob));
};
