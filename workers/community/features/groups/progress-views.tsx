import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { ReportDoor } from "../moderation/door.tsx";
import { longestProgress } from "./rules.ts";
import type { GroupInList } from "./store.ts";
import type { ProgressRead } from "./work-store.ts";

type Group = Pick<GroupInList, "id" | "name">;
const trailTo = ({ id, name }: Group) => [
	{ href: "/groups", label: "Groups" },
	{ href: `/groups/${id}`, label: name },
];

const Sentences = ({ progress }: { progress: readonly ProgressRead[] }) => (
	<ul>
		{progress.map((one) => (
			<li>
				<Prose text={one.text} />
				<Facts
					items={[
						<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
						<a href={`/progress/${one.id}`}>
							<Time at={one.createdAt} />
						</a>,
					]}
				/>
			</li>
		))}
	</ul>
);

/** What a group has come to, on its own page: for its members. */
export const ProgressSection = (props: {
	group: Group;
	progress: readonly ProgressRead[];
	/** How many of them stand here. */
	shown: number;
	writes: boolean;
}) => {
	const { group, progress, shown, writes } = props;
	if (progress.length === 0 && !writes) return null;
	return (
		<Section title="How it goes">
			{progress.length > 0 ? (
				<Sentences progress={progress.slice(0, shown)} />
			) : (
				<p class="quiet">Nobody has told yet. A sentence after each meeting is enough.</p>
			)}
			<Actions>
				<LinkButton href={`/groups/${group.id}/progress`}>
					{writes ? "Tell how it goes" : "All that was told"}
				</LinkButton>
			</Actions>
		</Section>
	);
};

type ListProps = Typed & {
	group: Group;
	progress: readonly ProgressRead[];
	/** The id for a new sentence; undefined for who can't write here any more. */
	newId?: string;
	next?: string;
	first?: string;
};

export const ProgressList = ({ group, progress, newId, next, first, values, errors }: ListProps) => (
	<>
		<PageHead
			title="How it goes"
			lead="What this group has come to, in sentences. Its members alone read it."
			trail={trailTo(group)}
		/>
		{newId ? (
			<Form action={`/groups/${group.id}/progress`} values={values} errors={errors}>
				<Hidden name="id" value={newId} />
				<TextArea
					name="text"
					label="What have you come to since the last time?"
					hint="A sentence or two, as you would say it to somebody who missed the meeting."
					rows={3}
					most={longestProgress}
				/>
				<Submit look="main">Tell the group</Submit>
			</Form>
		) : null}
		{progress.length > 0 ? (
			<Sentences progress={progress} />
		) : (
			<EmptyState title="Nothing was told yet.">
				<p>Whoever reads it in a year will be glad of every sentence.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier" />
		<NextStep href={`/groups/${group.id}`} label="Back to the group" />
	</>
);

type OneProps = { progress: ProgressRead; threads: readonly Thread[]; mine: boolean; writes: boolean };

export const ProgressPage = ({ progress, threads, mine, writes }: OneProps) => (
	<>
		<PageHead
			title="How it goes"
			kicker={progress.groupName}
			trail={trailTo({ id: progress.groupId, name: progress.groupName })}
			facts={[
				<PersonLine person={{ name: progress.personName, href: `/people/${progress.personId}` }} />,
				<Time at={progress.createdAt} />,
			]}
		/>
		<Prose text={progress.text} />
		<Threads threads={threads} />
		{writes ? <NextGestures kind="progress" id={progress.id} /> : null}
		{mine ? (
			<Actions>
				<PostButton action={`/progress/${progress.id}/delete`}>Take it away</PostButton>
			</Actions>
		) : null}
		<ReportDoor id={progress.id} own={mine} />
		<NextStep href={`/groups/${progress.groupId}/progress`} label="Read what else the group told" />
	</>
);
