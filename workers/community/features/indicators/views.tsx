import type { Child } from "hono/jsx";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import { StoryCard } from "../value/list-views.tsx";
import type { StoryRead } from "../value/store.ts";
import { trail } from "./form-views.tsx";
import { longestNote } from "./rules.ts";
import type { IndicatorRead, ValueRead } from "./store.ts";

type Props = {
	indicator: IndicatorRead;
	values: readonly ValueRead[];
	moreValues: boolean;
	stories: readonly StoryRead[];
	moreStories: boolean;
	talk: Talk | undefined;
	seenBy: AudienceValue;
	/** The line through the figures; nothing where none was noted yet. */
	picture: Child;
	/** Today, as a day of the calendar. */
	today: string;
	writes: boolean;
	keeps: boolean;
	typedIn: { values?: FormValues; errors?: FormErrors };
};

const NoteFigure = ({ indicator, today, typedIn }: Props) => (
	<Section title="Note a figure" lead="One for a day. Noted again for the same day, it is corrected." id="note">
		<Form action={`/value/indicators/${indicator.id}/values`} {...typedIn}>
			<Field name="day" label="Day" type="date" value={today} />
			<Field name="value" label={indicator.unit ? `How much (${indicator.unit})` : "How much"} most={30} />
			<TextArea
				name="note"
				label="What stands behind it"
				hint="Where it comes from, or what was different that day."
				rows={2}
				most={longestNote}
				optional
			/>
			<Submit>Note it</Submit>
		</Form>
	</Section>
);

const TakeOut = ({ indicator, values }: Props) =>
	values.length === 0 ? null : (
		<Details summary="Take a figure out again">
			<Form action={`/value/indicators/${indicator.id}/values/remove`}>
				<Select name="day" label="Day" choices={values.map(({ day }) => ({ value: day, label: day }))} />
				<Submit look="quiet">Take it out</Submit>
			</Form>
		</Details>
	);

const Keeping = ({ indicator: { id, state } }: Props) => (
	<Actions>
		<LinkButton href={`/value/indicators/${id}/edit`}>Word it anew</LinkButton>
		<PostButton action={`/value/indicators/${id}/state`} fields={{ state: state === "watched" ? "let-go" : "watched" }}>
			{state === "watched" ? "Let it go" : "Take it up again"}
		</PostButton>
	</Actions>
);

const Told = ({ indicator, stories, moreStories, writes }: Props) => (
	<Section
		title="Stories that speak to it"
		id="stories"
		lead="Figures say that something moved; stories say how, and for whom."
	>
		{stories.length > 0 ? (
			<Cards>
				{stories.map((one) => (
					<StoryCard one={one} />
				))}
			</Cards>
		) : (
			<p>Nobody has told yet what stands behind it.</p>
		)}
		{moreStories ? (
			<p>
				<a href={`/value?indicator=${indicator.id}`}>All stories that speak to it</a>
			</p>
		) : null}
		{writes ? (
			<Actions>
				<LinkButton href={`/value/new?indicator=${indicator.id}`}>Tell a story that speaks to it</LinkButton>
			</Actions>
		) : null}
	</Section>
);

export const IndicatorPage = (props: Props) => {
	const { indicator, values, moreValues, talk, seenBy, picture, writes, keeps } = props;
	const { id, name, unit, why, state } = indicator;
	const watched = state === "watched";
	const last = values.find(({ hidden }) => !hidden);
	return (
		<>
			<PageHead
				title={name}
				kicker="What we watch"
				lead={why || undefined}
				trail={trail}
				facts={[
					unit ? <span dir="auto">{unit}</span> : null,
					<>
						proposed by <PersonLine person={{ name: indicator.authorName, href: `/people/${indicator.authorId}` }} />
					</>,
					<Audience hidden={isHidden(talk)} audience={seenBy} />,
				]}
			/>
			{watched ? null : (
				<Notice title="We let this go.">
					<p>Nothing is noted any more. What was noted can still be read.</p>
				</Notice>
			)}
			{picture}
			{values.length > 0 ? (
				<p>
					{last ? (
						<>
							Last noted for <CalendarDay day={last.day} />
							{last.note ? (
								<>
									: <span dir="auto">{last.note}</span>
								</>
							) : (
								"."
							)}{" "}
						</>
					) : null}
					<a href={`/value/indicators/${id}/values.csv`}>Take the figures along as a table</a>
					{moreValues ? " (the picture shows the latest)" : ""}
				</p>
			) : (
				<p>Nothing is noted yet. The first figure says where you stand today.</p>
			)}
			<Told {...props} />
			{writes && watched ? <NoteFigure {...props} /> : null}
			{writes && watched ? <TakeOut {...props} /> : null}
			{keeps ? <Keeping {...props} /> : null}
			<ConversationAbout talk={talk} writes={writes} />
			<NextStep href="/value/indicators" label="See what else we watch" />
		</>
	);
};
