import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { OneGroup } from "../groups/one-group-views.tsx";
import { isOverdue, standingDissents, stateWords } from "./rules.ts";
import type { ConsultationFilter, ConsultationRead, ListState } from "./store.ts";
import { askedBy } from "./views.tsx";

const wordsOf = (one: ConsultationRead): string =>
	one.state === "reported" ? one.done : one.state === "answered" ? one.answer : one.text;

const Card = ({ one, today }: { one: ConsultationRead; today: string }) => {
	const dissents = one.state === "answered" || one.state === "reported" ? standingDissents(one) : [];
	return (
		<article class="card">
			<Heading language={one.language}>
				<a href={`/consultations/${one.id}`}>{one.title}</a>
			</Heading>
			<p dir="auto" lang={one.language}>
				{plainExcerpt(wordsOf(one), 260)}
			</p>
			{dissents.length > 0 ? (
				<p dir="auto">
					<span class="quiet">Who saw the answer otherwise:</span> {dissents.map(({ name }) => name).join(", ")}
				</p>
			) : null}
			<Facts
				items={[
					isOverdue(one, today) ? (
						<strong>
							Overdue: what was done was to be told by <CalendarDay day={one.reportDue} />
						</strong>
					) : (
						<strong>{stateWords[one.state].label}</strong>
					),
					one.state === "open" ? (
						<>
							until <CalendarDay day={one.openUntil} />
						</>
					) : null,
					askedBy(one),
					one.groupName ? <span dir="auto">{one.groupName}</span> : null,
				]}
			/>
		</article>
	);
};

const labels: Readonly<Record<ListState, string>> = {
	open: "Being heard",
	answered: "Answered, and not told yet",
	reported: "What was done",
	withdrawn: "Withdrawn",
};

const addressOf = ({ state, group }: ConsultationFilter): string => {
	const asked = [state === "open" ? "" : `state=${state}`, group ? `group=${group}` : ""].filter(Boolean).join("&");
	return asked ? `/consultations?${asked}` : "/consultations";
};

const Nothing = ({ state, group }: ConsultationFilter) =>
	state === "open" ? (
		<EmptyState title="Nobody asks the community anything just now.">
			<p>
				Before somebody decides over your heads: have they checked with the community? Here they can, and they owe you
				to say what was done with the answer.
			</p>
		</EmptyState>
	) : (
		<EmptyState
			title={
				state === "answered"
					? "No answer waits for what was done with it."
					: state === "reported"
						? "Nobody has told yet what was done with an answer."
						: "None was withdrawn."
			}
			action={<a href={addressOf({ state: "open", group })}>See what the community is asked</a>}
		>
			<p>An answer stands here with those who see it otherwise, and with what was done.</p>
		</EmptyState>
	);

type ListProps = {
	consultations: readonly ConsultationRead[];
	filter: ConsultationFilter;
	writes: boolean;
	today: string;
	next?: string;
	deeper: boolean;
};

export const ConsultationList = ({ consultations, filter, writes, today, next, deeper }: ListProps) => (
	<>
		<PageHead
			title="Consultations"
			lead="Somebody asks what the community says. It answers with one voice and its dissent, and is told what was done with the answer."
		/>
		<nav aria-label="Which consultations">
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
		<OneGroup group={filter.group} all="/consultations" />
		{consultations.length > 0 ? (
			<Cards>
				{consultations.map((one) => (
					<Card one={one} today={today} />
				))}
			</Cards>
		) : (
			<Nothing {...filter} />
		)}
		<Pager next={next} first={deeper ? addressOf(filter) : undefined} what="Earlier ones" />
		{writes ? (
			<NextStep
				href={filter.group ? `/consultations/new?group=${filter.group}` : "/consultations/new"}
				label="Ask the community"
			>
				Or <a href="/decisions">see what is decided together</a>.
			</NextStep>
		) : (
			<NextStep href="/decisions" label="See what is decided together" />
		)}
	</>
);
