import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const longestTitle = 200;
/** A question that takes longer is several. */
export const longestQuestion = 2_000;
export const longestText = 20_000;
/** As many as a long list of references has; each travels with the study. */
const mostSources = 50;
export const longestSources = 20_000;
/** As many practices and trials as one study can look at closely. */
export const mostTies = 40;

/** The parts of a study in the order in which they are read. */
export const parts = ["method", "lookedAt", "findings", "limits"] as const;
export type StudyPart = (typeof parts)[number];

export const partWords: Readonly<Record<StudyPart, { readonly label: string; readonly hint: string }>> = {
	method: { label: "How we look into it", hint: "Whom you ask, what you watch or count, for how long." },
	lookedAt: { label: "What we looked at", hint: "Which places, people and times; how many, and who was left out." },
	findings: { label: "What we found", hint: "What held and what didn’t. That nothing changed is a finding, too." },
	limits: { label: "What it can’t tell", hint: "Where else it may not hold, and what could have misled you." },
};

export type Source = { readonly title: string; readonly doi?: string; readonly url?: string };

/** A DOI names its registrant by 10 and four to nine digits, then anything that can be printed (ISO 26324; Crossref’s pattern). */
const doiSyntax = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]{1,200}$/u;

const beforeDoi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i;

/** The bare DOI in what somebody typed: itself, with “doi:” before it, or as an address of doi.org. Null where it is none. */
export const doiIn = (typed: string): string | null => {
	const bare = typed.trim().replace(beforeDoi, "");
	if (beforeDoi.test(typed.trim()) || bare.startsWith("10.")) {
		const plain = /^https?:/i.test(typed.trim()) ? decoded(bare) : bare;
		return plain !== null && doiSyntax.test(plain) ? plain : null;
	}
	return null;
};

const decoded = (text: string): string | null => {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
};

/** Where a DOI leads: the slashes after the first are part of the name as well, and stay. */
export const doiHref = (doi: string): string => `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;

const isAddress = (text: string): boolean => {
	if (!/^https?:\/\//i.test(text) || text.length > 1_000) return false;
	const url = URL.parse(text);
	return url !== null && url.username === "" && url.password === "";
};

const wrong = (line: number, words: string) =>
	problem("invalid", `Line ${line} of the sources ${words}`, { field: "sources" });

const sourceOn = (text: string, line: number): Result<Source> => {
	const [, before = "", doiWord, last = ""] = /^(.*?)\s*(doi:\s+)?(\S+)$/i.exec(text) ?? [];
	const title = before.replace(/[\s,;.|–—-]+$/u, "").trim();
	const looksLikeDoi = doiWord !== undefined || beforeDoi.test(last) || last.startsWith("10.");
	const doi = looksLikeDoi ? doiIn(doiWord ? `doi:${last}` : last) : null;
	if (looksLikeDoi && doi === null) return wrong(line, `ends in “${last}”, which isn’t a DOI.`);
	if (doi === null && !isAddress(last)) return wrong(line, "needs a DOI or a web address at its end.");
	if (title === "") return wrong(line, "needs a title before its DOI or address.");
	if (title.length > 300) return wrong(line, "is longer than a title is.");
	return ok(doi === null ? { title, url: last } : { title, doi });
};

/** The sources that somebody typed, one a line: a title, then a DOI or an address. */
export const sourcesIn = (typed: string): Result<Source[]> => {
	const lines = typed
		.split("\n")
		.map((text, i) => ({ text: text.trim(), line: i + 1 }))
		.filter(({ text }) => text !== "");
	if (lines.length > mostSources)
		return problem("invalid", `Please name at most ${mostSources} sources.`, { field: "sources" });
	const sources: Source[] = [];
	for (const { text, line } of lines) {
		const source = sourceOn(text, line);
		if (!source.ok) return source;
		sources.push(source.value);
	}
	return ok(sources);
};

/** As they would be typed again. */
export const sourcesTyped = (sources: readonly Source[]): string =>
	sources.map(({ title, doi, url }) => `${title}, ${doi ? `doi:${doi}` : (url ?? "")}`).join("\n");

/** Where a source is read; null where it names neither a DOI nor an address that a browser may open. */
export const sourceHref = ({ doi, url }: Source): string | null =>
	doi ? doiHref(doi) : url && isAddress(url) ? url : null;
