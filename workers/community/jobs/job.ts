import type { SiteJob } from "#site/services.ts";
import type { ArchiveJob } from "../features/archive/arrival-actions.ts";
import type { DigestsJob } from "../features/letters/digest-actions.ts";

/** Renews the name in a person's shared practices, after a consent was given or ended. */
export type AuthorNameJob = { readonly type: "author-name"; readonly id: string };

/** What only a chapter does. */
export type OwnJob = ArchiveJob | AuthorNameJob | DigestsJob;
export type Job = SiteJob | OwnJob;
