import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { WhatItLedTo } from "../story-map/of-views.tsx";
import type { MapNode } from "../story-map/rules.ts";
import { Agenda } from "./agenda-read-views.tsx";
import type { ItemRead } from "./agenda-store.ts";
import { type Coming, mineWords, minutesWords, rhythmWords } from "./rules.ts";
import type { Attending, MeetingRead } from "./store.ts";
import { MeetingTime } from "./time-views.tsx";

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

/** Where one goes from here at once: into the room, and once it is over to what it left. */
const Doors = ({ one, open }: { one: MeetingRead; open: boolean }) => (
	<Actions>
		{open ? null : (
			<LinkButton href={`/meetings/${one.id}/minutes`} look="main">
				Read the minutes
			</LinkButton>
		)}
		<LinkButton href={`/meetings/${one.id}/room`} look={one.state === "running" ? "main" : "quiet"}>
			{one.state === "running" ? "It is going on: go into the room" : "Open the room"}
		</LinkButton>
		{open ? <LinkButton href={`/meetings/${one.id}/invitation.ics`}>Put it in your calendar</LinkButton> : null}
	</Actions>
);

const Preparing = ({ one, mayLead }: { one: MeetingRead; mayLead: boolean }) => (
	<Actions>
		{mayLead ? <LinkButton href={`/meetings/${one.id}/agenda`}>Make the agenda</LinkButton> : null}
		<LinkButton href={`/meetings/${one.id}/turns`}>Whose turn is it?</LinkButton>
	</Actions>
);

/** What is rarely done, for whoever leads it. */
const Changing = ({ one, open }: { one: MeetingRead; open: boolean }) => {
	const series = one.seriesState === "running" ? one.seriesId : null;
	if (!open && !series) return null;
	return (
		<Details summary={open ? "Change or cancel it" : "Change the series"}>
			<Actions>
				{open ? <LinkButton href={`/meetings/${one.id}/edit`}>Change time or place</LinkButton> : null}
				{open ? <LinkButton href={`/meetings/${one.id}/cancel`}>Cancel it</LinkButton> : null}
				{series ? <LinkButton href={`/meetings/series/${series}/edit`}>Change when the series meets</LinkButton> : null}
				{series ? (
					<PostButton action={`/meetings/series/${series}/end`} fields={{ meeting: one.id }}>
						Plan no more of this series
					</PostButton>
				) : null}
			</Actions>
		</Details>
	);
};

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
	ledTo: readonly MapNode[];
	viewerId: string;
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
	ledTo,
	viewerId,
}: PageProps) => (
	<>
		<PageHead
			title={one.title}
			kicker={one.groupName ? `Meeting of ${one.groupName}` : "Meeting"}
			trail={[{ href: "/meetings", label: "Meetings" }]}
			facts={[
				<MeetingTime of={one} />,
				minutesWords(Math.round((one.endsAt - one.startsAt) / 60_000)),
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
		{one.state === "running" ? <Doors one={one} open={open} /> : null}
		{open && mayAnswer ? <Answer one={one} /> : null}
		{one.state === "planned" || one.state === "held" ? <Doors one={one} open={open} /> : null}
		<Agenda agenda={agenda} open={open} />
		{open ? <Preparing one={one} mayLead={mayLead} /> : null}
		<WhoComes attending={attending} open={open} />
		<Threads threads={threads} />
		{one.state === "held" ? <WhatItLedTo id={one.id} nodes={ledTo} viewerId={viewerId} writes={mayAnswer} /> : null}
		<ConversationAbout talk={talk} writes={mayAnswer} />
		{mayAnswer ? <NextGestures kind="meeting" id={one.id} /> : null}
		{mayLead ? <Changing one={one} open={open} /> : null}
		<NextStep href="/topics" label="What shall we learn together?">
			Say which topics you want, and what you could lead.
		</NextStep>
	</>
);
