import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { GroupInList } from "./store.ts";

type ListProps = { groups: readonly GroupInList[]; mayWrite: boolean; next?: string; first?: string };

export const GroupList = ({ groups, mayWrite, next, first }: ListProps) => (
	<>
		<PageHead
			title="Working groups"
			lead="Small circles that work on one thing. What a group writes is read by its members alone."
		/>
		{groups.length > 0 ? (
			<Cards>
				{groups.map((group) => (
					<article class="card">
						{group.kind === "space" && group.endsOn ? (
							<p class="kicker">
								Space, until <CalendarDay day={group.endsOn} />
							</p>
						) : null}
						<Heading>
							<a href={`/groups/${group.id}`}>{group.name}</a>
						</Heading>
						<p dir="auto">{plainExcerpt(group.purpose, 260)}</p>
						{group.workingOn ? (
							<p dir="auto">
								<span class="quiet">{group.kind === "space" ? "It asks:" : "Working on:"}</span>{" "}
								{plainExcerpt(group.workingOn, 160)}
							</p>
						) : null}
						<Facts
							items={[
								<>
									Coordinated by{" "}
									<PersonLine person={{ name: group.coordinatorName, href: `/people/${group.coordinatorId}` }} />
								</>,
								group.closedAt === null ? (group.mine ? "You are in it" : null) : "Closed; you were in it",
							]}
						/>
					</article>
				))}
			</Cards>
		) : (
			<EmptyState title="There is no working group yet.">
				<p>When a few of you care about the same thing, a group gives you a room of your own to write in.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="More groups" />
		<p>
			For a question that needs only a few sessions there are <a href="/spaces">spaces</a>.
		</p>
		{mayWrite ? (
			<NextStep href="/groups/new" label="Begin a group">
				You need a name, and a sentence on what it is for.
			</NextStep>
		) : (
			<NextStep href="/practices" label="Read what this chapter does" />
		)}
	</>
);
