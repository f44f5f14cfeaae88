import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { ReportListed } from "./report-store.ts";
import { WhatItIsAbout } from "./report-views.tsx";
import { acts, actWords, aKind } from "./rules.ts";
import type { Decision } from "./store.ts";

const aboutHref = (id: string): string => `/moderation/about?id=${encodeURIComponent(id)}`;

/** What whom it concerns said to it. */
export const Answered = ({ by, to: { answer, answeredAt } }: { by: string; to: Decision }) =>
	answeredAt === null ? null : (
		<>
			<p class="quiet">
				<span dir="auto">{by}</span> answered, <Time at={answeredAt} />:
			</p>
			<blockquote dir="auto">
				<p>{answer}</p>
			</blockquote>
		</>
	);

/** A line of the log. */
export const DecisionCard = ({ decision: one }: { decision: Decision }) => (
	<article class="card">
		<p>
			<strong>{actWords[one.act]}</strong>:{" "}
			<a href={aboutHref(one.aboutId)} dir="auto">
				{one.title || aKind(one.kind)}
			</a>
		</p>
		<p dir="auto">{one.reason}</p>
		<Answered by={one.personName || "Whom it concerns"} to={one} />
		<Facts
			items={[
				one.personName && one.kind !== "profile" ? <>of {one.personName}</> : null,
				one.byName ? <>decided by {one.byName}</> : "its time was over",
				one.until === null ? null : (
					<>
						until <Time at={one.until} />
					</>
				),
				<Time at={one.createdAt} />,
			]}
		/>
	</article>
);

export const ReportCard = ({ report: one }: { report: ReportListed }) => (
	<article class="card">
		<WhatItIsAbout of={one} href={aboutHref(one.aboutId)} />
		{one.reason ? (
			<p dir="auto">{one.reason}</p>
		) : (
			<p class="quiet">Whoever coordinates the group looks at it first, or another steward, because it is yours.</p>
		)}
		<Facts items={[one.reporterName || null, <Time at={one.createdAt} />]} />
	</article>
);

type DeskProps = {
	open: readonly ReportListed[];
	log: readonly Decision[];
	act?: string;
	next?: string;
	first?: string;
};

/** What waits for the stewards, and everything that was ever decided. */
export const DeskPage = ({ open, log, act, next, first }: DeskProps) => (
	<>
		<PageHead
			title="Moderation"
			lead="What somebody says shouldn’t stand as it does, and what was decided. Nothing in the log is changed afterwards."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		<Section title="Reports that wait">
			{open.length > 0 ? (
				<Cards>
					{open.map((report) => (
						<ReportCard report={report} />
					))}
				</Cards>
			) : (
				<EmptyState title="Nothing waits.">
					<p>Whoever reads something that shouldn’t stand here can say so at its end, and you find it here.</p>
				</EmptyState>
			)}
		</Section>
		<Section title="What was decided">
			<Filters
				action="/steward/moderation"
				filters={[
					{
						name: "act",
						label: "Which",
						value: act,
						choices: acts.map((one) => ({ value: one, label: actWords[one] })),
					},
				]}
				clear={act !== undefined}
			/>
			{log.length > 0 ? (
				<Cards>
					{log.map((one) => (
						<DecisionCard decision={one} />
					))}
				</Cards>
			) : (
				<p class="quiet">Nothing yet.</p>
			)}
			<Pager next={next} first={first} what="Earlier decisions" />
		</Section>
		<NextStep href="/steward" label="Back to the stewards’ corner" />
	</>
);
