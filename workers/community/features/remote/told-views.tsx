import type { Content } from "#protocol/content.ts";
import { Facts } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { questions, questionWords } from "../reflections/rules.ts";
import { recordHref } from "../stream/rules.ts";
import type { Received } from "./actions.ts";

const writtenBy = (author: string | undefined) =>
	author ? (
		<>
			Written by <span dir="auto">{author}</span>
		</>
	) : null;

/** What a story is read under: the question that it answers, since it has no title but its own first sentence. */
export const storyHeading = ({ question }: Content<"story">): string =>
	questionWords[questions.find((one) => one === question && one !== "free") ?? "free"].told;

/** What somebody elsewhere noticed, in their own words. */
export const StoryBody = ({ record, content }: { record: Received; content: Content<"story"> }) => (
	<>
		<Facts items={[writtenBy(content.author)]} />
		<Prose text={content.text} language={record.language ?? undefined} base={record.origin} />
	</>
);

/** The parts of a study below its question, in the order in which they are read. */
const studyParts = [
	["method", "How it was looked into"],
	["lookedAt", "What was looked at"],
	["findings", "What was found"],
	["limits", "What it can’t say"],
] as const;

/** Where a source can be read: its DOI's address, or its own, as long as a browser opens it as a page. */
const sourceHref = ({ doi, url }: Content<"study">["sources"][number]): string | null => {
	if (doi && /^10\.\d+\/\S+$/.test(doi)) return `https://doi.org/${encodeURI(doi)}`;
	return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
};

export const StudyBody = ({ record, content }: { record: Received; content: Content<"study"> }) => (
	<>
		<Facts items={[writtenBy(content.author)]} />
		<Reading>
			<Section title="The question">
				<Prose text={content.question} language={record.language ?? undefined} base={record.origin} />
			</Section>
			{studyParts.map(([field, title]) =>
				content[field].trim() === "" ? null : (
					<Section title={title}>
						<Prose text={content[field]} language={record.language ?? undefined} base={record.origin} />
					</Section>
				),
			)}
		</Reading>
		{content.sources.length > 0 ? (
			<Section title="Sources">
				<ul>
					{content.sources.map((source) => {
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
	</>
);
