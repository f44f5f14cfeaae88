import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Tick } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { AgainAndAgain } from "../questions/answer-store.ts";
import { kindName } from "../search/rules.ts";
import type { RequestState } from "./rules.ts";
import type { RequestRead } from "./store.ts";

const About = ({ one }: { one: RequestRead }) => (
	<a href={one.about.href} dir="auto" lang={one.about.language ?? undefined}>
		{one.about.title}
	</a>
);

const Waiting = ({ one, writes }: { one: RequestRead; writes: boolean }) => (
	<article class="card">
		<Heading>
			<About one={one} />
		</Heading>
		<Facts
			items={[
				kindName(one.about.kind),
				<>
					<PersonLine person={{ name: one.fromName, href: `/people/${one.fromId}` }} /> asks you
				</>,
				<Time at={one.createdAt} style="relative" />,
				one.about.group ? <span dir="auto">{one.about.group}</span> : null,
			]}
		/>
		{one.reason ? (
			<p class="quiet">
				Why you: <span dir="auto">{one.reason}</span>
			</p>
		) : null}
		{writes ? (
			<Actions>
				<LinkButton href={one.about.href} look="main">
					Look at it
				</LinkButton>
				<PostButton action={`/requests/${one.id}/decline`}>I can’t this time</PostButton>
				<PostButton action={`/requests/${one.id}/done`}>I have helped already</PostButton>
			</Actions>
		) : null}
	</article>
);

const stateWords: Readonly<Record<RequestState, string>> = {
	waiting: "waits for you",
	done: "you helped",
	declined: "you couldn’t this time",
	lapsed: "lapsed by itself",
};

const Earlier = ({ requests }: { requests: readonly RequestRead[] }) =>
	requests.length === 0 ? null : (
		<Section title="Earlier" lead="You alone see this list.">
			<ul>
				{requests.map((one) => (
					<li>
						<About one={one} /> <span class="quiet">· {stateWords[one.state]}</span>
					</li>
				))}
			</ul>
		</Section>
	);

/** What one has answered again and again can help people who never ask. */
const WorthWritingDown = ({ again }: { again: AgainAndAgain }) => (
	<Notice kind="good" title="What you answered has helped more than once.">
		<ul>
			{again.questions.map(({ questionId, title }) => (
				<li>
					<a href={`/questions/${questionId}`} dir="auto">
						{title}
					</a>
				</li>
			))}
		</ul>
		<p>
			<a href={`/practices/new?from=${again.answerId}`}>Write it down as a practice</a>, for those who never ask.
		</p>
	</Notice>
);

type PageProps = {
	waiting: readonly RequestRead[];
	earlier: readonly RequestRead[];
	takes: boolean;
	again: AgainAndAgain | undefined;
	writes: boolean;
	next?: string;
	first?: string;
};

export const RequestsPage = ({ waiting, earlier, takes, again, writes, next, first }: PageProps) => (
	<>
		<PageHead
			title="What you are asked"
			lead="Others think that you can help with these. Take what fits; the rest needs no reason, and lapses after two weeks by itself."
			trail={ownCorner}
		/>
		{waiting.length > 0 ? (
			<Cards>
				{waiting.map((one) => (
					<Waiting one={one} writes={writes} />
				))}
			</Cards>
		) : (
			<EmptyState title="Nobody waits for you." action={<a href="/questions">See what is open</a>}>
				<p>
					When somebody has a question that your skills, practices or trials fit, they can ask you with one press. It
					stands here then.
				</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier ones" />
		{writes && again ? <WorthWritingDown again={again} /> : null}
		<Earlier requests={earlier} />
		{writes ? (
			<Section
				title="Do you want to be asked?"
				lead="Whoever thinks of asking you sees how often you were asked lately. That you said no is seen by whoever asked, and by nobody else."
			>
				<Form action="/me/requests" id="takes">
					<Tick
						name="takesRequests"
						label="I take such requests"
						hint="Otherwise nobody is offered to ask you. You can change it at any time."
						ticked={takes}
					/>
					<Submit look="quiet">Save</Submit>
				</Form>
			</Section>
		) : null}
		<NextStep href="/questions" label="See what others would like to know" />
	</>
);
