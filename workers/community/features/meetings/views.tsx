import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { Agenda } from "./agenda-read-views.tsx";
import { type Coming, rhythmWords } from "./rules.ts";
import type { Attending, ItemRead, MeetingRead } from "./store.ts";
import { MeetingTime } from "./time-views.tsx";

const mineWords: Readonly<Record<Coming, string>> = {
	yes: "You come",
	maybe: "You may come",
	no: "You don’t come",
};

const stateWords = (one: MeetingRead): string | null =>
	one.state === "cancelled" ? "Cancelled" : one.mine && one.state !== "held" ? mineWords[one.mine] : null;

const Card = ({ one }: { one: MeetingRead }) => (
	<article class="card">
		<Heading>
			<a href={`/meetings/${one.id}`}>{one.title}</a>
		</Heading>
		<Facts
			items={[
				<MeetingTime of={one} />,
				one.place ? <span dir="auto">{one.place}</span> : null,
				one.groupName ? <span dir="auto">{one.groupName}</span> : null,
				stateWords(one),
			]}
		/>
	</article>
);

type ListProps = {
	coming: readonly MeetingRead[];
	past: readonly MeetingRead[];
	/** Further down the past: what is coming is left out. */
	deeper: boolean;
	next?: string;
	mayCall: boolean;
};

export const MeetingList = ({ coming, past, deeper, next, mayCall }: ListProps) => (
	<>
		<PageHead
			title="Meetings"
			lead="Each one looks back on what was tried, learns one thing together, and ends with what comes next."
		/>
		{deeper ? null : (
			<Section title="Coming">
				{coming.length > 0 ? (
					<Cards>
						{coming.map((one) => (
							<Card one={one} />
						))}
					</Cards>
				) : (
					<EmptyState title="No meeting is planned yet.">
						<p>A series plans its next meeting by itself, with an agenda that drafts itself.</p>
					</EmptyState>
				)}
			</Section>
		)}
		{past.length > 0 ? (
			<Section title="Past">
				<Cards>
					{past.map((one) => (
						<Card one={one} />
					))}
				</Cards>
				<Pager next={next} first={deeper ? "/meetings" : undefined} what="Earlier meetings" />
			</Section>
		) : null}
		<Actions>
			{mayCall ? <LinkButton href="/meetings/new">Call a meeting</LinkButton> : null}
			<LinkButton href="/me/calendar">Have them in your calendar</LinkButton>
		</Actions>
		<NextStep href="/topics" label="What shall we learn next?">
			Raise a topic, or say which ones you want.
		</NextStep>
	</>
);

const Names = ({ label, people }: { label: string; people: readonly Attending[] }) =>
	people.length > 0 ? (
		<p>
			{label}:{" "}
			{people.map((one, i) => (
				<>
					{i > 0 ? ", " : ""}
					<PersonLine person={{ name: one.name, href: `/people/${one.personId}` }} />
				</>
			))}
		</p>
	) : null;

const WhoComes = ({ attending, open }: { attending: readonly Attending[]; open: boolean }) => {
	const by = (answer: Coming) => attending.filter((one) => one.answer === answer);
	return (
		<Section title={open ? "Who comes" : "Who wanted to come"}>
			{attending.length === 0 ? <p class="quiet">{open ? "Nobody has said yet." : "Nobody had said."}</p> : null}
			<Names label="Yes" people={by("yes")} />
			<Names label="Maybe" people={by("maybe")} />
			<Names label="Not this time" people={by("no")} />
		</Section>
	);
};

const Answer = ({ one }: { one: MeetingRead }) => (
	<Section
		title="Will you come?"
		lead={one.mine ? `${mineWords[one.mine]}. You can think again.` : "No reason is asked."}
	>
		<Actions>
			{(["yes", "maybe", "no"] as const).map((answer) => (
				<PostButton
					action={`/meetings/${one.id}/answer`}
					fields={{ answer }}
					look={one.mine === answer ? "main" : "quiet"}
				>
					{{ yes: "I come", maybe: "Maybe", no: "Not this time" }[answer]}
				</PostButton>
			))}
		</Actions>
	</Section>
);

type PageProps = {
	meeting: MeetingRead;
	attending: readonly Attending[];
	agenda: readonly ItemRead[];
	/** Whether it is still to come or goes on. */
	open: boolean;
	mayAnswer: boolean;
	mayLead: boolean;
	threads: readonly Thread[];
	talk: Talk | undefined;
};

export const MeetingPage = ({
	meeting: one,
	attending,
	agenda,
	open,
	mayAnswer,
	mayLead,
	threads,
	talk,
}: PageProps) => (
	<>
		<PageHead
			title={one.title}
			kicker={one.groupName ? `Meeting of ${one.groupName}` : "Meeting"}
			trail={[{ href: "/meetings", label: "Meetings" }]}
			facts={[
				<MeetingTime of={one} />,
				`${Math.round((one.endsAt - one.startsAt) / 60_000)} minutes`,
				one.place ? <span dir="auto">{one.place}</span> : null,
				one.link ? <a href={one.link}>Join from afar</a> : null,
				one.hostName ? (
					<>
						hosted by <PersonLine person={{ name: one.hostName, href: `/people/${one.hostId}` }} />
					</>
				) : null,
				one.facilitatorName ? (
					<>
						facilitated by <PersonLine person={{ name: one.facilitatorName, href: `/people/${one.facilitatorId}` }} />
					</>
				) : null,
				one.every && one.seriesState === "running" ? rhythmWords[one.every] : null,
			]}
		/>
		{one.state === "cancelled" ? (
			<Notice kind="warn" title="This meeting was cancelled.">
				<p dir="auto">{one.word}</p>
			</Notice>
		) : null}
		{one.purpose ? <Prose text={one.purpose} /> : null}
		{open && mayAnswer ? <Answer one={one} /> : null}
		<Agenda agenda={agenda} />
		<WhoComes attending={attending} open={open} />
		<Threads threads={threads} />
		<ConversationAbout talk={talk} writes={mayAnswer} />
		{mayAnswer ? <NextGestures kind="meeting" id={one.id} /> : null}
		<Actions>
			{open ? <LinkButton href={`/meetings/${one.id}/turns`}>Whose turn is it?</LinkButton> : null}
			{open ? null : <LinkButton href={`/meetings/${one.id}/minutes`}>Read the minutes</LinkButton>}
			{one.state === "cancelled" ? null : <LinkButton href={`/meetings/${one.id}/room`}>Open the room</LinkButton>}
			<LinkButton href={`/meetings/${one.id}/invitation.ics`}>Put it in your calendar</LinkButton>
			{open && mayLead ? <LinkButton href={`/meetings/${one.id}/agenda`}>Make the agenda</LinkButton> : null}
			{open && mayLead ? <LinkButton href={`/meetings/${one.id}/edit`}>Change time or place</LinkButton> : null}
			{open && mayLead ? <LinkButton href={`/meetings/${one.id}/cancel`}>Cancel it</LinkButton> : null}
			{mayLead && one.seriesId && one.seriesState === "running" ? (
				<LinkButton href={`/meetings/series/${one.seriesId}/edit`}>Change when the series meets</LinkButton>
			) : null}
			{mayLead && one.seriesId && one.seriesState === "running" ? (
				<PostButton action={`/meetings/series/${one.seriesId}/end`} fields={{ meeting: one.id }}>
					Plan no more of this series
				</PostButton>
			) : null}
		</Actions>
		<NextStep href="/topics" label="What shall we learn together?">
			Say which topics you want, and what you could lead.
		</NextStep>
	</>
);
