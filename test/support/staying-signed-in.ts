import type { Services } from "#community/services.ts";
import { day } from "#core/clock.ts";

/** Keeps everybody signed in, however much of the test's time goes by. */
export const stayingSignedIn =
	({ db, clock }: Services) =>
	async (): Promise<void> => {
		const now = clock();
		const renewing = db.$client.prepare("update session set expires_at = ?, last_seen_at = ?");
		await renewing.bind(now + 900 * day, now).run();
	};
