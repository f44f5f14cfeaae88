import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { CheckChoices } from "#web/components/choices.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { longestResource, longestWorkingOn } from "./rules.ts";
import type { GroupInList } from "./store.ts";
import type { AimTaken, GroupWork } from "./work-store.ts";

type Group = Pick<GroupInList, "id" | "name">;
const trailTo = ({ id, name }: Group) => [
	{ href: "/groups", label: "Groups" },
	{ href: `/groups/${id}`, label: name },
];

const AimLinks = ({ aims }: { aims: readonly AimTaken[] }) => (
	<ul>
		{aims.map((aim) => (
			<li>
				<a href={`/aims/${aim.id}`} dir="auto">
					{aim.title}
				</a>
			</li>
		))}
	</ul>
);

/** What the chapter may read of a group's work. */
export const WorkSection = ({ group, work, manages }: { group: Group; work: GroupWork; manages: boolean }) => {
	const { time, money, people, workingOn, aims } = work;
	const said = Boolean(time || money || people || workingOn || aims.length > 0);
	if (!said && !manages) return null;
	return (
		<Section title="Its work">
			<Definitions
				items={[
					["Working on now", workingOn ? <Prose text={workingOn} /> : null],
					["Aims that it takes up", aims.length > 0 ? <AimLinks aims={aims} /> : null],
					["Time", time],
					["Money", money],
					["People", people],
				]}
			/>
			{manages ? (
				<>
					{said ? null : (
						<p class="quiet">
							Say what is set aside for this group, and which of the chapter’s aims it takes up. Everyone here reads it.
						</p>
					)}
					<Actions>
						<LinkButton href={`/groups/${group.id}/work`}>{said ? "Change this" : "Say what it works on"}</LinkButton>
					</Actions>
				</>
			) : null}
		</Section>
	);
};

type FormProps = Typed & { group: Group; work: GroupWork; offered: readonly AimTaken[] };

export const WorkForm = ({ group, work, offered, values, errors }: FormProps) => (
	<>
		<PageHead
			title="The group’s work"
			lead="What it works on, and what it has to work with. Everyone in the chapter reads this."
			trail={trailTo(group)}
		/>
		<Form action={`/groups/${group.id}/work`} values={values} errors={errors}>
			<TextArea
				name="workingOn"
				label="What is it working on now?"
				value={work.workingOn}
				rows={4}
				optional
				most={longestWorkingOn}
			/>
			{offered.length > 0 ? (
				<CheckChoices
					name="aims"
					label="Which of our aims does it take up?"
					chosen={work.aims.map(({ id }) => id)}
					choices={offered.map(({ id, title }) => ({ value: id, label: <span dir="auto">{title}</span> }))}
				/>
			) : null}
			<TextArea
				name="time"
				label="Time"
				hint="Who may give how much of it: “an hour a week from each of us, agreed with our managers”."
				value={work.time}
				rows={2}
				optional
				most={longestResource}
			/>
			<TextArea
				name="money"
				label="Money"
				hint="And from whom."
				value={work.money}
				rows={2}
				optional
				most={longestResource}
			/>
			<TextArea
				name="people"
				label="People"
				hint="Who can be asked, beside the group’s members."
				value={work.people}
				rows={2}
				optional
				most={longestResource}
			/>
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/groups/${group.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/aims" label="See all our aims" />
	</>
);
