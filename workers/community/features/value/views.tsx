import { day } from "#core/clock.ts";
import { valueWords } from "#site/value-words.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import type { PersonNamed } from "../practices/store.ts";
import { NamedHere } from "../reflections/naming-views.tsx";
import { isWider } from "../reflections/rules.ts";
import { WhatItLedTo } from "../story-map/of-views.tsx";
import type { MapNode } from "../story-map/rules.ts";
import { ThankedFor } from "../thanks/views.tsx";
import { trail } from "./form-views.tsx";
import type { SpokenTo } from "./page-store.ts";
import { guides, isStep, steps, type ValueKind } from "./rules.ts";
import type { StoryRead } from "./store.ts";
import { beyondTitle } from "./title.ts";

type PageProps = {
	story: StoryRead;
	named: readonly PersonNamed[];
	threads: readonly Thread[];
	spokenTo: readonly SpokenTo[];
	talk: Talk | undefined;
	thankedBy: readonly string[];
	seenBy: AudienceValue;
	viewer: { readonly id: string; readonly role: string };
	mine: boolean;
	writes: boolean;
	mayThank: boolean;
	ledTo: readonly MapNode[];
};

/** Its teller goes on with it; a steward can only take back what left. */
const Deeds = ({ story: { id, audience }, mine, viewer }: PageProps) => {
	const outside = isWider(audience);
	const at = `/value/stories/${id}`;
	if (!mine)
		return outside && viewer.role === "steward" ? (
			<Actions>
				<PostButton action={`${at}/take-back`}>Take it back to the chapter</PostButton>
				<LinkButton href={`/destinations/${id}`}>Who has this?</LinkButton>
			</Actions>
		) : null;
	return (
		<Actions>
			<LinkButton href={`${at}/edit`}>Change it, or who may read it</LinkButton>
			<LinkButton href={`${at}/ties`}>What it tells of</LinkButton>
			<LinkButton href={`${at}/share`}>
				{outside ? "Share it with others, or take it back" : "Share it further"}
			</LinkButton>
			{outside ? <LinkButton href={`/destinations/${id}`}>Who has this?</LinkButton> : null}
			<LinkButton href={`${at}/delete`}>Delete it</LinkButton>
		</Actions>
	);
};

const Speaks = ({ spokenTo }: Pick<PageProps, "spokenTo">) =>
	spokenTo.length === 0 ? null : (
		<Section title="What it says of what we watch">
			<ul>
				{spokenTo.map((one) => (
					<li>
						<a href={`/value/indicators/${one.id}`} dir="auto">
							{one.name}
						</a>
						{one.says ? (
							<>
								: <span dir="auto">{one.says}</span>
							</>
						) : null}
					</li>
				))}
			</ul>
		</Section>
	);

/** The step that may follow, as long as nobody told it. */
const after = (value: ValueKind): ValueKind | undefined => {
	return isStep(value) ? steps[steps.indexOf(value) + 1] : undefined;
};

const Next = ({ story, writes }: PageProps) => {
	const next = after(story.value);
	return writes && next ? (
		<NextStep href={`/value/new?from=${story.id}&value=${next}`} label="And then? Tell what came of it">
			{guides[next].asked}
		</NextStep>
	) : (
		<NextStep href="/value" label="Read what others tell" />
	);
};

export const StoryPage = (props: PageProps) => {
	const { story, named, threads, spokenTo, seenBy, viewer, mine, writes } = props;
	return (
		<>
			<PageHead
				title={story.title}
				kicker={`${valueWords[story.value].told} · ${valueWords[story.value].name.toLowerCase()}`}
				language={story.language}
				trail={trail}
				facts={[
					<PersonLine person={{ name: story.authorName, href: `/people/${story.authorId}` }} />,
					<Time at={story.createdAt} />,
					story.updatedAt - story.createdAt >= day ? (
						<>
							changed <Time at={story.updatedAt} />
						</>
					) : null,
				]}
			/>
			<Prose text={beyondTitle(story)} language={story.language} />
			<p>
				<Audience hidden={isHidden(props.talk)} audience={seenBy} />
			</p>
			<NamedHere at={`/value/stories/${story.id}`} named={named} viewerId={viewer.id} />
			{writes ? <Deeds {...props} /> : null}
			<Speaks spokenTo={spokenTo} />
			<Threads threads={threads.filter(({ way, kind }) => way === "from" || kind !== "story")} />
			<WhatItLedTo id={story.id} nodes={props.ledTo} viewerId={viewer.id} writes={writes} />
			<ThankedFor id={story.id} names={props.thankedBy} mayThank={props.mayThank && !mine} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{writes ? <NextGestures kind="story" id={story.id} /> : null}
			<Next {...props} />
		</>
	);
};
