import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Select, Tick } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { useContext } from "#web/context.ts";
import type { Typed } from "#web/form-values.ts";
import { ReaderContext } from "#web/reader.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { meetingChoices } from "../meetings/time-views.tsx";
import { Names } from "./names-view.tsx";
import { formatWords } from "./rules.ts";
import type { MeetingChoice, TopicRead } from "./store.ts";

const trail = [{ href: "/topics", label: "Topics" }];

type PageProps = Typed & {
	topic: TopicRead;
	threads: readonly Thread[];
	talk: Talk | undefined;
	/** The meetings that may take it up, for whoever leads one. */
	meetings: readonly MeetingChoice[];
	mayWrite: boolean;
	/** Whether the viewer leads the meeting that took it up. */
	maySettle: boolean;
	mine: boolean;
	now: number;
};

const Interest = ({ topic }: { topic: TopicRead }) => (
	<Section title="And you?" lead="No reason is asked, and you can think again.">
		<Form action={`/topics/${topic.id}/interest`} id="interest">
			<Tick name="wants" label="I want this" ticked={topic.wants} />
			<Tick name="couldLead" label="I could lead it" ticked={topic.couldLead} />
			<Submit>Say so</Submit>
		</Form>
	</Section>
);

const Pick = ({ topic, meetings, values, errors }: Pick<PageProps, "topic" | "meetings" | "values" | "errors">) => (
	<Section title="Take it up in a meeting" lead="For whoever leads that meeting. It is on the agenda at once.">
		<Form action={`/topics/${topic.id}/pick`} values={values} errors={errors} id="pick">
			<Select name="meeting" label="Which meeting?" choices={meetingChoices(meetings, useContext(ReaderContext))} />
			<Submit look="quiet">Pick it</Submit>
		</Form>
	</Section>
);

export const TopicPage = (props: PageProps) => {
	const { topic, threads, meetings, mayWrite, maySettle, mine, now } = props;
	const onBoard = topic.state === "open";
	const held = topic.meetingAt !== null && topic.meetingAt <= now;
	return (
		<>
			<PageHead
				title={topic.title}
				kicker={`Topic · ${formatWords[topic.format].label}`}
				trail={trail}
				language={topic.language}
				facts={[
					<>
						raised by <PersonLine person={{ name: topic.raisedByName, href: `/people/${topic.raisedBy}` }} />
					</>,
					<Time at={topic.createdAt} />,
					topic.groupName ? <span dir="auto">{topic.groupName}</span> : null,
					topic.state === "done" ? "Learned about" : null,
					topic.state === "withdrawn" ? "Taken back" : null,
					topic.meetingId && topic.meetingAt !== null ? (
						<>
							{held ? "taken up in" : "picked for"} <a href={`/meetings/${topic.meetingId}`}>{topic.meetingTitle}</a>{" "}
							<Time at={topic.meetingAt} />
						</>
					) : null,
				]}
			/>
			{topic.text ? <Prose text={topic.text} language={topic.language} /> : null}
			<Names label="Want it" names={topic.wanting} />
			<Names label="Could lead it" names={topic.leading} />
			{mayWrite && (onBoard || topic.state === "picked") ? <Interest topic={topic} /> : null}
			{mayWrite && onBoard && meetings.length > 0 ? <Pick {...props} /> : null}
			<Actions>
				{mayWrite && maySettle && topic.state === "picked" ? (
					<PostButton action={`/topics/${topic.id}/settle`} fields={{ to: "back" }}>
						Back to the board
					</PostButton>
				) : null}
				{mayWrite && maySettle && topic.state === "picked" && held ? (
					<PostButton action={`/topics/${topic.id}/settle`} fields={{ to: "done" }}>
						We learned about it
					</PostButton>
				) : null}
				{mine && onBoard ? <PostButton action={`/topics/${topic.id}/withdraw`}>Take it back</PostButton> : null}
				{topic.meetingId ? <LinkButton href={`/meetings/${topic.meetingId}`}>The meeting</LinkButton> : null}
			</Actions>
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={mayWrite} />
			{mayWrite ? <NextGestures kind="topic" id={topic.id} /> : null}
			<NextStep href="/topics" label="See what else is on the board" />
		</>
	);
};
