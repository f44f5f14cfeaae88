import { Actions, LinkButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { OneGroup } from "../groups/one-group-views.tsx";
import { mineWords } from "./rules.ts";
import type { MeetingRead } from "./store.ts";
import { MeetingTime } from "./time-views.tsx";

const stateWords = (one: MeetingRead): string | null =>
	one.state === "cancelled"
		? "Cancelled"
		: one.state === "running"
			? "Going on now"
			: one.mine && one.state !== "held"
				? mineWords[one.mine]
				: null;

const Card = ({ one }: { one: MeetingRead }) =>
	drawnOnce(`meeting ${one.id} ${one.mine}`, one, () => (
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
	));

type ListProps = {
	coming: readonly MeetingRead[];
	past: readonly MeetingRead[];
	/** Where only those of one group are shown. */
	group: string | undefined;
	/** Further down the past: what is coming is left out. */
	deeper: boolean;
	next?: string;
	mayCall: boolean;
};

export const MeetingList = ({ coming, past, group, deeper, next, mayCall }: ListProps) => (
	<>
		<PageHead
			title="Meetings"
			lead="Each one looks back on what was tried, learns one thing together, and ends with what comes next."
		/>
		<OneGroup group={group} all="/meetings" />
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
						{mayCall ? null : <p>Whoever facilitates here, or a steward, can call one.</p>}
					</EmptyState>
				)}
				<Actions>
					{mayCall ? <LinkButton href="/meetings/new">Call a meeting</LinkButton> : null}
					<LinkButton href="/me/calendar">Have them in your calendar</LinkButton>
				</Actions>
			</Section>
		)}
		{past.length > 0 ? (
			<Section title="Past">
				<Cards>
					{past.map((one) => (
						<Card one={one} />
					))}
				</Cards>
				<Pager
					next={next}
					first={deeper ? (group ? `/meetings?group=${group}` : "/meetings") : undefined}
					what="Earlier meetings"
				/>
			</Section>
		) : null}
		<NextStep href="/topics" label="What shall we learn next?">
			Raise a topic, or say which ones you want.
		</NextStep>
	</>
);
