import { tick } from "#exchange/jobs.ts";
import { forgetWhatRanOut } from "#identity/forgetting.ts";
import { forgottenLetters, mailJob } from "#identity/outbox.ts";
import { endDueConsents } from "../features/consents/actions.ts";
import { settleIntroductions } from "../features/introductions/actions.ts";
import { forgetAnswered } from "../features/join-requests/actions.ts";
import { draftDueSummary } from "../features/summaries/actions.ts";
import type { Services } from "../services.ts";

/** Something that the clock does every few minutes. May run twice, late, or not at all for a while. */
type Chore = { readonly name: string; readonly run: (services: Services) => Promise<void> };

const chores: readonly Chore[] = [
	{ name: "exchange", run: ({ site }) => tick(site) },
	{ name: "consents", run: endDueConsents },
	{ name: "introductions", run: settleIntroductions },
	{ name: "mail", run: sendForgotten },
	{ name: "identity", run: forgetWhatRanOut },
	{ name: "join-requests", run: forgetAnswered },
	{ name: "summary", run: draftDueSummary },
];

/** Letters whose job was lost. Without a mailer they stay in the outbox. */
async function sendForgotten(services: Services): Promise<void> {
	if (!services.config.mail) return;
	const letters = await forgottenLetters(services);
	await services.enqueue(letters.map(({ id }) => mailJob(id)));
}

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
