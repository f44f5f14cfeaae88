import { Actions, LinkButton } from "#web/components/button.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Cover } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { EndLine } from "../../../end-line.tsx";
import type { Drawn } from "../../chapters/draw.ts";
import { chapterHref } from "../../chapters/draw.ts";
import type { ChapterEntry } from "../../chapters/rules.ts";
import { ChapterMap } from "../../chapters/views/map.tsx";
import type { RecordLine } from "../../records/rules.ts";
import { RecordCards } from "../../records/views/list.tsx";

export type VisitorHomeProps = {
	card: { name: string; tagline: string; about: string; howToJoin: string };
	origin: string;
	chapters: readonly ChapterEntry[];
	drawn: Drawn | null;
	practices: readonly RecordLine[];
	summaries: readonly RecordLine[];
};

/** As many names as a sentence bears; the directory has all. */
const mostNamed = 12;

const Chapters = ({ chapters, drawn }: { chapters: readonly ChapterEntry[]; drawn: Drawn | null }) => (
	<Section title="Its chapters">
		{chapters.length === 0 ? (
			<EmptyState title="No chapter is listed publicly yet.">
				<p>Each chapter decides by itself whether it is shown here.</p>
			</EmptyState>
		) : (
			<>
				{drawn ? <ChapterMap drawn={drawn} chapters={chapters} /> : null}
				<ul class="lines">
					{chapters.slice(0, mostNamed).map((chapter) => (
						<li>
							<a href={chapterHref(chapter.origin)} dir="auto">
								{chapter.name}
							</a>
							{chapter.card.closing ? (
								<span class="quiet">
									<EndLine closing={chapter.card.closing} />
								</span>
							) : chapter.card.tagline === "" ? null : (
								<span class="quiet" dir="auto">
									{chapter.card.tagline}
								</span>
							)}
						</li>
					))}
				</ul>
				<p>
					<a href="/chapters">All chapters</a>
				</p>
			</>
		)}
	</Section>
);

const Learned = ({ practices, summaries }: Pick<VisitorHomeProps, "practices" | "summaries">) => (
	<Section title="What it has learned">
		{practices.length + summaries.length === 0 ? (
			<EmptyState title="Nothing is shared with everyone yet.">
				<p>What chapters choose to make public appears here.</p>
			</EmptyState>
		) : (
			<>
				<RecordCards lines={[...practices, ...summaries]} kindShown={false} />
				<p>
					<a href="/practices">All public practices</a> · <a href="/summaries">All public summaries</a>
				</p>
			</>
		)}
	</Section>
);

const Joining = ({ card, origin }: Pick<VisitorHomeProps, "card" | "origin">) => (
	<Section title="How a chapter joins" id="join">
		{card.howToJoin === "" ? null : <Prose text={card.howToJoin} />}
		<p>A steward of the chapter pastes this address on their own site’s page “Network”, with a word on who they are:</p>
		<p>
			<code>{origin}</code>
		</p>
		<p class="quiet">
			A coordinator reads it and answers there. Nothing is sent to the network before both have said yes.
		</p>
	</Section>
);

/** For a visitor: what this network is, who belongs to it, what it has learned, and how a chapter joins. */
export const VisitorHome = (props: VisitorHomeProps) => (
	<>
		<Cover title={props.card.tagline || `${props.card.name}: a network of learning communities`}>
			<Actions>
				<LinkButton href="/chapters" look="main">
					Meet the chapters
				</LinkButton>
				<LinkButton href="#join">How a chapter joins</LinkButton>
			</Actions>
		</Cover>
		{props.card.about === "" ? null : <Prose text={props.card.about} />}
		<Chapters chapters={props.chapters} drawn={props.drawn} />
		<Columns label="How a chapter joins" aside={<Joining card={props.card} origin={props.origin} />}>
			<Learned practices={props.practices} summaries={props.summaries} />
		</Columns>
		<NextStep href="/chapters" label="Meet the chapters" />
	</>
);
