import type { Content } from "#protocol/content.ts";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Reading, Section } from "#web/components/sections.tsx";
import { recordHref } from "./list.tsx";

export type Shown = { readonly language?: string; readonly base: string };

/** What somebody noticed, in their own words. */
export const StorySaid = ({ content, shown }: { content: Content<"story">; shown: Shown }) => (
	<>
		<Prose text={content.text} {...shown} />
		{content.author ? <Definitions items={[["Written by", content.author]]} /> : null}
	</>
);

const studyParts = [
	["question", "The question"],
	["method", "How it was looked into"],
	["lookedAt", "What was looked at"],
	["findings", "What was found"],
	["limits", "What it can’t say"],
] as const;

type Source = Content<"study">["sources"][number];

/** Only what a browser opens as a page; a DOI leads to its registry. */
const hrefOf = ({ doi, url }: Source): string | null => {
	if (doi && /^10\.\d+\/\S+$/.test(doi)) return `https://doi.org/${encodeURI(doi)}`;
	return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
};

const SourceLine = ({ source }: { source: Source }) => {
	const href = hrefOf(source);
	return (
		<li dir="auto">
			{href ? (
				<a href={href} rel="nofollow noopener">
					{source.title}
				</a>
			) : (
				source.title
			)}
		</li>
	);
};

/** A study: its question, how it was looked into, what was found, and where to read more. */
export const StudySaid = ({ content, shown }: { content: Content<"study">; shown: Shown }) => (
	<>
		<Reading>
			{studyParts.map(([field, title]) =>
				content[field].trim() === "" ? null : (
					<Section title={title}>
						<Prose text={content[field]} {...shown} />
					</Section>
				),
			)}
		</Reading>
		{content.sources.length > 0 ? (
			<Section title="Sources">
				<ul>
					{content.sources.map((source) => (
						<SourceLine source={source} />
					))}
				</ul>
			</Section>
		) : null}
		{content.about.length > 0 ? (
			<Section title="What it looks at">
				<ul>
					{content.about.map((id, place) => (
						<li>
							<a href={recordHref(id)}>{content.about.length > 1 ? `Practice or report ${place + 1}` : "Read it"}</a>
						</li>
					))}
				</ul>
			</Section>
		) : null}
		{content.author ? <Definitions items={[["Written by", content.author]]} /> : null}
	</>
);
