import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { OneGroup } from "../groups/one-group-views.tsx";
import { phaseWords } from "./rules.ts";
import type { DecisionFilter, DecisionRead, ListState } from "./store.ts";

const Card = ({ one }: { one: DecisionRead }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/decisions/${one.id}`}>{one.title}</a>
		</Heading>
		<p dir="auto" lang={one.language}>
			{plainExcerpt(one.text, 260)}
		</p>
		<Facts
			items={[
				<strong>{phaseWords[one.phase].label}</strong>,
				one.phaseUntil === null ? null : (
					<>
						until <CalendarDay day={one.phaseUntil} />
					</>
				),
				one.reviewOn === null ? null : (
					<>
						looked at again on <CalendarDay day={one.reviewOn} />
					</>
				),
				<>
					proposed by <PersonLine person={{ name: one.proposerName, href: `/people/${one.proposerId}` }} />
				</>,
				one.groupName ? <span dir="auto">{one.groupName}</span> : null,
			]}
		/>
	</article>
);

const labels: Readonly<Record<ListState, string>> = {
	open: "Under way",
	review: "To be looked at again",
	decided: "Decided",
	withdrawn: "Withdrawn",
};

const addressOf = ({ state, group }: Pick<DecisionFilter, "state" | "group">): string => {
	const asked = [state === "open" ? "" : `state=${state}`, group ? `group=${group}` : ""].filter(Boolean).join("&");
	return asked ? `/decisions?${asked}` : "/decisions";
};

/** Where none is, what would be here and how it comes about. */
const Nothing = ({ state, group }: Pick<DecisionFilter, "state" | "group">) =>
	state === "open" ? (
		<EmptyState title="Nothing is being decided just now.">
			<p>
				What binds us all is decided by consent: not when everybody loves it, but when nobody has a reason left why it
				would do harm.
			</p>
		</EmptyState>
	) : (
		<EmptyState
			title={
				state === "review"
					? "Nothing is due to be looked at again."
					: state === "decided"
						? "Nothing has been decided yet."
						: "Nothing was withdrawn."
			}
			action={<a href={addressOf({ state: "open", group })}>See what is under way</a>}
		>
			<p>Every decision has a day on which it is looked at again. Whoever took part is reminded of it.</p>
		</EmptyState>
	);

type ListProps = {
	decisions: readonly DecisionRead[];
	filter: DecisionFilter;
	writes: boolean;
	next?: string;
	deeper: boolean;
};

export const DecisionList = ({ decisions, filter, writes, next, deeper }: ListProps) => (
	<>
		<PageHead
			title="Decisions"
			lead="Decided by consent: somebody proposes, the others ask and react, and it holds once nobody has a reasoned objection left. Until it is looked at again."
		/>
		<nav aria-label="Which decisions">
			<ul class="facts">
				{(Object.keys(labels) as ListState[]).map((state) => (
					<li>
						<a
							href={addressOf({ state, group: filter.group })}
							aria-current={state === filter.state ? "page" : undefined}
						>
							{labels[state]}
						</a>
					</li>
				))}
			</ul>
		</nav>
		<OneGroup group={filter.group} all="/decisions" />
		{decisions.length > 0 ? (
			<Cards>
				{decisions.map((one) => (
					<Card one={one} />
				))}
			</Cards>
		) : (
			<Nothing state={filter.state} group={filter.group} />
		)}
		<Pager next={next} first={deeper ? addressOf(filter) : undefined} what="Earlier ones" />
		{writes ? (
			<NextStep
				href={filter.group ? `/decisions/new?group=${filter.group}` : "/decisions/new"}
				label="Propose something to decide"
			>
				Or <a href="/consultations/new">ask what the community says</a>, where somebody else decides.
			</NextStep>
		) : (
			<NextStep href="/charter" label="Read what we agreed on" />
		)}
	</>
);
