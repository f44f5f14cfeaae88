import type { Job as ExchangeJob } from "#exchange/site.ts";

/** Work for the queue. Messages hold ids, never content. */
export type Job =
	| ExchangeJob
	| { readonly type: "mail"; readonly id: string }
	/** The name in a person's shared practices, after a consent was given or ended. */
	| { readonly type: "author-name"; readonly id: string };
