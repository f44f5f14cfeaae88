import type { Child } from "hono/jsx";
import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { Answered } from "./log-views.tsx";
import { actWords, kindWord, longestReason } from "./rules.ts";
import type { OwnDecision } from "./store.ts";

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
