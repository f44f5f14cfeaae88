import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import type { Offer, Shared, Wanted } from "./gather-rules.ts";
import type { Helper } from "./rules.ts";

const Words = ({ of }: { of: Pick<Wanted, "text" | "language"> }) => (
	<span dir="auto" lang={of.language}>
		{of.text}
	</span>
);

const Who = ({ one }: { one: Wanted }) => <PersonLine person={{ name: one.name, href: `/people/${one.personId}` }} />;

/** Who wants it, in a list; all of them are on its page. */
const namesShown = 12;

const Entry = ({ shared }: { shared: Shared }) => {
	const [first] = shared.wanted;
	return first ? (
		<article class="card">
			<Heading language={first.language}>
				<a href={`/objectives/${shared.id}`}>{first.text}</a>
			</Heading>
			<ul class="facts">
				{shared.wanted.slice(0, namesShown).map((one) => (
					<li>
						<Who one={one} />
					</li>
				))}
				{shared.wanted.length > namesShown ? <li>and others</li> : null}
			</ul>
		</article>
	) : null;
};

/** What may be the reader's own objective in other words: theirs to say. */
const Offers = ({ offers }: { offers: readonly Offer[] }) => (
	<Section
		title="Is this what you want, in other words?"
		lead="Nothing is joined unless you say so, and you can part again."
	>
		{offers.map(({ own, alike }) => (
			<>
				<p>
					You wrote: <strong dir="auto">{own.text}</strong>
				</p>
				<ul>
					{alike.map((other) => (
						<li>
							<a href={`/objectives/${other.id}`}>
								<Words of={other} />
							</a>{" "}
							<PostButton action={`/objectives/${other.id}/join`} fields={{ mine: own.id }}>
								Yes, we want the same
							</PostButton>
						</li>
					))}
				</ul>
			</>
		))}
	</Section>
);

type ListProps = {
	objectives: readonly Shared[];
	offers: readonly Offer[];
	next?: string;
	first?: string;
};

export const ObjectiveList = ({ objectives, offers, next, first }: ListProps) => (
	<>
		<PageHead
			title="What we want to learn"
			lead="From everyone’s profile, in their own words; what several of us want comes first."
		/>
		{offers.length > 0 && !first ? <Offers offers={offers} /> : null}
		{objectives.length > 0 ? (
			<Cards>
				{objectives.map((shared) => (
					<Entry shared={shared} />
				))}
			</Cards>
		) : (
			<EmptyState title="Nobody has said yet what they want to learn.">
				<p>One line in your profile is enough. Others who want the same find you by it, and so does who could help.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Further ones" />
		<NextStep href="/me/profile" label="Say what you want to learn" />
	</>
);

/** Each in their own words, where those aren't the title's. */
const WhoWants = ({ shared, viewerId }: { shared: Shared; viewerId: string }) => (
	<Section title="Who wants it">
		<ul>
			{shared.wanted.map((one) => (
				<li>
					<Who one={one} />
					{one.text !== shared.wanted[0]?.text ? (
						<>
							: <Words of={one} />
						</>
					) : null}
				</li>
			))}
		</ul>
		{shared.wanted.some(({ personId }) => personId === viewerId) ? (
			shared.wanted.length > 1 ? (
				<PostButton action={`/objectives/${shared.id}/leave`}>Mine is another one after all</PostButton>
			) : null
		) : (
			<PostButton action={`/objectives/${shared.id}/join`}>I want to learn this too</PostButton>
		)}
	</Section>
);

const WhoCouldHelp = ({ helpers, viewerId }: { helpers: readonly Helper[]; viewerId: string }) => (
	<Section title="Who could help">
		{helpers.length > 0 ? (
			<ul>
				{helpers.slice(0, 12).map((one) => (
					<li>
						<PersonLine person={{ name: one.name, href: `/people/${one.id}` }} />: {one.skills.join("; ")}
						{one.id === viewerId ? " (that is you)" : null}
					</li>
				))}
			</ul>
		) : (
			<p class="quiet">
				Nobody says so in these words. Somebody may know all the same: <a href="/people">look through who is here</a>,
				or raise it as a topic.
			</p>
		)}
	</Section>
);

type PageProps = {
	shared: Shared;
	helpers: readonly Helper[];
	/** What may be the same as this one: to be said, each time. */
	offers: readonly Offer[];
	threads: readonly Thread[];
	viewerId: string;
	writes: boolean;
};

export const ObjectivePage = ({ shared, helpers, offers, threads, viewerId, writes }: PageProps) => {
	const [first] = shared.wanted;
	const mine = shared.wanted.find(({ personId }) => personId === viewerId);
	return first ? (
		<>
			<PageHead
				title={first.text}
				kicker="Learning objective"
				language={first.language}
				trail={[{ href: "/objectives", label: "What we want to learn" }]}
			/>
			<WhoWants shared={shared} viewerId={viewerId} />
			{offers.length > 0 ? <Offers offers={offers} /> : null}
			<WhoCouldHelp helpers={helpers} viewerId={viewerId} />
			<Threads threads={threads} />
			{writes ? <NextGestures kind="objective" id={first.id} /> : null}
			{mine ? (
				<Actions>
					<LinkButton href="/me/profile">Say otherwise what you want to learn</LinkButton>
				</Actions>
			) : null}
			<NextStep href="/objectives" label="See what else people want to learn" />
		</>
	) : null;
};
