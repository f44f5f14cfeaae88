import { ownCorner } from "#account/corner.tsx";
import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { longestTurnTitle, roleWords, type TurnState } from "./rules.ts";
import type { TurnOfMine } from "./store.ts";

const stateWords: Readonly<Record<TurnState, string>> = {
	offered: "Not answered",
	taken: "You take it",
	declined: "Not this time",
	done: "You had it",
};

const Answer = ({ one, values, errors }: Typed & { one: TurnOfMine }) => (
	<Form action={`/me/turns/${one.id}`} id={one.id} values={values} errors={errors}>
		{one.role === "facilitate" ? null : (
			<Field
				name="title"
				label={one.role === "present" ? "What would you present?" : "What is the case about?"}
				hint="A few words for the agenda. You can leave it open."
				most={longestTurnTitle}
				optional
			/>
		)}
		<Actions>
			<Submit look="main" name="answer" value="take">
				I take it
			</Submit>
			<Submit look="quiet" name="answer" value="decline">
				Not this time
			</Submit>
		</Actions>
	</Form>
);

const Turn = ({ one, answers, ...typedIn }: Typed & { one: TurnOfMine; answers: boolean }) => (
	<article class="card">
		<Heading>{roleWords[one.role].title}</Heading>
		<Facts
			items={[
				<a href={`/meetings/${one.meetingId}`} dir="auto">
					{one.meetingTitle}
				</a>,
				<MeetingTime of={one} />,
				<>
					offered by <PersonLine person={{ name: one.offeredByName, href: `/people/${one.offeredBy}` }} />
				</>,
				one.state === "offered" && one.ahead ? null : stateWords[one.state],
			]}
		/>
		{answers && one.state === "offered" && one.ahead ? <Answer one={one} {...typedIn} /> : null}
		{answers && one.state === "taken" && one.ahead ? (
			<PostButton action={`/me/turns/${one.id}`} fields={{ answer: "decline" }}>
				I can’t after all
			</PostButton>
		) : null}
	</article>
);

type PageProps = Typed & {
	turns: readonly TurnOfMine[];
	/** The turn whose form came back. */
	of?: string;
	answers: boolean;
	next?: string;
	first?: string;
};

export const MyTurnsPage = ({ turns, of, answers, next, first, values, errors }: PageProps) => {
	const waiting = turns.filter(({ state, ahead }) => state === "offered" && ahead);
	const others = turns.filter((one) => !waiting.includes(one));
	return (
		<>
			<PageHead
				title="Your turns"
				lead="To facilitate, to present, to bring a case: offered to you by whoever leads a meeting. Saying “not this time” needs no reason."
				trail={ownCorner}
			/>
			{turns.length === 0 ? (
				<EmptyState title="Nothing is offered to you." action={<a href="/topics">Say what you could lead</a>}>
					<p>On the board of topics you can say what you could lead. Whoever makes the next agenda sees it.</p>
				</EmptyState>
			) : null}
			{waiting.length > 0 ? (
				<Section title="Would you like to?">
					<Cards>
						{waiting.map((one) => (
							<Turn one={one} answers={answers} {...(one.id === of ? { values, errors } : {})} />
						))}
					</Cards>
				</Section>
			) : null}
			{others.length > 0 ? (
				<Section title="What you answered">
					<Cards>
						{others.map((one) => (
							<Turn one={one} answers={answers} />
						))}
					</Cards>
				</Section>
			) : null}
			<Pager next={next} first={first} what="Earlier turns" />
			<NextStep href="/meetings" label="See the next meetings" />
		</>
	);
};
