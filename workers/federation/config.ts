import { type SiteConfig, type SiteVariables, siteConfig } from "#account/site-config.ts";

/** What the platform hands to the Worker. Read here and in index.ts only. */
export type Env = SiteVariables & { readonly DB: D1Database; readonly QUEUE: Queue<unknown> };

export type Config = SiteConfig;

/** Parses the environment once. */
export const configFrom = (env: Env): Config => siteConfig(env);
