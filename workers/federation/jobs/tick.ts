import { type Chore, runEach, sendForgotten } from "#identity/chores.ts";
import { forgetWhatRanOut } from "#identity/forgetting.ts";
import type { Services } from "../services.ts";

const chores: readonly Chore<Services>[] = [
	{ name: "exchange", run: async ({ site }) => (await import("#exchange/jobs.ts")).tick(site) },
	{ name: "mail", run: sendForgotten },
	{ name: "identity", run: forgetWhatRanOut },
];

/** What the clock does. */
export const runChores = (services: Services): Promise<void> => runEach(services, chores);
