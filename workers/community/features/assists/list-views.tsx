import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { OneGroup } from "../groups/one-group-views.tsx";
import { dayOf, phaseWords } from "./rules.ts";
import type { AssistFilter, AssistRead } from "./store.ts";

export const broughtBy = (one: AssistRead) => (
	<>
		brought by <PersonLine person={{ name: one.ownerName, href: `/people/${one.ownerId}` }} />
	</>
);

const Card = ({ one }: { one: AssistRead }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/assists/${one.id}`}>{one.title}</a>
		</Heading>
		<p dir="auto" lang={one.language}>
			{plainExcerpt(one.outcome || one.wanted, 260)}
		</p>
		<Facts
			items={[
				<strong>{phaseWords[one.phase].label}</strong>,
				one.phaseUntil === null ? null : (
					<>
						until <CalendarDay day={dayOf(one.phaseUntil)} />
					</>
				),
				broughtBy(one),
				one.groupName ? <span dir="auto">{one.groupName}</span> : null,
			]}
		/>
	</article>
);

const addressOf = ({ open, mine, group }: AssistFilter): string => {
	const asked = [open ? "" : "state=closed", mine ? "whose=mine" : "", group ? `group=${group}` : ""]
		.filter(Boolean)
		.join("&");
	return asked ? `/assists?${asked}` : "/assists";
};

const views: readonly (readonly [AssistFilter, string])[] = [
	[{ open: true, mine: false }, "Going on"],
	[{ open: false, mine: false }, "What came of earlier ones"],
	[{ open: true, mine: true }, "My own"],
	[{ open: false, mine: true }, "My earlier ones"],
];

/** Where none is, one reads what earlier ones came to, or what makes a case. */
const Nothing = ({ filter: { open, mine } }: { filter: AssistFilter }) =>
	open && !mine ? (
		<EmptyState
			title="Nobody brings a case just now."
			action={<a href={addressOf({ open: false, mine: false })}>Read what came of earlier ones</a>}
		>
			<p>What do you turn over on the way home, and can’t get further with alone? That is a case.</p>
		</EmptyState>
	) : (
		<EmptyState
			title={mine ? "You brought none of these." : "None has come to its end yet."}
			action={<a href="/assists">See what is going on</a>}
		>
			<p>A peer assist ends with what you take away, and some weeks later with what came of it.</p>
		</EmptyState>
	);

type ListProps = {
	assists: readonly AssistRead[];
	filter: AssistFilter;
	writes: boolean;
	next?: string;
	deeper: boolean;
};

export const AssistList = ({ assists, filter, writes, next, deeper }: ListProps) => (
	<>
		<PageHead
			title="Peer assists"
			lead="Somebody brings what they are stuck with. The others first only ask; suggestions come later, and the last word is with who brought it."
		/>
		<nav aria-label="Which peer assists">
			<ul class="facts">
				{views.map(([view, label]) => (
					<li>
						<a
							href={addressOf({ ...view, group: filter.group })}
							aria-current={view.open === filter.open && view.mine === filter.mine ? "page" : undefined}
						>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
		<OneGroup group={filter.group} all="/assists" />
		{assists.length > 0 ? (
			<Cards>
				{assists.map((one) => (
					<Card one={one} />
				))}
			</Cards>
		) : (
			<Nothing filter={filter} />
		)}
		<Pager next={next} first={deeper ? addressOf(filter) : undefined} what="Earlier ones" />
		{writes ? (
			<NextStep
				href={filter.group ? `/assists/new?group=${filter.group}` : "/assists/new"}
				label="Ask for a peer assist"
			>
				In a meeting, or over some days in writing.
			</NextStep>
		) : (
			<NextStep href="/topics" label="See what others want to learn" />
		)}
	</>
);
