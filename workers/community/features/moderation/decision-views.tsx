import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { DecisionCard } from "./log-views.tsx";
import { ReasonField, WordField } from "./reason-fields.tsx";
import type { ReportRead } from "./report-store.ts";
import { aCircle, kindWord, longestReason, untitled } from "./rules.ts";
import type { Decision } from "./store.ts";
import type { Subject } from "./subject-store.ts";

const Reported = ({ report, withName }: { report: ReportRead; withName: boolean }) => (
	<article class="card">
		<p dir="auto">{report.reason}</p>
		<Facts
			items={[
				withName ? <a href={`/people/${report.reporterId}`}>{report.reporterName}</a> : null,
				<Time at={report.createdAt} />,
			]}
		/>
	</article>
);

type Props = Typed & {
	/** What it is about; undefined once it is gone. */
	subject: Subject | undefined;
	id: string;
	reports: readonly ReportRead[];
	log: readonly Decision[];
	steward: boolean;
	/** Why this reader doesn’t decide; null where they may. */
	refused: string | null;
	hideable: boolean;
	removable: boolean;
	/** What is done where it is neither hidden nor removed. */
	instead: { readonly message: string; readonly href: string; readonly label: string } | null;
};

/** What is done with a press, and can be taken back with another. Removing is a page of its own. */
const Deed = (props: Props & { sent: Typed }) => {
	const { subject, id, reports, hideable, sent } = props;
	const hidden = Boolean(subject?.hiddenBy);
	if (!hidden && !hideable) return null;
	return (
		<Form action="/moderation/about" id="decide" {...sent}>
			<Hidden name="about" value={id} />
			<Hidden name="act" value={hidden ? "show" : "hide"} />
			<p>
				{hidden
					? "Shown again it is read by whom it is for, and what had gone to other chapters goes out again."
					: "Hidden it is read by nobody but its author and the stewards, until it is shown again. Copies elsewhere are asked back."}
			</p>
			<ReasonField hint="Its author reads this, and can answer." />
			{reports.length > 0 ? <WordField /> : null}
			<Submit look="main">{hidden ? "Show it again" : "Hide it"}</Submit>
		</Form>
	);
};

export const titleOf = ({ title, kind, groupName }: Subject): string => title || untitled(kind, groupName ?? aCircle);

/** Everything about one thing that was reported or decided about, and what can be done. */
export const AboutPage = (props: Props) => {
	const { subject, id, reports, log, steward, refused, instead } = props;
	const { values, errors } = props;
	// What was typed goes back into the form that it came from; only one of them asks for a reason.
	const [decided, left] = values && "reason" in values ? [{ values, errors }, {}] : [{}, { values, errors }];
	return (
		<>
			<PageHead
				title={subject ? titleOf(subject) : "What was removed"}
				kicker="Looking after what stands here"
				trail={steward ? [{ href: "/steward/moderation", label: "Moderation" }] : []}
				facts={[
					subject ? kindWord(subject.kind) : null,
					subject?.authorId ? <a href={`/people/${subject.authorId}`}>{subject.authorName}</a> : null,
					subject?.groupName ?? null,
					subject?.hiddenBy ? "Hidden" : null,
				]}
			/>
			{subject?.seen ? (
				<p>
					<a href={subject.href}>Read it where it stands</a>
				</p>
			) : subject ? (
				<Notice>
					<p>It lies in a group that you aren’t in, so you can’t read it. What was reported says what it is about.</p>
				</Notice>
			) : null}
			{reports.length > 0 ? (
				<Section title="What was reported">
					{reports.map((report) => (
						<Reported report={report} withName={steward} />
					))}
				</Section>
			) : null}
			{refused !== null ? (
				<Notice>
					<p>{refused}</p>
				</Notice>
			) : subject && instead && !subject.hiddenBy ? (
				<Notice title="This is neither hidden nor removed.">
					<p>{instead.message}</p>
					<p>
						<a href={instead.href}>{instead.label}</a>
					</p>
				</Notice>
			) : subject ? (
				<Section title="Decide">
					<Deed {...props} sent={decided} />
					<Actions>
						{props.removable ? (
							<LinkButton href={`/moderation/remove?about=${encodeURIComponent(id)}`}>
								{subject.kind === "profile" ? "Empty the profile" : "Remove it for good"}
							</LinkButton>
						) : null}
						{subject.kind === "profile" && steward ? (
							<LinkButton href={`/moderation/suspend?person=${id}`}>Suspend them, or let them back in</LinkButton>
						) : null}
					</Actions>
				</Section>
			) : null}
			{reports.length > 0 && refused === null ? (
				<Section title="Or leave it as it is">
					<Form action="/moderation/dismiss" id="dismiss" {...left}>
						<Hidden name="about" value={id} />
						<TextArea name="word" label="Why it stays" hint="Whoever reported it reads this." most={longestReason} />
						<Submit look="quiet">Leave it as it is</Submit>
					</Form>
				</Section>
			) : null}
			{log.length > 0 ? (
				<Section title="What was decided before">
					{log.map((one) => (
						<DecisionCard decision={one} />
					))}
				</Section>
			) : null}
			<NextStep
				href={steward ? "/steward/moderation" : "/"}
				label={steward ? "Back to what waits" : "Back to your first page"}
			/>
		</>
	);
};
