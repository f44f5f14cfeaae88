import type { Child } from "hono/jsx";
import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { ReportListed } from "./report-store.ts";
import { WhatItIsAbout } from "./report-views.tsx";
import { acts, actWords, aKind, kindWord, longestReason } from "./rules.ts";
import type { Decision, OwnDecision } from "./store.ts";

const aboutHref = (id: string): string => `/moderation/about?id=${encodeURIComponent(id)}`;

/** What whom it concerns said to it. */
const Answered = ({ by, to: { answer, answeredAt } }: { by: string; to: Decision }) =>
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

const saidOf = (one: OwnDecision): Child => {
	if (one.act === "suspend") return "You were suspended.";
	if (one.act === "restore") return "You were let back in.";
	const what = one.about ? (
		<a href={one.about.href} dir="auto">
			{one.about.title}
		</a>
	) : (
		<>your {kindWord(one.kind)}</>
	);
	return (
		<>
			{actWords[one.act]}: {what}
		</>
	);
};

type OwnProps = Typed & {
	decisions: readonly OwnDecision[];
	/** Whose answer came back with something wrong in it. */
	failed?: string;
	suspended: boolean;
	next?: string;
	first?: string;
};

/** What was decided about somebody and what they wrote, with the reason, and the way to answer. */
export const OwnDecisions = ({ decisions, failed, suspended, next, first, values, errors }: OwnProps) => (
	<>
		<PageHead
			title={suspended ? "You are suspended" : "What was decided"}
			lead={
				suspended
					? "You can’t take part for the time being. Here is why; you can answer each decision once, and the stewards read it."
					: "About you, or about what you wrote: with the reason. You can answer each decision once, and the stewards read it."
			}
			trail={suspended ? [] : ownCorner}
		/>
		{decisions.length > 0 ? (
			<Cards>
				{decisions.map((one) => (
					<article class="card" id={one.id}>
						<p>{saidOf(one)}</p>
						<p dir="auto">{one.reason}</p>
						<Facts
							items={[
								one.byName || null,
								one.until === null ? null : (
									<>
										until <Time at={one.until} />
									</>
								),
								<Time at={one.createdAt} />,
							]}
						/>
						{one.answeredAt === null ? (
							<Form
								action={`/me/moderation/${one.id}/answer`}
								id={`answer-${one.id}`}
								values={failed === one.id ? values : undefined}
								errors={failed === one.id ? errors : undefined}
							>
								<TextArea name="text" label="Your answer" hint="Once; the stewards read it." most={longestReason} />
								<Submit look="quiet">Answer</Submit>
							</Form>
						) : (
							<Answered by="You" to={one} />
						)}
					</article>
				))}
			</Cards>
		) : (
			<EmptyState title="Nothing was decided about what you wrote.">
				<p>If a steward ever hides or removes something of yours, you read here why, and can answer.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier decisions" />
		{suspended ? (
			<Actions>
				<LinkButton href="/me/everything">Take along what is yours</LinkButton>
				<PostButton action="/sign-out">Sign out</PostButton>
			</Actions>
		) : (
			<NextStep href="/reports" label="See what you reported" />
		)}
	</>
);
