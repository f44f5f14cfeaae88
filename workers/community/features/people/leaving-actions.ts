import { problem } from "#core/problem.ts";
import type { Result } from "#core/result.ts";
import { anew } from "#exchange/guard.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Statement } from "#exchange/site.ts";
import { changeState } from "#identity/people.ts";
import type { Person } from "#web/viewer.ts";
import { dropWaitingLetters } from "../../db/person-letters.ts";
import { readStewardsToTell } from "../../db/steward-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf, worded } from "../../telling.ts";
import { leavingAssists } from "../assists/leaving-actions.ts";
import { leavingCharter } from "../charter/leaving-actions.ts";
import { endingStatements } from "../consents/actions.ts";
import { leavingConversations } from "../conversations/forgetting-actions.ts";
import { leavingWorks } from "../deidentification/forgetting-actions.ts";
import { leavingDepartures } from "../departures/leaving-actions.ts";
import { leavingGroups } from "../groups/actions.ts";
import { leavingImports } from "../imports/leaving-actions.ts";
import { endingIntroductions } from "../introductions/actions.ts";
import { leavingMeetings } from "../meetings/leaving-actions.ts";
import { leavingMinutes } from "../minutes/leaving-actions.ts";
import { leavingReports } from "../moderation/own-actions.ts";
import { leavingMotivation } from "../motivation/leaving.ts";
import { droppingObjectives } from "../objectives/follow.ts";
import { leavingParticipation } from "../participation/leaving.ts";
import { leavingPath } from "../path/leaving-actions.ts";
import { leavingPrompts } from "../prompts/leaving.ts";
import { leavingProposals } from "../proposals/actions.ts";
import { leavingQuestions } from "../questions/leaving-actions.ts";
import { leavingReflections } from "../reflections/actions.ts";
import { leavingReleases } from "../releases/actions.ts";
import { leavingRequests } from "../requests/actions.ts";
import { leavingThanks } from "../thanks/actions.ts";
import { leavingTurns } from "../turns/actions.ts";
import { leavingStories } from "../value/actions.ts";
import { leftLetter } from "./letters.ts";
import { formerMember } from "./rules.ts";
import { forgetAddress, forgetSettings, readPerson, removeProfile, saveName, tellStewards } from "./store.ts";

/** The role without which nobody could look after the chapter. */
export const chief = "steward";

export const nobody = problem("not-found", "There is no such person here.");

/** What goes with somebody who isn't here any more: they are no longer found, and what they agreed to outside ends. */
export const farewell = async (services: Services, id: string): Promise<Statement[]> => [
	unindexOwn(services.site, id),
	dropWaitingLetters(services.db, id, services.clock()),
	...droppingObjectives(services, id),
	...(await endingStatements(services, id)),
	...(await endingIntroductions(services, id)),
];

/** What ends only when somebody leaves for good: their place in groups, and what they wrote for themselves alone. */
const leaving = (services: Services, id: string): Statement[] => [
	...leavingGroups(services, id),
	...leavingConversations(services, id),
	...leavingReleases(services, id),
	...leavingReflections(services, id),
	...leavingStories(services, id),
	leavingProposals(services, id),
	...leavingWorks(services, id),
	leavingMotivation(services, id),
	leavingParticipation(services, id),
	leavingPrompts(services, id),
	...leavingMeetings(services, id),
	...leavingAssists(services, id),
	leavingQuestions(services, id),
	leavingCharter(services, id),
	leavingPath(services, id),
	leavingMinutes(services, id),
	leavingTurns(services, id),
	leavingDepartures(services, id),
	leavingImports(services, id),
	leavingThanks(services, id),
	...leavingRequests(services, id),
	leavingReports(services, id),
];

type Leaving = {
	/** The steward who notes it; nobody where somebody leaves by themselves. */
	readonly by?: Person;
	/** Whether what they wrote keeps their name. Only they can say so. */
	readonly keepName?: boolean;
};

/**
 * Somebody leaves, or a steward notes that they have: signed out everywhere, out of their groups, their profile and address
 * forgotten, their record taken back everywhere. What they wrote with others stays, under "a former member" unless they
 * say otherwise. The stewards are told who it was: nothing else here tells them.
 */
export const leave = (services: Services, id: string, { by, keepName = false }: Leaving = {}): Promise<Result<void>> =>
	anew(async () => {
		const { db, clock } = services;
		const row = await readPerson(db, id);
		if (!row) return nobody;
		if (row.state === "left" && row.email === null) return by ? problem("conflict", "They have left already.") : nobody;
		const [mail, now] = [`mail_left_${id}`, clock()];
		const stewards = (await readStewardsToTell(db)).filter(({ personId }) => personId !== id);
		const texts = worded(
			await senderOf(services),
			stewards,
			({ personId }) => ({ id: `${mail}-${personId}`, personId, at: now }),
			(from) => leftLetter(from, { name: row.name, by: by?.name }),
		);
		const also = [
			...removeProfile(db, id),
			...forgetAddress(db, id),
			...forgetSettings(db, id),
			...leaving(services, id),
			...(await farewell(services, id)),
			...(keepName ? [] : [saveName(db, id, formerMember)]),
			...tellStewards(mail, texts, now).map((one) => db.run(one)),
		];
		const left = await changeState(services, id, "left", chief, also);
		if (!left.ok) return left;
		services.log("person-left", { id, by: by?.id ?? id });
		await services.enqueue([{ type: "announce" }, { type: "author-name", id }]);
		return left;
	});
