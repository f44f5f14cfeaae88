import { languageName } from "#core/language-name.ts";
import { type Content, practiceTextFields } from "#protocol/content.ts";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Reading, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { lifeStageWords } from "../chapter/rules.ts";
import { fieldWords } from "../practices/rules.ts";
import { recordHref } from "../stream/rules.ts";
import type { Received } from "./actions.ts";

type Texts = { record: Received; text: string };
const Text = ({ record, text }: Texts) => (
	<Prose text={text} language={record.language ?? undefined} base={record.origin} />
);

/** A practice's words under their headings; where they are still its source's, the way there. */
export const PracticeBody = ({ record, content }: { record: Received; content: Content<"practice"> }) => (
	<>
		<Facts
			items={[
				<Outcome value={content.status} />,
				content.author ? (
					<>
						Written by <span dir="auto">{content.author}</span>
					</>
				) : null,
			]}
		/>
		{content.reason && content.version > 1 ? (
			<p class="quiet" dir="auto">
				Why this version: {content.reason}
			</p>
		) : null}
		<Reading>
			{practiceTextFields.map((field) => {
				if (field === "title") return null;
				const borrowed = content.borrowed?.includes(field) === true;
				if (!borrowed && content[field].trim() === "") return null;
				return (
					<Section title={fieldWords[field].label}>
						{borrowed ? (
							<p class="quiet">
								These are still the words of the practice that it came from
								{record.sourceId ? (
									<>
										: <a href={recordHref(record.sourceId)}>read them there</a>
									</>
								) : null}
								.
							</p>
						) : (
							<Text record={record} text={content[field]} />
						)}
					</Section>
				);
			})}
		</Reading>
		{record.sourceId ? (
			<p>
				It was brought home from <a href={recordHref(record.sourceId)}>another chapter’s practice</a>
				{record.sourceVersion === null ? "" : `, version ${record.sourceVersion}`}.
			</p>
		) : null}
	</>
);

const dayOf = (text: string) => (Number.isNaN(Date.parse(text)) ? text : <Time at={Date.parse(text)} />);

export const SummaryBody = ({ record, content }: { record: Received; content: Content<"summary"> }) => (
	<>
		<p class="quiet">
			From {dayOf(content.period.from)} to {dayOf(content.period.to)}
		</p>
		<Text record={record} text={content.body} />
	</>
);

export const PersonBody = ({ content }: { content: Content<"person"> }) => (
	<>
		<Definitions
			items={[
				["At home in", content.homeChapter],
				["Place", content.place],
				["Organisation", content.organisation],
				["Speaks", content.languages?.map(languageName).join(", ")],
				["Wants to learn", content.objectives?.join("; ")],
				["Can be asked about", content.skills?.join("; ")],
			]}
		/>
		{content.introduction ? <Prose text={content.introduction} /> : null}
		<p class="quiet">
			This is what they agreed to show. They can take it back at any time, and then it goes from here too.
		</p>
	</>
);

export const AdoptionBody = ({ content }: { content: Content<"adoption"> }) => (
	<>
		{content.outcome ? (
			<p>
				<Outcome value={content.outcome} />
			</p>
		) : (
			<p class="quiet">They are trying it, and have not said yet what became of it.</p>
		)}
		<Definitions
			items={[
				["What they try", <a href={recordHref(content.practice)}>Version {content.version} of the practice</a>],
				["Where and with whom", content.context],
				["What they changed", content.changed],
				["What surprised them", content.surprised],
				["How they know", content.evidence],
				["Begun", dayOf(content.startedAt)],
				["Reported", content.reportedAt ? dayOf(content.reportedAt) : null],
				["Their own form of it", content.ownPractice ? <a href={recordHref(content.ownPractice)}>Read it</a> : null],
			]}
		/>
	</>
);

const stageWords = (stage: string): string =>
	Object.hasOwn(lifeStageWords, stage) ? lifeStageWords[stage as keyof typeof lifeStageWords] : stage;

export const ChapterBody = ({ record, content }: { record: Received; content: Content<"chapter"> }) => (
	<>
		{content.tagline ? (
			<p class="lead" dir="auto">
				{content.tagline}
			</p>
		) : null}
		<Definitions
			items={[
				["Place", content.place],
				["Speaks", content.languages.map(languageName).join(", ")],
				["How far they are", stageWords(content.lifeStage)],
				["What they care about", content.aims.join("; ")],
				["Their own site", <a href={record.origin}>{record.origin}</a>],
			]}
		/>
		{content.about ? <Text record={record} text={content.about} /> : null}
	</>
);
