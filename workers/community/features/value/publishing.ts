import type { Site, Statement } from "#exchange/site.ts";
import { indexingAs, type OwnWords, publishingAsStory, sendingAsStory } from "../reflections/own-words.ts";
import type { ValueKind } from "./rules.ts";

/** A story as it stands after the change that is being written. */
type Standing = OwnWords & { readonly value: ValueKind };

export const indexing = (site: Pick<Site, "db" | "origin" | "clock">, standing: Standing): Statement =>
	indexingAs(site, "story", standing);

export const publishing = (site: Site, standing: Standing): Promise<Statement[]> =>
	publishingAsStory(site, standing, { value: standing.value });

export const sending = (site: Site, standing: Standing): Promise<Statement[]> =>
	sendingAsStory(site, standing, { value: standing.value });
