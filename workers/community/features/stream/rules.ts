import { hostOf } from "#core/host.ts";
import type { Audience } from "#protocol/vocabulary.ts";

type Source = { readonly origin: string; readonly name: string | null; readonly network: 0 | 1 };

/** Why a reader sees a received record: how it was addressed, and by which way it came. */
export const whyWords = (record: {
	readonly origin: string;
	readonly originName: string;
	readonly scope: Audience["scope"];
	readonly sources: readonly Source[];
}): string => {
	const { origin, originName, scope, sources } = record;
	if (scope === "public") return "Public: anyone may read it";
	if (scope === "sites") return `${originName} shares this with us by name`;
	const network = sources.find((source) => source.network === 1);
	if (network) return `Shared with ${network.name ?? hostOf(network.origin)}, of which we are a member`;
	const direct = sources.some((source) => source.origin === origin);
	return direct ? `${originName} shares this with us directly` : "Shared with a network of which we were a member";
};

/** The kinds that the stream can be narrowed to. */
export const streamKinds = ["practice", "adoption", "story", "study", "summary", "person", "chapter"] as const;

export const kindLabels: Readonly<Record<string, string>> = {
	practice: "Practices",
	adoption: "Reports on adopted practices",
	story: "Stories",
	study: "Studies",
	summary: "Summaries",
	person: "People",
	chapter: "Chapters",
};

/** What a record is, above its title. A kind that this version doesn't know is called by its own name. */
export const kindName = (kind: string): string => {
	const names: Readonly<Record<string, string>> = {
		practice: "Practice",
		adoption: "Adopted practice",
		story: "Story",
		study: "Study",
		summary: "Summary",
		person: "Person",
		chapter: "Chapter",
	};
	return names[kind] ?? `A “${kind}”`;
};

export const recordHref = (id: string): string => `/network/record?id=${encodeURIComponent(id)}`;
