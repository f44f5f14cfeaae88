import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import type { Choice, Thread } from "../cycle/store.ts";
import { Threads } from "../cycle/views.tsx";
import { talkWords } from "../pulses/common-views.tsx";
import { ReleaseDoor } from "../releases/door-views.tsx";
import { NamedLink } from "../search/named-views.tsx";
import type { Head } from "./head-store.ts";
import { MessageEntry, MessageFields, SayForm } from "./message-views.tsx";
import { longestTitle } from "./rules.ts";
import type { FollowRead, MessageRead, Choice as Somebody } from "./store.ts";

const seenBy = ({ aloneId, groupName }: Head): AudienceValue => {
	if (aloneId) return { scope: "self" };
	return groupName ? { scope: "group", name: groupName } : { scope: "chapter" };
};

const About = ({ head }: { head: Head }) =>
	head.about ? (
		<Notice title="This is about:">
			<p>
				<NamedLink thing={head.about} />
			</p>
			{head.about.kind === "pulse" ? <p>{talkWords}</p> : null}
		</Notice>
	) : null;

const Follow = ({ id, follow }: { id: string; follow: FollowRead | null }) => {
	const action = `/conversations/${id}/follow`;
	if (follow?.state === "following")
		return (
			<>
				<p class="quiet">
					You follow this: what others say stands on your home, and comes by <a href="/me/mail">mail</a>.
				</p>
				<Actions>
					<PostButton action={action} fields={{ state: "muted" }}>
						Mute it
					</PostButton>
				</Actions>
			</>
		);
	return (
		<>
			{follow ? <p class="quiet">You have muted this: you hear of nothing that is said here.</p> : null}
			<Actions>
				<PostButton action={action} fields={{ state: "following" }}>
					{follow ? "Follow it again" : "Follow it"}
				</PostButton>
			</Actions>
		</>
	);
};

type PageProps = Typed & {
	head: Head;
	/** Oldest first. */
	messages: readonly MessageRead[];
	follow: FollowRead | null;
	people: readonly Somebody[];
	outcomes: readonly Thread[];
	viewerId: string;
	writes: boolean;
	/** The id of what is written in the form. */
	newId: string;
	/** Further back, and, where this isn't the end, to it. */
	earlier?: string;
	latest?: string;
	/** Where what is written goes. */
	action: string;
};

const Empty = ({ head, writes }: { head: Head; writes: boolean }) => (
	<EmptyState title="Nothing has been said yet.">
		<p>
			{head.about
				? "A question or a doubt is a good beginning. Whoever sees the page that this is about sees what is said here."
				: "A question or a doubt is a good beginning."}
			{writes ? "" : " Members of this chapter can begin."}
		</p>
	</EmptyState>
);

export const ConversationView = (props: PageProps) => {
	const { head, messages, follow, people, outcomes, viewerId, writes, earlier, latest } = props;
	const firstNew = follow
		? messages.find((one) => one.createdAt > follow.readAt && one.personId !== viewerId)
		: undefined;
	return (
		<>
			<PageHead
				title={head.title}
				kicker="Conversation"
				language={head.language ?? undefined}
				trail={[{ href: "/conversations", label: "Conversations" }]}
				facts={[<Audience audience={seenBy(head)} />, firstNew ? <a href={`#${firstNew.id}`}>What is new</a> : null]}
			/>
			<About head={head} />
			{earlier || latest ? (
				<nav class="pager" aria-label="Pages">
					{latest ? <a href={latest}>To the latest</a> : null}
					{earlier ? (
						<a href={earlier} rel="next">
							What was said before
						</a>
					) : null}
				</nav>
			) : null}
			<Section title="What was said" id="said">
				{messages.length === 0 ? <Empty head={head} writes={writes} /> : null}
				<div class="cards">
					{messages.map((one) => (
						<MessageEntry one={one} mine={one.personId === viewerId} writes={writes} />
					))}
				</div>
			</Section>
			{writes && !head.closed && !latest ? (
				<Section title={messages.length === 0 ? "Begin" : "Say something"} id="say">
					<SayForm
						values={props.values}
						errors={props.errors}
						action={props.action}
						id={props.newId}
						people={people}
						deed={messages.length === 0 ? "Say it" : "Answer"}
					/>
				</Section>
			) : null}
			{head.closed ? <Notice title="This group is closed. What was said in it can still be read." /> : null}
			<Threads threads={outcomes} />
			{head.id !== null && messages.length > 0 ? (
				<ReleaseDoor from={head.id} groupId={head.groupId} may={writes} />
			) : null}
			{head.id !== null ? (
				<Section title="Hear of it">
					<Follow id={head.id} follow={follow} />
				</Section>
			) : null}
			{head.about ? (
				<NextStep href={head.about.href} label="Back to what this is about" />
			) : (
				<NextStep href="/conversations" label="See what else is talked about" />
			)}
		</>
	);
};

type NewProps = Typed & {
	id: string;
	messageId: string;
	groups: readonly Choice[];
	group?: string;
	people: readonly Somebody[];
};

export const NewConversationForm = ({ id, messageId, groups, group, people, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Begin a conversation"
			lead="Something to think about together between meetings. What belongs to a practice, a meeting or a topic is best begun there: choose “Talk about it” on its page."
			trail={[{ href: "/conversations", label: "Conversations" }]}
		/>
		<Form action="/conversations/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="message" value={messageId} />
			<Field name="title" label="What is it about?" hint="A few words, or a question." most={longestTitle} />
			<GroupChoice groups={groups} value={group} label="Who takes part" circle />
			<MessageFields people={people} />
			<Actions>
				<Submit look="main">Begin</Submit>
			</Actions>
		</Form>
		<NextStep href="/conversations" label="See what others talk about" />
	</>
);
