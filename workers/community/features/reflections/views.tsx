import { day } from "#core/clock.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import type { Choice, Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import type { PersonNamed } from "../practices/store.ts";
import { NamedHere } from "./naming-views.tsx";
import { isWider, questionWords } from "./rules.ts";
import type { ReflectionFilter, ReflectionRead } from "./store.ts";

const Author = ({ of }: { of: ReflectionRead }) => (
	<PersonLine person={{ name: of.authorName, href: `/people/${of.authorId}` }} />
);

/** More of a text than fits a card is on its page. */
const excerptLength = 320;

const Entry = ({ one, seenBy }: { one: ReflectionRead; seenBy: AudienceValue }) => (
	<article class="card">
		<Heading>
			<a href={`/reflections/${one.id}`}>{questionWords[one.question].told}</a>
		</Heading>
		<p dir="auto" lang={one.language}>
			{plainExcerpt(one.text, excerptLength)}
		</p>
		<Facts items={[<Author of={one} />, <Time at={one.createdAt} />, <Audience audience={seenBy} />]} />
	</article>
);

type ListProps = {
	reflections: readonly ReflectionRead[];
	seenBy: (one: ReflectionRead) => AudienceValue;
	filter: ReflectionFilter;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
};

export const ReflectionList = ({ reflections, seenBy, filter, groups, writes, next, first }: ListProps) => {
	const begin = filter.group ? `/reflections/new?group=${filter.group}` : "/reflections/new";
	return (
		<>
			<PageHead
				title="Reflections"
				lead={
					filter.mine
						? "What you noticed: for yourself, for a group, or for everyone here."
						: "What people noticed: what surprised, excited or disappointed them, what has changed, what came up."
				}
			/>
			<Facts
				items={[
					filter.mine || filter.group ? <a href="/reflections">All that you may read</a> : null,
					filter.mine ? null : <a href="/reflections?whose=mine">My own</a>,
					...groups
						.filter(({ id }) => id !== filter.group)
						.map(({ id, name }) => (
							<a href={`/reflections?group=${id}`} dir="auto">
								{name}
							</a>
						)),
				]}
			/>
			{reflections.length > 0 ? (
				<Cards>
					{reflections.map((one) => (
						<Entry one={one} seenBy={seenBy(one)} />
					))}
				</Cards>
			) : (
				<EmptyState title="Nothing yet." action={writes ? undefined : <a href="/practices">Read a practice</a>}>
					<p>
						A sentence on what surprised you this week is enough. Keep it to yourself, or let others read it. Later it
						may become a topic, a commitment or a practice.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{writes ? (
				<NextStep href={begin} label="Write down a reflection" />
			) : (
				<NextStep href="/commitments?whose=chapter" label="See what people will do" />
			)}
		</>
	);
};

type PageProps = {
	reflection: ReflectionRead;
	named: readonly PersonNamed[];
	threads: readonly Thread[];
	talk: Talk | undefined;
	seenBy: AudienceValue;
	viewer: { readonly id: string; readonly role: string };
	mine: boolean;
	writes: boolean;
};

/** Its writer goes on with it; a steward can only take back what left. */
const Deeds = ({ reflection: { id, audience }, mine, viewer }: PageProps) => {
	const outside = isWider(audience);
	if (!mine)
		return outside && viewer.role === "steward" ? (
			<Actions>
				<PostButton action={`/reflections/${id}/take-back`}>Take it back to the chapter</PostButton>
				<LinkButton href={`/destinations/${id}`}>Who has this?</LinkButton>
			</Actions>
		) : null;
	return (
		<Actions>
			<LinkButton href={`/reflections/${id}/edit`}>Change it, or who may read it</LinkButton>
			<LinkButton href={`/reflections/${id}/share`}>
				{outside ? "Share it with others, or take it back" : "Share it further"}
			</LinkButton>
			{outside ? <LinkButton href={`/destinations/${id}`}>Who has this?</LinkButton> : null}
			{audience === "private" ? null : (
				<LinkButton href={`/deidentify?from=${id}`}>Tell it without the names</LinkButton>
			)}
			<LinkButton href={`/reflections/${id}/delete`}>Delete it</LinkButton>
		</Actions>
	);
};

export const ReflectionPage = (props: PageProps) => {
	const { reflection, named, threads, seenBy, viewer, mine, writes } = props;
	return (
		<>
			<PageHead
				title={questionWords[reflection.question].told}
				kicker="Reflection"
				trail={[{ href: "/reflections", label: "Reflections" }]}
				facts={[
					<Author of={reflection} />,
					<Time at={reflection.createdAt} />,
					reflection.updatedAt - reflection.createdAt >= day ? (
						<>
							changed <Time at={reflection.updatedAt} />
						</>
					) : null,
				]}
			/>
			<Prose text={reflection.text} language={reflection.language} />
			<p>
				<Audience hidden={isHidden(props.talk)} audience={seenBy} />
			</p>
			<NamedHere at={`/reflections/${reflection.id}`} named={named} viewerId={viewer.id} />
			{writes ? <Deeds {...props} /> : null}
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{writes ? <NextGestures kind="reflection" id={reflection.id} /> : null}
			{mine ? (
				<NextStep href="/reflections?whose=mine" label="Read your other reflections" />
			) : (
				<NextStep href="/reflections" label="Read what others noticed" />
			)}
		</>
	);
};
