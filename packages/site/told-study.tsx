import type { Content } from "#protocol/content.ts";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";

type Study = Content<"study">;

/** The parts of a study in the order in which they are read. */
const parts = [
	["question", "The question"],
	["method", "How it was looked into"],
	["lookedAt", "What was looked at"],
	["findings", "What was found"],
	["limits", "What it can’t say"],
] as const;

/** Where a source can be read: its DOI's address, or its own, as long as a browser opens it as a page. */
const sourceHref = ({ doi, url }: Study["sources"][number]): string | null => {
	if (doi && /^10\.\d+\/\S+$/.test(doi)) return `https://doi.org/${encodeURI(doi)}`;
	return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
};

const Sources = ({ sources }: Pick<Study, "sources">) =>
	sources.length === 0 ? null : (
		<Section title="Sources">
			<ul>
				{sources.map((source) => {
					const href = sourceHref(source);
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
				})}
			</ul>
		</Section>
	);

type StudyProps = {
	content: Study;
	language?: string;
	/** Of the site that it comes from: what its links are relative to. */
	base: string;
	/** Where a record is read on this site. */
	recordHref: (id: string) => string;
};

/** What a study that travelled says: its question, how it was looked into, what was found, and where to read more. */
export const ToldStudy = ({ content, language, base, recordHref }: StudyProps) => (
	<>
		<Reading>
			{parts
				.filter(([field]) => content[field].trim() !== "")
				.map(([field, title]) => (
					<Section title={title}>
						<Prose text={content[field]} language={language} base={base} />
					</Section>
				))}
		</Reading>
		<Sources sources={content.sources} />
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
	</>
);
