import { type Chore, runEach } from "#identity/chores.ts";
import { siteChores } from "#site/jobs.ts";
import { endDueConsents } from "../features/consents/actions.ts";
import { settleIntroductions } from "../features/introductions/actions.ts";
import { forgetAnswered, tellOfGathered } from "../features/join-requests/actions.ts";
import { keepMeetings } from "../features/meetings/drafting-actions.ts";
import { letGoOfOffers } from "../features/offers/let-go-actions.ts";
import { tellStandings } from "../features/standings/actions.ts";
import { draftDueSummary } from "../features/summaries/actions.ts";
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
];

/** What the clock does. */
export const runChores = (services: Services): Promise<void> => runEach(services, chores);
