import { tick } from "#exchange/jobs.ts";
import { forgetWhatRanOut } from "#identity/forgetting.ts";
import { forgottenLetters, mailJob } from "#identity/outbox.ts";
import type { Services } from "../services.ts";

/** Something that the clock does every few minutes. May run twice, late, or not at all for a while. */
type Chore = { readonly name: string; readonly run: (services: Services) => Promise<void> };

/** Letters whose job was lost on its way to the queue. */
const sendForgotten = async (services: Services): Promise<void> => {
	const letters = await forgottenLetters(services);
	if (services.config.mail) await services.enqueue(letters.map(({ id }) => mailJob(id)));
};

const chores: readonly Chore[] = [
	{ name: "exchange", run: ({ site }) => tick(site) },
	{ name: "mail", run: sendForgotten },
	{ name: "forgetting", run: forgetWhatRanOut },
];

/** Runs every chore by itself: what fails is logged, and the others still happen. */
export const runChores = async (services: Services): Promise<void> => {
	for (const { name, run } of chores) {
		try {
			await run(services);
		} catch (cause) {
			const { message, stack } = cause instanceof Error ? cause : { message: String(cause), stack: undefined };
			services.log("chore.bug", { name, message, stack });
		}
	}
};
