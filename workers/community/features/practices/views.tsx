import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { LinkButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { Threads } from "../cycle/views.tsx";
import { WhatItLedTo } from "../story-map/of-views.tsx";
import { ThankedFor } from "../thanks/views.tsx";
import { TrialEntry } from "../trials/entry-views.tsx";
import { TriedElsewhere } from "./elsewhere-views.tsx";
import { EvidenceSection, ProposedToYou } from "./evidence-views.tsx";
import { AskedOfYou, PeopleNamed } from "./naming-views.tsx";
import type { PracticePage } from "./page-store.ts";
import { statusSentences } from "./rules.ts";
import { PracticeWords } from "./text-views.tsx";

const Aside = ({ page, seenBy, mayEdit, mayNarrow, mayAct, viewerId }: PageProps) => {
	const { practice, people } = page;
	const editHref = `/practices/${practice.id}/edit`;
	return (
		<>
			<Section title="What came of it">
				<p>
					<Outcome value={practice.status} />
				</p>
				<p>{statusSentences[practice.status]}</p>
				<Tags words={practice.tags} href={(tag) => `/practices?tag=${encodeURIComponent(tag)}`} />
			</Section>
			<PeopleNamed title="Who was involved" people={people} />
			<Section title="Who can see it">
				<p>
					<Audience audience={seenBy} />
				</p>
				{mayEdit || mayNarrow ? (
					<p>
						<a href={`/practices/${practice.id}/audience`}>Change who can see it</a>
					</p>
				) : null}
				{practice.authorId === viewerId || mayNarrow ? (
					<p>
						<a href={`/destinations/${practice.id}`}>Who has this?</a>
					</p>
				) : null}
			</Section>
			{practice.source ? (
				<Section title="Where it comes from">
					<p>
						Brought home from <span dir="auto">{practice.source.name}</span>, from{" "}
						<a href={`/network/record?id=${encodeURIComponent(practice.source.id)}`}>
							version {practice.source.version} there
						</a>
						.
					</p>
					{mayAct ? (
						<p>
							<a href={`/practices/${practice.id}/adoption`}>Tell them what came of it</a>
						</p>
					) : null}
					{mayAct && practice.authorId === viewerId ? (
						<p>
							<a href={`/practices/${practice.id}/offer`}>Offer your change back</a>
						</p>
					) : null}
				</Section>
			) : null}
			{practice.audience.scope === "group" || practice.state === "draft" ? null : (
				<p>
					<a href={`/family?practice=${practice.id}`}>Where it has gone, and what became of it</a>
				</p>
			)}
			{practice.state === "draft" ? null : (
				<Section title="How it came about">
					<p>
						Version {practice.version}, written by{" "}
						<PersonLine person={{ name: practice.editorName, href: `/people/${practice.editorId}` }} />.
						{practice.reason ? <span dir="auto"> “{practice.reason}”</span> : null}
					</p>
					<p>
						<a href={`/practices/${practice.id}/versions`}>All versions, and what changed</a>
					</p>
				</Section>
			)}
			{mayEdit ? (
				<p>
					<LinkButton href={editHref}>{practice.state === "draft" ? "Go on writing" : "Change it"}</LinkButton>
				</p>
			) : null}
		</>
	);
};

type PageProps = {
	page: PracticePage;
	seenBy: AudienceValue;
	viewerId: string;
	mayEdit: boolean;
	/** A steward, about what others shared outside. */
	mayNarrow: boolean;
	mayTry: boolean;
	mayPropose: boolean;
	/** A member: reports to other chapters, and offers changes back. */
	mayAct: boolean;
	/** Whether they may say something about it. */
	mayTalk: boolean;
	/** Whether the viewer may thank whoever wrote it. */
	mayThank: boolean;
};

const Next = ({ page, mayTry, mayEdit }: PageProps) => {
	const { practice, ownOpenTrial } = page;
	if (practice.state === "draft" && mayEdit)
		return <NextStep href={`/practices/${practice.id}/edit`} label="Go on writing, and share it" />;
	if (ownOpenTrial)
		return (
			<NextStep href={`/trials/${ownOpenTrial}`} label="Tell what happened">
				You said that you would try this.
			</NextStep>
		);
	if (mayTry)
		return (
			<NextStep href={`/practices/${practice.id}/try`} label="I’ll try this">
				Say where, and come back to tell what happened. It needn’t work.
			</NextStep>
		);
	return <NextStep href="/practices" label="Read another practice" />;
};

export const PracticeView = (props: PageProps) => {
	const { practice, trials, moreTrials, people } = props.page;
	return (
		<>
			<PageHead
				title={practice.title}
				kicker={practice.state === "draft" ? "Draft" : "Practice"}
				language={practice.language}
				trail={[{ href: "/practices", label: "Practices" }]}
				facts={[
					<PersonLine person={{ name: practice.authorName, href: `/people/${practice.authorId}` }} />,
					<Time at={practice.updatedAt} />,
					<Outcome value={practice.status} />,
				]}
			/>
			<AskedOfYou id={practice.id} mine={people.find((one) => one.personId === props.viewerId)} />
			{props.mayEdit ? <ProposedToYou evidence={props.page.evidence} /> : null}
			<Columns label="About this practice" aside={<Aside {...props} />}>
				<PracticeWords practice={practice} />
				{practice.state === "draft" ? null : (
					<Section title="Who tried it, and what happened" id="trials">
						{trials.length === 0 ? (
							<p class="quiet">Nobody has told of a trial yet. One that does not work tells the next person as much.</p>
						) : null}
						{trials.map((trial) => (
							<TrialEntry
								trial={trial}
								language={practice.language}
								latest={practice.version}
								mine={trial.personId === props.viewerId}
							/>
						))}
						{moreTrials ? (
							<p>
								<a href={`/practices/${practice.id}/trials`}>All trials</a>
							</p>
						) : null}
					</Section>
				)}
				<TriedElsewhere reports={props.page.elsewhere} />
				{practice.state === "draft" ? null : (
					<EvidenceSection
						practice={practice}
						evidence={props.page.evidence}
						more={props.page.moreEvidence}
						mayPropose={props.mayPropose}
					/>
				)}
				<Threads threads={props.page.sources} />
				<ThankedFor id={props.page.practice.id} names={props.page.thankedBy} mayThank={props.mayThank} />
				<ConversationAbout talk={props.page.talk} writes={props.mayTalk} />
			</Columns>
			<WhatItLedTo
				id={practice.id}
				nodes={props.page.ledTo}
				viewerId={props.viewerId}
				writes={props.mayTalk}
				onlyTold
			/>
			<Next {...props} />
		</>
	);
};
