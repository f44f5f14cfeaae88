import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { kindName } from "../search/rules.ts";
import { WhatItLedTo } from "../story-map/of-views.tsx";
import type { MapNode } from "../story-map/rules.ts";
import { parts, partWords, type Source, sourceHref } from "./rules.ts";
import type { StudyRead, Tied } from "./store.ts";

/** Whoever wrote a study. */
export const Author = ({ of }: { of: StudyRead }) => (
	<PersonLine person={{ name: of.authorName, href: `/people/${of.authorId}` }} />
);

const SourceLine = ({ source }: { source: Source }) => {
	const href = sourceHref(source);
	return (
		<li dir="auto">
			{href ? (
				<a href={href} rel="noopener noreferrer">
					{source.title}
				</a>
			) : (
				source.title
			)}
			{source.doi ? <span class="quiet"> doi:{source.doi}</span> : null}
		</li>
	);
};

/** The words of a study under plain headings. What was never written has no heading. */
export const StudyWords = ({ study }: { study: StudyRead }) => (
	<Reading>
		<Section title="The question">
			<Prose text={study.question} language={study.language} />
		</Section>
		{parts
			.filter((part) => study[part] !== "")
			.map((part) => (
				<Section title={partWords[part].label}>
					<Prose text={study[part]} language={study.language} />
				</Section>
			))}
		{study.sources.length > 0 ? (
			<Section title="Sources">
				<ul>
					{study.sources.map((source) => (
						<SourceLine source={source} />
					))}
				</ul>
			</Section>
		) : null}
	</Reading>
);

/** What a study looks at: a practice; or a trial of one, with who tried and what came of it. */
export const TiedTo = ({ one }: { one: Tied }) => (
	<>
		<span class="quiet">
			{kindName(one.kind)}
			{one.by ? (
				<>
					{" "}
					by <span dir="auto">{one.by}</span>
				</>
			) : null}
			:
		</span>{" "}
		<a href={one.href} dir="auto" lang={one.language ?? undefined}>
			{one.title}
		</a>
		{one.outcome ? (
			<>
				{" "}
				<Outcome value={one.outcome} />
			</>
		) : null}
	</>
);

type PageProps = {
	study: StudyRead;
	seenBy: AudienceValue;
	ties: readonly Tied[];
	threads: readonly Thread[];
	talk: Talk | undefined;
	ledTo: readonly MapNode[];
	viewerId: string;
	mayTalk: boolean;
	mine: boolean;
	/** The author, or a steward about what is read outside. */
	mayNarrow: boolean;
	writes: boolean;
};

const LooksAt = ({ study, ties, mine }: Pick<PageProps, "study" | "ties" | "mine">) =>
	ties.length === 0 && !mine ? null : (
		<Section title="What it looks at" id="ties">
			{ties.length > 0 ? (
				<ul>
					{ties.map((one) => (
						<li>
							<TiedTo one={one} />
						</li>
					))}
				</ul>
			) : (
				<p class="quiet">Tie it to the practices and trials that it looks at: each then shows the other.</p>
			)}
			{mine ? (
				<p>
					<a href={`/studies/${study.id}/ties`}>Tie it to a practice or a trial</a>
				</p>
			) : null}
		</Section>
	);

export const StudyPage = ({
	study,
	seenBy,
	ties,
	threads,
	talk,
	ledTo,
	viewerId,
	mayTalk,
	mine,
	mayNarrow,
	writes,
}: PageProps) => (
	<>
		<PageHead
			title={study.title}
			kicker="Study"
			language={study.language}
			trail={[{ href: "/studies", label: "Studies" }]}
			facts={[
				<Author of={study} />,
				<Time at={study.createdAt} />,
				study.updatedAt > study.createdAt ? (
					<>
						changed <Time at={study.updatedAt} />
					</>
				) : null,
			]}
		/>
		<StudyWords study={study} />
		{study.findings === "" ? <p class="quiet">What was found isn’t told yet.</p> : null}
		<p>
			<Audience hidden={isHidden(talk)} audience={seenBy} />
		</p>
		{mine && writes ? (
			<Actions>
				<LinkButton href={`/studies/${study.id}/edit`} look="main">
					Write on
				</LinkButton>
				<LinkButton href={`/studies/${study.id}/audience`}>Change who can see it</LinkButton>
				<LinkButton href={`/studies/${study.id}/delete`}>Delete it</LinkButton>
			</Actions>
		) : mayNarrow ? (
			<Actions>
				<LinkButton href={`/studies/${study.id}/audience`}>Change who can see it</LinkButton>
			</Actions>
		) : null}
		<LooksAt study={study} ties={ties} mine={mine && writes} />
		<Threads threads={threads.filter(({ id }) => !ties.some((one) => one.id === id))} />
		<WhatItLedTo id={study.id} nodes={ledTo} viewerId={viewerId} writes={writes} onlyTold />
		<ConversationAbout talk={talk} writes={mayTalk} />
		{writes ? <NextGestures kind="study" id={study.id} /> : null}
		<NextStep href="/studies" label="Read what others look into" />
	</>
);
