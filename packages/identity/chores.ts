import type { Log } from "#core/log.ts";
import { forgottenLetters, mailJob } from "./outbox.ts";
import type { Party } from "./party.ts";

/** Something that the clock does every few minutes. May run twice, late, or not at all for a while. */
export type Chore<S> = { readonly name: string; readonly run: (services: S) => Promise<void> };

/** Runs every chore by itself: what fails is logged, and the others still happen. */
export const runEach = async <S extends { readonly log: Log }>(
	services: S,
	chores: readonly Chore<S>[],
): Promise<void> => {
	for (const { name, run } of chores) {
		try {
			await run(services);
		} catch (cause) {
			const { message, stack } = cause instanceof Error ? cause : { message: String(cause), stack: undefined };
			services.log("chore.bug", { name, message, stack });
		}
	}
};

type Posting = Pick<Party, "db" | "clock" | "enqueue"> & { readonly config: { readonly mail: unknown } };

/** Sends letters whose job was lost. Without a mailer they stay in the outbox. */
export const sendForgotten = async (services: Posting): Promise<void> => {
	if (!services.config.mail) return;
	const letters = await forgottenLetters(services);
	await services.enqueue(letters.map(({ id }) => mailJob(id)));
};
