import { valueWords } from "#site/value-words.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton } from "#web/components/button.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Definitions, Details } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Choice } from "../cycle/store.ts";
import { guides, valueKinds } from "./rules.ts";
import type { StoryFilter, StoryRead } from "./store.ts";
import { beyondTitle } from "./title.ts";

/** More of a text than fits a card is on its page. */
const excerptLength = 260;

const Author = ({ of }: { of: StoryRead }) => (
	<PersonLine person={{ name: of.authorName, href: `/people/${of.authorId}` }} />
);

/** A story among others: what it tells of, its title, how it begins. */
export const StoryCard = ({ one, seenBy }: { one: StoryRead; seenBy?: AudienceValue }) => (
	<article class="card">
		<p class="kicker">{valueWords[one.value].told}</p>
		<Heading language={one.language}>
			<a href={`/value/stories/${one.id}`}>{one.title}</a>
		</Heading>
		{beyondTitle(one) ? (
			<p dir="auto" lang={one.language}>
				{plainExcerpt(beyondTitle(one), excerptLength)}
			</p>
		) : null}
		<Facts items={[<Author of={one} />, <Time at={one.updatedAt} />, seenBy ? <Audience audience={seenBy} /> : null]} />
	</article>
);

/** The eight kinds with the question that each asks; open where nobody has told anything yet. */
const Kinds = ({ open }: { open: boolean }) => (
	<Details summary="What one can tell of" open={open}>
		<Definitions
			items={valueKinds.map((kind) => [
				`${valueWords[kind].told} (${valueWords[kind].name.toLowerCase()})`,
				guides[kind].asked,
			])}
		/>
	</Details>
);

type ListProps = {
	stories: readonly StoryRead[];
	seenBy: (one: StoryRead) => AudienceValue;
	filter: StoryFilter;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
};

const newHref = ({ group, value, indicator }: StoryFilter): string => {
	const asked = Object.entries({ group, value, indicator }).filter(([, one]) => one !== undefined) as [
		string,
		string,
	][];
	return asked.length > 0 ? `/value/new?${new URLSearchParams(asked)}` : "/value/new";
};

export const StoryList = ({ stories, seenBy, filter, groups, writes, next, first }: ListProps) => {
	const narrowed = Boolean(filter.mine || filter.group || filter.value || filter.indicator);
	return (
		<>
			<PageHead
				title="What it led to"
				lead="Stories of what came of meeting, trying and helping one another: told by who was there, small ones too."
			/>
			<Facts
				items={[
					<a href="/value/map">How one thing led to another</a>,
					<a href="/value/indicators">What we watch</a>,
					filter.mine ? <a href="/value">All that you may read</a> : <a href="/value?whose=mine">My own</a>,
				]}
			/>
			<Filters
				action="/value"
				filters={[
					{
						name: "value",
						label: "Telling of",
						value: filter.value,
						choices: valueKinds.map((kind) => ({ value: kind, label: valueWords[kind].told })),
						any: "Everything",
					},
					...(groups.length > 0
						? [
								{
									name: "group",
									label: "In",
									value: filter.group,
									choices: groups.map(({ id, name }) => ({ value: id, label: name })),
									any: "The whole chapter and your groups",
								},
							]
						: []),
				]}
				clear={narrowed}
			/>
			{stories.length > 0 ? (
				<Cards>
					{stories.map((one) => (
						<StoryCard one={one} seenBy={seenBy(one)} />
					))}
				</Cards>
			) : (
				<EmptyState
					title={narrowed ? "Nothing of this kind has been told yet." : "Nobody has told anything yet."}
					action={writes ? undefined : <a href="/practices">Read what was tried</a>}
				>
					<p>
						Begin with something that you took part in: what was it like, what did you take from it, how did you use it,
						what difference did it make? Three sentences are a story.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			<Kinds open={stories.length === 0 && !narrowed} />
			{writes ? (
				<Actions>
					<LinkButton href={newHref(filter)} look="main">
						Tell what something led to
					</LinkButton>
				</Actions>
			) : null}
			<NextStep href="/value/map" label="See how one thing led to another">
				And where nobody has told yet what came next.
			</NextStep>
		</>
	);
};
