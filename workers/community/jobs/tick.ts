import { type Chore, runEach } from "#identity/chores.ts";
import { siteChores } from "#site/jobs.ts";
import { keepAssists } from "../features/assists/letter-actions.ts";
import { endDueConsents } from "../features/consents/actions.ts";
import { mailConversations } from "../features/conversations/mail-actions.ts";
import { settleIntroductions } from "../features/introductions/actions.ts";
import { forgetAnswered, tellOfGathered } from "../features/join-requests/actions.ts";
import { keepMeetings } from "../features/meetings/drafting-actions.ts";
import { keepMinutesFound } from "../features/minutes/actions.ts";
import { followProfiles } from "../features/objectives/actions.ts";
import { letGoOfOffers } from "../features/offers/let-go-actions.ts";
import { tellOfAnswers } from "../features/questions/tell-actions.ts";
import { remindOfMeetings } from "../features/reminders/actions.ts";
import { lapseRequests, tellOfRequests } from "../features/requests/actions.ts";
import { tellStandings } from "../features/standings/actions.ts";
import { draftDueSummary } from "../features/summaries/actions.ts";
import { settleTurns } from "../features/turns/actions.ts";
import type { Services } from "../services.ts";

const chores: readonly Chore<Services>[] = [
	...siteChores,
	{ name: "consents", run: endDueConsents },
	{ name: "introductions", run: settleIntroductions },
	{ name: "offers", run: letGoOfOffers },
	{ name: "join-requests", run: forgetAnswered },
	{ name: "gathered-requests", run: tellOfGathered },
	{ name: "standings", run: tellStandings },
	{ name: "summary", run: draftDueSummary },
	{ name: "meetings", run: keepMeetings },
	{ name: "objectives", run: followProfiles },
	{ name: "conversations", run: mailConversations },
	{ name: "minutes", run: keepMinutesFound },
	{ name: "reminders", run: remindOfMeetings },
	{ name: "turns", run: settleTurns },
	{ name: "assists", run: keepAssists },
	{ name: "answers", run: tellOfAnswers },
	{ name: "requests", run: tellOfRequests },
	{ name: "lapsing", run: lapseRequests },
];

/** What the clock does. */
export const runChores = (services: Services): Promise<void> => runEach(services, chores);
