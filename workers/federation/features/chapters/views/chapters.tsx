import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { stageName } from "../../../chapter-card.ts";
import { EndLine } from "../../../end-line.tsx";
import { FreshnessLine } from "../../../freshness-line.tsx";
import { chapterHref, type Drawn } from "../draw.ts";
import type { ChapterEntry } from "../rules.ts";
import { ChapterMap } from "./map.tsx";

/** A chapter in the directory; `inTouch` adds how fresh its news is, for coordinators. */
const ChapterCardLine = ({ chapter, inTouch }: { chapter: ChapterEntry; inTouch: boolean }) => (
	<article class="card">
		<Heading>
			<a href={chapterHref(chapter.origin)} dir="auto">
				{chapter.name}
			</a>
		</Heading>
		{chapter.card.tagline === "" ? null : <p dir="auto">{chapter.card.tagline}</p>}
		<Facts
			items={[
				chapter.card.place,
				chapter.card.closing ? <EndLine closing={chapter.card.closing} /> : stageName(chapter.card.lifeStage),
				chapter.card.languages.map(languageName).join(", "),
				hostOf(chapter.origin),
			]}
		/>
		{inTouch ? (
			<p class="quiet">
				<FreshnessLine fresh={chapter.fresh} />
			</p>
		) : null}
	</article>
);

type ChaptersProps = {
	chapters: readonly ChapterEntry[];
	/** Null where no chapter says where it is, and further down the list. */
	drawn: Drawn | null;
	/** Those on the map: more than one page of the list. */
	mapped: readonly ChapterEntry[];
	coordinator: boolean;
	next?: string;
	first?: string;
};

const Aside = ({ coordinator }: { coordinator: boolean }) =>
	coordinator ? (
		<Section title="Not listed here?">
			<p>
				A chapter may choose not to be listed. The <a href="/registry">registry</a> has them all, and those who ask to
				join.
			</p>
		</Section>
	) : (
		<Section title="Does yours belong here?">
			<p>
				<a href="/#join">How a chapter joins</a>
			</p>
		</Section>
	);

const Directory = ({ chapters, coordinator }: Pick<ChaptersProps, "chapters" | "coordinator">) =>
	chapters.length === 0 ? (
		<EmptyState title={coordinator ? "No chapter is listed yet." : "No chapter is listed publicly yet."}>
			<p>A chapter decides on its own card who may see it here: everyone, the network, or nobody.</p>
		</EmptyState>
	) : (
		<Cards>
			{chapters.map((chapter) => (
				<ChapterCardLine chapter={chapter} inTouch={coordinator} />
			))}
		</Cards>
	);

/** The directory, with its map. */
export const ChaptersPage = ({ chapters, drawn, mapped, coordinator, next, first }: ChaptersProps) => (
	<>
		<PageHead
			title="Chapters"
			lead={
				coordinator
					? "The chapters of this network, as each chose to be listed, and how well we are in touch."
					: "Learning communities that belong to this network. Each has a site of its own, and shares from it what it wants to."
			}
		/>
		{drawn ? <ChapterMap drawn={drawn} chapters={mapped} /> : null}
		<Columns label="More chapters" aside={<Aside coordinator={coordinator} />}>
			<Directory chapters={chapters} coordinator={coordinator} />
			<Pager next={next} first={first} />
		</Columns>
		{coordinator ? (
			<NextStep href="/registry" label="See who asks to join" />
		) : (
			<NextStep href="/practices" label="Read what they have learned" />
		)}
	</>
);
