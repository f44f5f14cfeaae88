import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { GroupInList } from "../groups/store.ts";
import { isOpenToJoin, joinsWords, mayTend } from "./rules.ts";

const Card = ({ space }: { space: GroupInList }) => (
	<article class="card">
		<Heading>
			<a href={`/groups/${space.id}`} dir="auto">
				{space.name}
			</a>
		</Heading>
		<p class="lead" dir="auto">
			{plainExcerpt(space.workingOn, 240)}
		</p>
		<Facts
			items={[
				space.endsOn ? (
					<>
						{space.closedAt === null ? "Until" : "Ended on"} <CalendarDay day={space.endsOn} />
					</>
				) : null,
				<PersonLine person={{ name: space.coordinatorName, href: `/people/${space.coordinatorId}` }} />,
				space.closedAt !== null ? "You were in it" : space.mine ? "You are in it" : null,
			]}
		/>
	</article>
);

type ListProps = {
	spaces: readonly GroupInList[];
	over: boolean;
	mayWrite: boolean;
	next?: string;
	first?: string;
};

export const SpaceList = ({ spaces, over, mayWrite, next, first }: ListProps) => (
	<>
		<PageHead
			title={over ? "Spaces that have ended" : "Spaces"}
			lead="A few sessions around one question, and then an end. Some go on as a working group."
			trail={over ? [{ href: "/spaces", label: "Spaces" }] : [{ href: "/groups", label: "Groups" }]}
		/>
		{spaces.length > 0 ? (
			<Cards>
				{spaces.map((space) => (
					<Card space={space} />
				))}
			</Cards>
		) : (
			<EmptyState title={over ? "None that you were in has ended." : "No space runs now."}>
				<p>Not every question needs a group. Three evenings with the right people are often enough to see further.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="More spaces" />
		{over ? null : (
			<p>
				<a href="/spaces?over=yes">Those that have ended, and you were in</a>
			</p>
		)}
		{mayWrite ? (
			<NextStep href="/spaces/new" label="Make a space">
				You need a question, and a few evenings.
			</NextStep>
		) : (
			<NextStep href="/groups" label="See the working groups" />
		)}
	</>
);

type SectionProps = { space: GroupInList; viewerId: string; writes: boolean; now: number };

/** On a space's own page: its question, its end, and who may come. */
export const SpaceSection = ({ space, viewerId, writes, now }: SectionProps) => {
	const open = space.closedAt === null;
	const tends = writes && open && mayTend({ id: viewerId }, space);
	return (
		<>
			<blockquote dir="auto">{space.workingOn}</blockquote>
			{open && space.endsOn ? (
				<Notice
					title={
						<>
							This space ends on <CalendarDay day={space.endsOn} />.
						</>
					}
				>
					<p>
						Then it closes by itself; who was in it reads on.{" "}
						{isOpenToJoin(space, now) && space.joins
							? `${joinsWords[space.joins]}.`
							: "It has begun, and goes on with those who are in it."}
					</p>
				</Notice>
			) : null}
			{writes && !space.mine && isOpenToJoin(space, now) ? (
				<PostButton action={`/spaces/${space.id}/join`} look="main">
					Join this space
				</PostButton>
			) : null}
			{writes && space.mine ? (
				<Actions>
					{open ? <LinkButton href={`/reflections/new?group=${space.id}`}>Write what it teaches you</LinkButton> : null}
					<LinkButton href={`/spaces/${space.id}/group`}>Go on as a working group</LinkButton>
					{tends ? <LinkButton href={`/spaces/${space.id}/end`}>Give it more time</LinkButton> : null}
					{tends ? <LinkButton href={`/spaces/${space.id}/edit`}>Change its question</LinkButton> : null}
				</Actions>
			) : null}
		</>
	);
};
