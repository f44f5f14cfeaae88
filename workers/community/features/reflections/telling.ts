import type { Site, Statement } from "#exchange/site.ts";
import { firstWords, indexingAs, type OwnWords, publishingAsStory, sendingAsStory } from "./own-words.ts";
import { type Question, questionWords } from "./rules.ts";

/** What a reflection is called where it stands beside others: its first sentence, or how that begins. */
export const titleOf = ({ text, question }: { readonly text: string; readonly question: Question }): string =>
	firstWords(text) || questionWords[question].told;

/** A reflection as it stands after the change that is being written. */
type Standing = Omit<OwnWords, "title"> & { readonly question: Question };

const titled = (standing: Standing): OwnWords => ({ ...standing, title: titleOf(standing) });

export const indexing = (site: Pick<Site, "db" | "origin" | "clock">, standing: Standing): Statement =>
	indexingAs(site, "reflection", titled(standing));

export const publishing = (site: Site, standing: Standing): Promise<Statement[]> =>
	publishingAsStory(site, titled(standing), { question: standing.question });

export const sending = (site: Site, standing: Standing): Promise<Statement[]> =>
	sendingAsStory(site, titled(standing), { question: standing.question });
