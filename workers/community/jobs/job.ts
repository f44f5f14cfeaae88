import type { SiteJob } from "#site/services.ts";

/** Renews the name in a person's shared practices, after a consent was given or ended. */
export type AuthorNameJob = { readonly type: "author-name"; readonly id: string };

export type Job = SiteJob | AuthorNameJob;
