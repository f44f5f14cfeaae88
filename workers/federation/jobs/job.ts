import type { Job as ExchangeJob } from "#exchange/site.ts";

/** Work for the queue. Messages hold ids, never content. */
export type Job = ExchangeJob | { readonly type: "mail"; readonly id: string };
