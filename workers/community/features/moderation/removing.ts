import { ok, type Result } from "#core/result.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { removingAim } from "../aims/actions.ts";
import { endingStatements } from "../consents/actions.ts";
import { forgettingTalk } from "../conversations/forgetting-actions.ts";
import { forgettingThreads } from "../cycle/actions.ts";
import { forgettingWorks } from "../deidentification/forgetting-actions.ts";
import { removingGroup } from "../groups/removal-actions.ts";
import { removingMeeting, removingNotes } from "../meetings/removal-actions.ts";
import { clearingProfile } from "../people/clearing.ts";
import { forgettingRequests } from "../requests/actions.ts";
import { removingSummary } from "../summaries/actions.ts";
import { dropHere } from "./blocked.ts";
import { readSaid, releasesGone, removals, wordsOutOfIndex } from "./removal-store.ts";
import { insteadOf, notRemovable } from "./rules.ts";
import type { Subject } from "./subject-store.ts";
import { takingBack } from "./travelling.ts";
import { block, keepOutOfSight, unhide } from "./write-store.ts";

/** By whose decision something goes. */
type By = { readonly personId: string; readonly decision: string };

type Removing = (services: Services, id: string, by: By) => Statement[] | Promise<Statement[]>;

/** Kinds that end in a way of their own: their features know what goes with them. */
const ways: Readonly<Record<string, Removing>> = {
	aim: removingAim,
	// Who minds a decision learns that an objection went; nobody reads it again.
	entry: ({ db }, id, { decision }) => [keepOutOfSight(db, id, decision)],
	group: (services, id, { personId }) => removingGroup(services, personId, id),
	meeting: (services, id, { personId }) => removingMeeting(services, personId, id),
	// They stay known as removed, so that no browser that still has them brings them back.
	minutes: ({ db }, id, { decision }) => [...removingNotes({ db }, id), block(db, id, decision)],
	summary: removingSummary,
};

/** What goes with a removed thing of any kind. */
const everywhere = (services: Services, id: string): Statement[] => [
	unindexOwn(services.site, id),
	forgettingThreads(services, id),
	...forgettingTalk(services, id),
	...forgettingRequests(services, id),
	forgettingWorks(services, id),
	...releasesGone(services.db, id),
	unhide(services.db, id),
];

export const isRemovable = (kind: string): boolean =>
	kind in removals || kind in ways || kind === "record" || kind === "profile";

/** The statements that remove something with its versions and all that hangs on it, here and, by asking, wherever it went. */
export const removing = async (
	services: Services,
	{ id, kind }: Pick<Subject, "id" | "kind">,
	by: By,
): Promise<Result<Statement[]>> => {
	const { db, site } = services;
	// It stays known by its address, so that it doesn't come back; all else of it goes.
	if (kind === "record") return ok([...dropHere(site, id), block(db, id, by.decision)]);
	if (kind === "profile")
		return ok([...(await endingStatements(services, id)), ...(await clearingProfile(services, id)), unhide(db, id)]);
	const removal = removals[kind];
	const way = ways[kind];
	if (!removal && !way) return insteadOf(kind) ?? notRemovable;
	return ok([
		...(await takingBack(services, kind, id)),
		...wordsOutOfIndex(db, await readSaid(db, id)),
		...everywhere(services, id),
		...(removal?.(db, id) ?? []),
		...((await way?.(services, id, by)) ?? []),
	]);
};
