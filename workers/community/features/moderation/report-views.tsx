import { Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { ReportListed } from "./report-store.ts";
import { aKind, kindWord, longestReason, untitled } from "./rules.ts";
import type { Subject } from "./subject-store.ts";

type FormProps = Typed & { id: string; subject: Subject };

const lead = (groupName: string | null): string =>
	groupName
		? `Whoever coordinates ${groupName} reads what you say; the chapter’s stewards see that you reported something. You hear what becomes of it.`
		: "Only stewards see that it was you. You hear what becomes of it.";

export const ReportForm = ({ id, subject, values, errors }: FormProps) => (
	<>
		<PageHead title={`Report this ${kindWord(subject.kind)}`} lead={lead(subject.groupName)} />
		{subject.title ? (
			<p>
				<a href={subject.href} dir="auto" lang={subject.language ?? undefined}>
					{subject.title}
				</a>
				{subject.authorName ? (
					<span class="quiet">
						{" "}
						by <span dir="auto">{subject.authorName}</span>
					</span>
				) : null}
			</p>
		) : null}
		<Form action="/reports/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="about" value={subject.id} />
			<TextArea
				name="reason"
				label="What is wrong with it?"
				hint="Whom it hurts, what isn’t true, or what doesn’t belong here. If you can, talk with whoever wrote it first."
				most={longestReason}
			/>
			<Submit look="main">Report it</Submit>
		</Form>
		<NextStep href={subject.href} label="Leave it, and go back" />
	</>
);

const stateWords = {
	open: "Being looked at",
	acted: "Something was done about it",
	dismissed: "It stays as it is",
} as const;

/** What a report is about and whose that is, as far as the reader may know it. */
export const WhatItIsAbout = ({ of: one, href }: { of: ReportListed; href: string | null }) => {
	const title = one.about?.title ?? untitled(one.kind, one.groupName);
	return (
		<p>
			{href ? (
				<a href={href} dir="auto">
					{title}
				</a>
			) : (
				<span dir="auto">{title}</span>
			)}
			{one.about ? (
				<span class="quiet">
					, {aKind(one.kind)}
					{one.authorName ? ` by ${one.authorName}` : ""}
					{one.groupName ? ` in ${one.groupName}` : ""}
				</span>
			) : null}
		</p>
	);
};

type ListProps = { reports: readonly ReportListed[]; next?: string; first?: string };

export const OwnReports = ({ reports, next, first }: ListProps) => (
	<>
		<PageHead title="What you reported" lead="And what became of it." trail={[{ href: "/me", label: "Your corner" }]} />
		{reports.length > 0 ? (
			<Cards>
				{reports.map((one) => (
					<article class="card">
						<WhatItIsAbout of={one} href={one.about?.href ?? null} />
						<p dir="auto">{one.reason}</p>
						{one.word ? (
							<p>
								<span class="quiet">The answer: </span>
								<span dir="auto">{one.word}</span>
							</p>
						) : null}
						<Facts items={[stateWords[one.state], <Time at={one.decidedAt ?? one.createdAt} />]} />
					</article>
				))}
			</Cards>
		) : (
			<EmptyState title="You have reported nothing.">
				<p>At the end of what somebody wrote there is a small “Report this”. Only stewards learn who used it.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier reports" />
		<NextStep href="/" label="Go to your first page" />
	</>
);
