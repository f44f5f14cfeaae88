import { type Chore, runEach, sendForgotten } from "#identity/chores.ts";
import { forgetWhatRanOut } from "#identity/forgetting.ts";
import { endDueConsents } from "../features/consents/actions.ts";
import { settleIntroductions } from "../features/introductions/actions.ts";
import { forgetAnswered } from "../features/join-requests/actions.ts";
import { forgetAnswered as forgetAnsweredOffers } from "../features/offers/actions.ts";
import { draftDueSummary } from "../features/summaries/actions.ts";
import type { Services } from "../services.ts";

const chores: readonly Chore<Services>[] = [
	{ name: "exchange", run: async ({ site }) => (await import("#exchange/jobs.ts")).tick(site) },
	{ name: "consents", run: endDueConsents },
	{ name: "introductions", run: settleIntroductions },
	{ name: "offers", run: forgetAnsweredOffers },
	{ name: "mail", run: sendForgotten },
	{ name: "identity", run: forgetWhatRanOut },
	{ name: "join-requests", run: forgetAnswered },
	{ name: "summary", run: draftDueSummary },
];

/** What the clock does. */
export const runChores = (services: Services): Promise<void> => runEach(services, chores);
