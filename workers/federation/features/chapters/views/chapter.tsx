import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Columns, Definitions, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { type ChapterCard, stageName } from "../../../chapter-card.ts";
import { EndLine } from "../../../end-line.tsx";
import { FreshnessLine } from "../../../freshness-line.tsx";
import type { RecordLine } from "../../records/rules.ts";
import { RecordCards } from "../../records/views/list.tsx";
import type { ChapterEntry } from "../rules.ts";

type ChapterPageProps = {
	chapter: ChapterEntry;
	practices: readonly RecordLine[];
	summaries: readonly RecordLine[];
	people: readonly RecordLine[];
	coordinator: boolean;
};

const Aims = ({ aims }: { aims: readonly string[] }) =>
	aims.length === 0 ? null : (
		<Section title="What they aim for">
			<ul>
				{aims.map((aim) => (
					<li dir="auto">{aim}</li>
				))}
			</ul>
		</Section>
	);

const Contact = ({ chapter }: { chapter: ChapterEntry }) => (
	<Section title="In touch">
		<p>
			<FreshnessLine fresh={chapter.fresh} />
		</p>
		{chapter.comparedAt === null || chapter.agreed === null ? null : (
			<p class="quiet">
				{chapter.agreed ? "Both sides held the same when last compared, " : "They differed when last compared, "}
				<Time at={chapter.comparedAt} style="relative" />.
			</p>
		)}
		<p>
			<a href={`/registry/chapters/${encodeURIComponent(hostOf(chapter.origin))}`}>Open it in the registry</a>
		</p>
	</Section>
);

const Shared = (props: { title: string; lines: readonly RecordLine[]; path: string; origin: string }) =>
	props.lines.length === 0 ? null : (
		<Section title={props.title}>
			<RecordCards lines={props.lines} originKnown />
			<p>
				<a href={`${props.path}?from=${encodeURIComponent(hostOf(props.origin))}`}>All of them</a>
			</p>
		</Section>
	);

/** The last words of a chapter that comes to its end, or has. */
const Ending = ({ chapter, closing }: { chapter: ChapterEntry; closing: NonNullable<ChapterCard["closing"]> }) => (
	<Notice title={<EndLine closing={closing} />}>
		<Prose text={closing.farewell} base={chapter.origin} />
		{closing.contact === "" ? null : (
			<p>
				Whom to write to: <span dir="auto">{closing.contact}</span>
			</p>
		)}
	</Notice>
);

/** One chapter, as it chose to be seen here, and the latest that it shares. */
export const ChapterPage = ({ chapter, practices, summaries, people, coordinator }: ChapterPageProps) => {
	const { card, origin } = chapter;
	const founded = card.founded ? Date.parse(card.founded) : Number.NaN;
	const nothing = practices.length + summaries.length + people.length === 0;
	return (
		<>
			<PageHead
				title={chapter.name}
				kicker="Chapter"
				lead={card.tagline === "" ? undefined : card.tagline}
				trail={[{ href: "/chapters", label: "Chapters" }]}
			/>
			<Columns
				label="At a glance"
				aside={
					<>
						<Definitions
							items={[
								["Place", card.place],
								["Languages", card.languages.map(languageName).join(", ")],
								["Life stage", stageName(card.lifeStage)],
								["Founded", Number.isNaN(founded) ? null : <Time at={founded} />],
								["Their site", <a href={origin}>{hostOf(origin)}</a>],
							]}
						/>
						{coordinator ? <Contact chapter={chapter} /> : null}
					</>
				}
			>
				{card.closing ? <Ending chapter={chapter} closing={card.closing} /> : null}
				{card.about === "" ? null : <Prose text={card.about} base={origin} />}
				<Aims aims={card.aims} />
				<Shared title="Practices" lines={practices} path="/practices" origin={origin} />
				<Shared title="Summaries" lines={summaries} path="/summaries" origin={origin} />
				<Shared title="People" lines={people} path="/people" origin={origin} />
				{nothing ? (
					<EmptyState
						title={`${chapter.name} has shared nothing ${coordinator ? "with the network" : "publicly"} yet.`}
					>
						<p>What it shares appears here by itself.</p>
					</EmptyState>
				) : null}
			</Columns>
			<NextStep href={origin} label={`Visit ${chapter.name}`}>
				{hostOf(origin)}
			</NextStep>
		</>
	);
};
