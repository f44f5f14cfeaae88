import type { Child } from "hono/jsx";
import { languageName } from "#core/language-name.ts";
import type { Content } from "#protocol/content.ts";
import { Outcome } from "#web/components/outcome.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Reading, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { WholeRecord } from "../read.ts";
import { recordHref } from "./list.tsx";
import { type Shown, StorySaid, StudySaid } from "./told.tsx";

const practiceSections = [
	["situation", "The situation"],
	["tension", "The tension"],
	["whatWeDo", "What we do"],
	["whyItWorks", "Why we think that it works"],
	["whatHappened", "What happened"],
	["watchFor", "What to watch for"],
] as const;

const PracticeSaid = ({ content, shown }: { content: Content<"practice">; shown: Shown }) => (
	<>
		<Reading>
			{practiceSections.map(([field, title]) =>
				content[field].trim() !== "" ? (
					<Section title={title}>
						<Prose text={content[field]} {...shown} />
					</Section>
				) : content.borrowed?.includes(field) ? (
					<Section title={title}>
						<p class="quiet">These words are still those of the practice that this one was made from.</p>
					</Section>
				) : null,
			)}
		</Reading>
		{content.author || content.reason ? (
			<Definitions
				items={[
					["Written by", content.author],
					["Why this version", content.reason],
				]}
			/>
		) : null}
	</>
);

const PersonSaid = ({ content }: { content: Content<"person"> }) => (
	<Definitions
		items={
			[
				["Introduction", content.introduction],
				["Place", content.place],
				["Organisation", content.organisation],
				["Languages", content.languages?.map(languageName).join(", ")],
				["Wants to learn", <List words={content.objectives} />],
				["Can be asked about", <List words={content.skills} />],
				["What moves them", content.motivation],
				["At home in", content.homeChapter],
			].filter(([, said]) => said !== undefined && said !== "") as [string, Child][]
		}
	/>
);

const List = ({ words }: { words?: readonly string[] }) =>
	words && words.length > 0 ? (
		<ul>
			{words.map((word) => (
				<li dir="auto">{word}</li>
			))}
		</ul>
	) : (
		<span class="quiet">Not said</span>
	);

const dayIn = (iso: string | undefined): Child => {
	const at = Date.parse(iso ?? "");
	return Number.isNaN(at) ? null : <Time at={at} />;
};

const AdoptionSaid = ({ content }: { content: Content<"adoption"> }) => (
	<Definitions
		items={[
			["The practice", <a href={recordHref(content.practice)}>Read what they tried, version {content.version}</a>],
			["Where they tried it", content.context],
			["What they changed", content.changed],
			["What became of it", content.outcome ? <Outcome value={content.outcome} /> : "Being tried"],
			["What surprised them", content.surprised],
			["How they know", content.evidence],
			["Begun", dayIn(content.startedAt)],
			["Told", dayIn(content.reportedAt)],
		]}
	/>
);

/** What a record says, set by its kind. */
export const SaidView = ({ record }: { record: WholeRecord }) => {
	const shown: Shown = { language: record.language ?? undefined, base: record.origin };
	const { said } = record;
	switch (said.kind) {
		case "practice":
			return <PracticeSaid content={said.content} shown={shown} />;
		case "summary":
			return (
				<>
					<p class="quiet">
						{said.content.period.from} to {said.content.period.to}
					</p>
					<Prose text={said.content.body} {...shown} />
				</>
			);
		case "person":
			return <PersonSaid content={said.content} />;
		case "adoption":
			return <AdoptionSaid content={said.content} />;
		case "story":
			return <StorySaid content={said.content} shown={shown} />;
		case "study":
			return <StudySaid content={said.content} shown={shown} />;
		case "other":
			return (
				<>
					<p class="quiet">This site doesn’t know this kind of record yet, so it is shown as it came.</p>
					<Definitions items={said.fields} />
				</>
			);
	}
};
