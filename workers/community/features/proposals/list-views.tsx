import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import { shortForm } from "#web/excerpt.ts";
import type { PracticeRead } from "../practices/store.ts";
import type { ProposalRead, Whose } from "./store.ts";
import { stateWords } from "./views.tsx";

const Entry = ({ one, titled }: { one: ProposalRead; titled: boolean }) => (
	<article class="card">
		<Heading language={titled ? one.language : undefined}>
			<a href={`/proposals/${one.id}`}>{titled ? one.practiceTitle : shortForm(one.reason)}</a>
		</Heading>
		{titled || shortForm(one.reason) !== one.reason ? (
			<p dir="auto" lang={titled ? one.language : undefined}>
				{one.reason}
			</p>
		) : null}
		<Facts
			items={[
				<PersonLine person={{ name: one.authorName, href: `/people/${one.authorId}` }} />,
				<Time at={one.createdAt} />,
				stateWords[one.state],
				`on version ${one.basedOn}`,
			]}
		/>
	</article>
);

type OfPractice = {
	practice: PracticeRead;
	proposals: readonly ProposalRead[];
	writes: boolean;
	next?: string;
	first?: string;
};

export const ProposalsOfPractice = ({ practice, proposals, writes, next, first }: OfPractice) => (
	<>
		<PageHead
			title="Proposed versions"
			lead={practice.title}
			language={practice.language}
			trail={[
				{ href: "/practices", label: "Practices" },
				{ href: `/practices/${practice.id}`, label: practice.title },
			]}
		/>
		{proposals.length > 0 ? (
			<Cards>
				{proposals.map((one) => (
					<Entry one={one} titled={false} />
				))}
			</Cards>
		) : (
			<EmptyState title="Nobody has proposed another wording yet.">
				<p>
					Whoever tried it knows something that its words don’t say yet: most of all where it did not work. They write
					it into the practice here, and its author takes it in or says why not.
				</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier ones" />
		{writes ? (
			<NextStep href={`/practices/${practice.id}/proposals/new`} label="Propose a new version" />
		) : (
			<NextStep href={`/practices/${practice.id}`} label="Back to the practice" />
		)}
	</>
);

type Own = { proposals: readonly ProposalRead[]; whose: Whose; next?: string; first?: string };

export const OwnProposals = ({ proposals, whose, next, first }: Own) => (
	<>
		<PageHead
			title="Proposed versions"
			lead={
				whose === "mine"
					? "What you proposed to change in practices, and what came of it."
					: "What others would change in practices that you write. They wait for your word."
			}
			trail={[{ href: "/practices", label: "Practices" }]}
		/>
		<p>
			{whose === "mine" ? (
				<a href="/proposals">Those that wait for you</a>
			) : (
				<a href="/proposals?whose=mine">Those that you made</a>
			)}
		</p>
		{proposals.length > 0 ? (
			<Cards>
				{proposals.map((one) => (
					<Entry one={one} titled />
				))}
			</Cards>
		) : whose === "mine" ? (
			<EmptyState title="You haven’t proposed a version yet." action={<a href="/me/trials">See what you tried</a>}>
				<p>After a trial, above all one that did not work, say what the practice should tell the next person.</p>
			</EmptyState>
		) : (
			<EmptyState title="Nothing waits for your word.">
				<p>When somebody learns something by trying a practice of yours, they can propose it here as a new version.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier ones" />
		<NextStep href="/practices" label="Read a practice" />
	</>
);
