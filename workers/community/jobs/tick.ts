import { type Chore, runEach } from "#identity/chores.ts";
import { siteChores } from "#site/jobs.ts";
import { keepArrivals } from "../features/archive/keep-actions.ts";
import { keepAssists } from "../features/assists/letter-actions.ts";
import { hasClosed, keepClosing } from "../features/closing/day-actions.ts";
import { endDueConsents } from "../features/consents/actions.ts";
import { keepConsultations } from "../features/consultations/letter-actions.ts";
import { mailConversations } from "../features/conversations/mail-actions.ts";
import { keepDecisions } from "../features/decisions/letter-actions.ts";
import { forgetPreviews } from "../features/imports/leaving-actions.ts";
import { settleIntroductions } from "../features/introductions/actions.ts";
import { forgetAnswered, tellOfGathered } from "../features/join-requests/actions.ts";
import { beginDigests } from "../features/letters/digest-actions.ts";
import { keepMeetings } from "../features/meetings/drafting-actions.ts";
import { keepMinutesFound } from "../features/minutes/actions.ts";
import { tellOrigins } from "../features/moderation/origin-actions.ts";
import { endSuspensions } from "../features/moderation/suspend-actions.ts";
import { followProfiles } from "../features/objectives/actions.ts";
import { letGoOfOffers } from "../features/offers/let-go-actions.ts";
import { keepPulses } from "../features/pulses/clock-actions.ts";
import { tellOfAnswers } from "../features/questions/tell-actions.ts";
import { remindOfMeetings } from "../features/reminders/actions.ts";
import { lapseRequests, tellOfRequests } from "../features/requests/actions.ts";
import { keepSpaces } from "../features/spaces/keep-actions.ts";
import { tellStandings } from "../features/standings/actions.ts";
import { draftDueSummary } from "../features/summaries/actions.ts";
import { settleTurns } from "../features/turns/actions.ts";
import type { Services } from "../services.ts";

/** What is done for as long as a site is there, also once its chapter has closed. */
const lasting: readonly Chore<Services>[] = [
	...siteChores,
	{ name: "consents", run: endDueConsents },
	{ name: "closing", run: keepClosing },
];

const chores: readonly Chore<Services>[] = [
	...lasting,
	{ name: "archives", run: keepArrivals },
	{ name: "suspensions", run: endSuspensions },
	{ name: "removals", run: tellOrigins },
	{ name: "introductions", run: settleIntroductions },
	{ name: "offers", run: letGoOfOffers },
	{ name: "join-requests", run: forgetAnswered },
	{ name: "gathered-requests", run: tellOfGathered },
	{ name: "standings", run: tellStandings },
	{ name: "summary", run: draftDueSummary },
	{ name: "imports", run: forgetPreviews },
	{ name: "meetings", run: keepMeetings },
	{ name: "spaces", run: keepSpaces },
	{ name: "objectives", run: followProfiles },
	{ name: "conversations", run: mailConversations },
	{ name: "minutes", run: keepMinutesFound },
	{ name: "reminders", run: remindOfMeetings },
	{ name: "turns", run: settleTurns },
	{ name: "assists", run: keepAssists },
	{ name: "decisions", run: keepDecisions },
	{ name: "consultations", run: keepConsultations },
	{ name: "answers", run: tellOfAnswers },
	{ name: "requests", run: tellOfRequests },
	{ name: "lapsing", run: lapseRequests },
	{ name: "digests", run: beginDigests },
	{ name: "pulses", run: keepPulses },
];

/** What the clock does. */
export const runChores = async (services: Services): Promise<void> =>
	runEach(services, (await hasClosed(services)) ? lasting : chores);
