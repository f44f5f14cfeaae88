import type { Clock } from "#core/clock.ts";
import type { Random } from "#core/id.ts";
import type { Log } from "#core/log.ts";
import type { Db } from "./db.ts";

export type MailJob = { readonly type: "mail"; readonly id: string };

/** What signing in needs of a site. A worker's own services fit as they are. */
export type Party = {
	readonly db: Db;
	readonly clock: Clock;
	readonly random: Random;
	readonly log: Log;
	readonly config: { readonly origin: string };
	/** Somebody suspended may still come in by a letter, as one whose role is `suspended`. */
	readonly letsSuspendedIn?: boolean;
	/** The languages of whom an address belongs to, as tags; none where it is nobody's. */
	readonly languagesOf?: (email: string) => Promise<readonly string[]>;
	readonly enqueue: (jobs: readonly MailJob[]) => Promise<void>;
};
