import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CircleRead } from "./circle-store.ts";
import { Anonymity } from "./common-views.tsx";
import { askedAgain, Spreads, Trends } from "./result-views.tsx";
import { fewest, mostMonths, restsUntil } from "./rules.ts";
import type { Seen } from "./seen-actions.ts";

const OpenNow = ({ pulse, answers }: { pulse: Seen; answers: boolean }) => (
	<Notice title={pulse.answered || !answers ? "A pulse is open." : "It takes a minute."}>
		<p>
			{pulse.answered ? "You have answered. You can answer anew " : "Answers are taken "}
			until <Time at={pulse.closesAt} style="datetime" />, or until everybody has answered.
		</p>
		<p>
			<a href={`/pulses/${pulse.id}`}>
				{!answers ? "See what is asked" : pulse.answered ? "Answer it anew" : "Answer without a name"}
			</a>
		</p>
	</Notice>
);

const Earlier = ({ pulses }: { pulses: readonly Seen[] }) => (
	<Section title="Pulses so far">
		<ul class="lines">
			{pulses.map(({ id, closedAt, counts }) => (
				<li>
					<a href={`/pulses/${id}`}>
						The pulse of <Time at={closedAt ?? 0} />
					</a>
					{counts ? null : <span class="quiet"> Fewer than five answered, so nothing was kept.</span>}
				</li>
			))}
		</ul>
	</Section>
);

type ListProps = Typed & {
	groupId: string | null;
	circle: CircleRead;
	pulses: readonly Seen[];
	/** Whether the reader may answer, and whether they may open one. */
	answers: boolean;
	opens: boolean;
	now: number;
	next?: string;
	first?: string;
};

const Opening = ({ groupId, circle, now }: ListProps) => {
	const rests = restsUntil(circle, now);
	if (circle.open || circle.closed) return null;
	return rests === undefined ? (
		<Actions>
			<LinkButton href={groupId ? `/pulses/new?group=${groupId}` : "/pulses/new"}>Open a pulse</LinkButton>
		</Actions>
	) : (
		<p class="quiet">
			The next one can open on <Time at={rests} />: sooner, a second result would tell of single people.
		</p>
	);
};

/** Where a group's coordinator says how often its pulse opens by itself. */
const Pace = ({ groupId, circle: { months }, values, errors }: ListProps) => (
	<Details summary="How often it opens by itself" open={errors !== undefined}>
		<Form action={`/groups/${groupId}/pulse`} id="pace" values={values} errors={errors}>
			<Field
				name="months"
				label="Months after which a pulse opens here by itself"
				hint={`From 1 to ${mostMonths}; the first one within the hour, once there are ${fewest} of you. With 0 it opens when you open it.`}
				type="number"
				inputmode="numeric"
				value={String(months)}
			/>
			<Submit>Save</Submit>
		</Form>
	</Details>
);

/** How often it comes, for all who are asked. */
const paceWords = (months: number): string =>
	`A pulse opens here by itself ${months === 1 ? "every month" : `every ${months} months`}.`;

export const PulseList = (props: ListProps) => {
	const { groupId, circle, pulses, answers, next, first } = props;
	const open = pulses.find(({ state }) => state === "open");
	const closed = pulses.filter(({ state }) => state === "closed");
	const again = askedAgain(closed);
	const latest = closed.find(({ counts }) => counts !== null);
	return (
		<>
			<PageHead
				title={circle.name ? `Trust in ${circle.name}` : "Trust among us"}
				lead="From time to time everybody is asked a few questions, and answers without a name. What comes of it is read by all who were asked."
				trail={groupId ? [{ href: `/groups/${groupId}`, label: circle.name ?? "The group" }] : undefined}
			/>
			{open ? <OpenNow pulse={open} answers={answers} /> : null}
			{again.length > 0 ? (
				<Trends asked={again} />
			) : latest?.counts ? (
				<Spreads questions={latest.questions} counts={latest.counts} />
			) : null}
			{closed.length > 0 ? (
				<Earlier pulses={closed} />
			) : open ? null : (
				<EmptyState title="Nobody has asked yet.">
					<p>
						Trust wears off unless it is looked after. A pulse shows early where something is amiss, while it can still
						be talked about. It needs five people who answer.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{circle.months > 0 && !circle.closed ? <p class="quiet">{paceWords(circle.months)}</p> : null}
			{props.opens ? <Opening {...props} /> : null}
			{props.opens && groupId && !circle.closed ? <Pace {...props} /> : null}
			<Anonymity />
			{groupId ? (
				<NextStep href={`/groups/${groupId}`} label="Back to the group" />
			) : (
				<NextStep href="/charter#groundRules" label="Read what we ask of each other">
					Trust has to do with what one can count on.
				</NextStep>
			)}
		</>
	);
};
