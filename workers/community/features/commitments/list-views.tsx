import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { shortForm } from "#web/excerpt.ts";
import type { Choice } from "../cycle/store.ts";
import { factsOf, Whole } from "./said-views.tsx";
import type { CommitmentRead, Whose } from "./store.ts";

const Entry = ({ one, mine }: { one: CommitmentRead; mine: boolean }) => (
	<article class="card">
		<Heading language={one.language}>
			<a href={`/commitments/${one.id}`}>{shortForm(one.text)}</a>
		</Heading>
		<Whole of={one} />
		<Facts
			items={[
				...factsOf(one, mine),
				mine && one.groupName ? <span dir="auto">for the group {one.groupName}</span> : null,
				mine && one.state === "open" ? <a href={`/commitments/${one.id}#tell`}>Tell what became of it</a> : null,
			]}
		/>
		{one.learned ? <Prose text={one.learned} language={one.language} /> : null}
	</article>
);

const leads = {
	mine: "What you said you would put into practice, and what became of it.",
	chapter: "What people of this chapter said they would put into practice, and what became of it.",
	group: "What the people of this group said they would put into practice, and what became of it.",
};

const Elsewhere = ({ whose, groups }: { whose: Whose; groups: readonly Choice[] }) => (
	<Facts
		items={[
			whose === "mine" ? null : <a href="/commitments">My own</a>,
			whose === "chapter" ? null : <a href="/commitments?whose=chapter">The chapter’s</a>,
			...groups
				.filter(({ id }) => typeof whose === "string" || whose.group !== id)
				.map(({ id, name }) => (
					<a href={`/commitments?group=${id}`} dir="auto">
						{name}
					</a>
				)),
		]}
	/>
);

export const CommitmentList = (props: {
	commitments: readonly CommitmentRead[];
	whose: Whose;
	groups: readonly Choice[];
	writes: boolean;
	next?: string;
	first?: string;
}) => {
	const { commitments, whose, groups, writes, next, first } = props;
	const group = typeof whose === "string" ? undefined : whose.group;
	const makeOne = group ? `/commitments/new?group=${group}` : "/commitments/new";
	return (
		<>
			<PageHead title="Commitments" lead={leads[typeof whose === "string" ? whose : "group"]} />
			<Elsewhere whose={whose} groups={groups} />
			{commitments.length > 0 ? (
				<Cards>
					{commitments.map((one) => (
						<Entry one={one} mine={whose === "mine"} />
					))}
				</Cards>
			) : (
				<EmptyState title="Nothing yet." action={writes ? undefined : <a href="/practices">Read a practice</a>}>
					<p>
						After a meeting, or a reflection, say one thing that you will do. It comes back in the next meeting. Whether
						you did it, changed it or let it go: each of these is worth telling.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{writes ? (
				<NextStep href={makeOne} label="Say what you will do" />
			) : (
				<NextStep href="/reflections" label="Read what people reflect on" />
			)}
		</>
	);
};
