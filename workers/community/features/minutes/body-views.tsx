import { Actions, PostButton } from "#web/components/button.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { shortForm } from "#web/excerpt.ts";
import { stateWords } from "../commitments/rules.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import type { NotePart } from "./rules.ts";
import type { Learned, Minutes, Promised, Raised } from "./store.ts";

/** Somebody by name, with a link to their page. */
export const Who = ({ id, name }: { id: string; name: string }) => (
	<PersonLine person={{ name, href: `/people/${id}` }} />
);

export const Came = ({ came }: Pick<Minutes, "came">) =>
	came.length > 0 ? (
		<p>
			Here were{" "}
			{came.map(({ id, name }, i) => (
				<>
					{i === 0 ? "" : i === came.length - 1 ? " and " : ", "}
					<Who id={id} name={name} />
				</>
			))}
			.
		</p>
	) : (
		<p class="quiet">Nobody noted who was there.</p>
	);

/** What people said they would do, with what became of it where they have told. */
const Promises = ({ promises }: { promises: readonly Promised[] }) => (
	<ul>
		{promises.map((one) => (
			<li>
				<Who id={one.personId} name={one.personName} />:{" "}
				<a href={`/commitments/${one.id}`} dir="auto" lang={one.language}>
					{shortForm(one.text)}
				</a>
				{one.state === "open" ? null : <span class="quiet"> ({stateWords[one.state].toLowerCase()})</span>}
				{shortForm(one.text) === one.text ? null : <Prose text={one.text} language={one.language} />}
				{one.state !== "open" && one.learned ? <Prose text={one.learned} language={one.language} /> : null}
			</li>
		))}
	</ul>
);

const Topics = ({ topics }: { topics: readonly Raised[] }) => (
	<ul>
		{topics.map(({ id, title, language }) => (
			<li>
				<a href={`/topics/${id}`} dir="auto" lang={language}>
					{title}
				</a>
			</li>
		))}
	</ul>
);

/** For whoever led the meeting: a topic that was taken up in it waits to be put away, or to come back. */
const Settle = ({ topicId }: { topicId: string }) => (
	<Actions>
		<PostButton action={`/topics/${topicId}/settle`} fields={{ to: "done" }}>
			We learned about it
		</PostButton>
		<PostButton action={`/topics/${topicId}/settle`} fields={{ to: "back" }}>
			Back to the board
		</PostButton>
	</Actions>
);

const LearnedList = ({ learned, settles }: { learned: readonly Learned[]; settles: boolean }) => (
	<ul>
		{learned.map(({ title, topicId, personId, personName, waits }) => (
			<li>
				{topicId ? (
					<a href={`/topics/${topicId}`} dir="auto">
						{title}
					</a>
				) : (
					<span dir="auto">{title}</span>
				)}
				{personId && personName ? (
					<>
						, led by <Who id={personId} name={personName} />
					</>
				) : null}
				{settles && waits && topicId ? <Settle topicId={topicId} /> : null}
			</li>
		))}
	</ul>
);

const Notes = ({ minutes, part }: { minutes: Minutes; part: NotePart }) => {
	const text = minutes.notes[part]?.trim();
	return text ? <Prose text={text} /> : null;
};

export const Next = ({ minutes }: { minutes: Minutes }) => {
	const { next, toLearn } = minutes;
	return (
		<Section title="When we meet next">
			{next ? (
				<p>
					<a href={`/meetings/${next.id}`} dir="auto">
						{next.title}
					</a>
					, <MeetingTime of={next} />
					{next.place ? <span dir="auto">, {next.place}</span> : null}
				</p>
			) : (
				<p class="quiet">No date is set yet.</p>
			)}
			{toLearn.length > 0 ? (
				<>
					<p>There we learn about:</p>
					<Topics topics={toLearn} />
				</>
			) : null}
		</Section>
	);
};

/** The three parts of the meeting in their order, each with what was written and what came of it. */
export const Body = ({ minutes, settles }: { minutes: Minutes; settles: boolean }) => {
	const { notes, lookedBack, learned, made, raised } = minutes;
	return (
		<>
			{notes.reflect?.trim() || lookedBack.length > 0 ? (
				<Section title="Reflect">
					{lookedBack.length > 0 ? <Promises promises={lookedBack} /> : null}
					<Notes minutes={minutes} part="reflect" />
				</Section>
			) : null}
			{notes.learn?.trim() || notes.debrief?.trim() || learned.length > 0 ? (
				<Section title="Learn together">
					{learned.length > 0 ? <LearnedList learned={learned} settles={settles} /> : null}
					<Notes minutes={minutes} part="learn" />
					{notes.debrief?.trim() ? (
						<Section title="What pairs and small groups brought back">
							<Notes minutes={minutes} part="debrief" />
						</Section>
					) : null}
				</Section>
			) : null}
			{notes.next?.trim() || made.length + raised.length > 0 ? (
				<Section title="What’s next">
					<Notes minutes={minutes} part="next" />
					{made.length > 0 ? (
						<Section title="Who will do what">
							<Promises promises={made} />
						</Section>
					) : null}
					{raised.length > 0 ? (
						<Section title="Topics that came up">
							<Topics topics={raised} />
						</Section>
					) : null}
				</Section>
			) : null}
		</>
	);
};
