import { listed } from "#core/listed.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { ReportLink } from "../moderation/door.tsx";
import type { Head } from "./head-store.ts";
import { longestMessage } from "./rules.ts";
import type { Choice, MessageRead } from "./store.ts";

const markdownHint =
	"You can use Markdown. Write @ and a name to call somebody: they hear of it, and follow from then on.";

/** What one writes in a conversation, with whom one brings in. */
export const MessageFields = ({ people }: { people: readonly Choice[] }) => (
	<>
		<TextArea name="text" label="Your message" hint={markdownHint} rows={5} most={longestMessage} />
		{people.length > 0 ? (
			<Select
				name="bring"
				label="Bring in"
				hint="Somebody who can read this and should know of it."
				optional
				empty="Nobody in particular"
				choices={people.map(({ id, name }) => ({ value: id, label: name }))}
			/>
		) : null}
	</>
);

type SayProps = Typed & { action: string; id: string; people: readonly Choice[]; deed: string };

export const SayForm = ({ action, id, people, deed, values, errors }: SayProps) => (
	<Form action={action} values={values} errors={errors}>
		<Hidden name="id" value={id} />
		<MessageFields people={people} />
		<Actions>
			<Submit look="main">{deed}</Submit>
		</Actions>
	</Form>
);

const Removed = ({ one }: { one: MessageRead }) => (
	<p class="quiet">
		<span dir="auto">{one.personName}</span> took this back, <Time at={one.removedAt ?? one.createdAt} />.
	</p>
);

const Said = ({ one }: { one: MessageRead }) => (
	<>
		<Prose text={one.text} />
		{one.named.length > 0 ? (
			<p class="quiet">
				To <span dir="auto">{listed(one.named)}</span>
			</p>
		) : null}
	</>
);

/** How it came here, where its author didn’t write it on this site. */
const waysHere: Readonly<Record<MessageRead["via"], string | null>> = {
	page: null,
	mail: "by mail",
	import: "brought here from elsewhere by a steward",
};

const factsOf = (one: MessageRead) => [
	<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
	<Time at={one.createdAt} style="datetime" />,
	waysHere[one.via],
	one.editedAt === null ? null : (
		<>
			changed <Time at={one.editedAt} style="datetime" />
		</>
	),
];

/** One thing that somebody said, as it stands among the others. */
export const MessageEntry = (entry: EntryProps) =>
	drawnOnce(`message ${entry.one.id} ${entry.mine} ${entry.writes}`, entry.one, () => <Entry {...entry} />);

type EntryProps = { one: MessageRead; mine: boolean; writes: boolean };

const Entry = ({ one, mine, writes }: EntryProps) => (
	<article class="card" id={one.id} aria-label={`${one.personName}: ${plainExcerpt(one.text, 60)}`}>
		{one.removedAt !== null ? (
			<Removed one={one} />
		) : (
			<>
				<Facts
					items={[
						...factsOf(one),
						writes ? (
							<a href={`/messages/${one.id}`}>{mine ? "Change it, or go on from it" : "Go on from it"}</a>
						) : null,
						mine ? null : <ReportLink id={one.id} />,
					]}
				/>
				<Said one={one} />
			</>
		)}
	</article>
);

type MessagePageProps = {
	message: MessageRead;
	head: Head;
	threads: readonly Thread[];
	mine: boolean;
	writes: boolean;
};

const trailOf = (head: Head) => [
	{ href: "/conversations", label: "Conversations" },
	{ href: `/conversations/${head.id}`, label: head.title },
];

export const MessagePage = ({ message, head, threads, mine, writes }: MessagePageProps) => (
	<>
		<PageHead title={`What ${message.personName} said`} trail={trailOf(head)} facts={factsOf(message)} />
		{message.removedAt !== null ? <Removed one={message} /> : <Said one={message} />}
		{mine && writes && message.removedAt === null ? (
			<Actions>
				{head.closed ? null : <LinkButton href={`/messages/${message.id}/edit`}>Change it</LinkButton>}
				<LinkButton href={`/messages/${message.id}/remove`}>Take it back</LinkButton>
			</Actions>
		) : null}
		<Threads threads={threads} />
		{writes && message.removedAt === null ? <NextGestures kind="conversation" id={message.id} /> : null}
		<NextStep href={`/conversations/${head.id}`} label="Back to the conversation" />
	</>
);

export const EditMessageForm = ({ message, head, values, errors }: Typed & { message: MessageRead; head: Head }) => (
	<>
		<PageHead title="Change what you said" trail={trailOf(head)} lead="Others will see that it was changed." />
		<Form action={`/messages/${message.id}/edit`} values={values} errors={errors}>
			<TextArea name="text" label="Your message" value={message.text} rows={8} most={longestMessage} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/messages/${message.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/conversations/${head.id}`} label="Back to the conversation" />
	</>
);

export const RemoveMessageForm = ({ message, head }: { message: MessageRead; head: Head }) => (
	<>
		<PageHead title="Take this back?" trail={trailOf(head)} />
		<Prose text={message.text} />
		<DangerForm
			action={`/messages/${message.id}/remove`}
			consequences={[
				"Your words go, here and in the search.",
				"Where somebody has answered since, one still sees that you had said something.",
				"What went out by mail already can’t be called back.",
			]}
			deed="Take it back"
			back={`/messages/${message.id}`}
		/>
	</>
);
