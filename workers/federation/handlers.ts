import type { KindHandlers } from "#exchange/site.ts";

/** A federation keeps, indexes and relays what its members share; it derives no rows of its own from any kind. */
export const handlers: KindHandlers = {};
