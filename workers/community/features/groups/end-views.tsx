import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden } from "#web/components/field.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { GroupInList } from "./store.ts";

const trailTo = (group: GroupInList) => [
	{ href: "/groups", label: "Groups" },
	{ href: `/groups/${group.id}`, label: group.name },
];

const forWhoLeaves = (group: GroupInList, last: boolean): string[] => {
	if (last)
		return [
			"You are the last one in this group, so it is closed when you leave: nobody can be added, and nothing new is written in it.",
			"What it wrote is kept, and stays as it is: you can still read it, and nobody else can.",
			"If somebody should go on with it, add them first, and name them as coordinator.",
		];
	return [
		"You can no longer read what the group has written, your own practices in it included.",
		group.closedAt === null
			? "The others go on without you. Its coordinator can add you again."
			: "The group is closed, so nobody can add you again.",
	];
};

/** What leaving does, before it is done. */
export const LeavePage = (props: { group: GroupInList; viewerId: string; last: boolean }) => {
	const { group, viewerId, last } = props;
	if (group.coordinatorId === viewerId && group.closedAt === null && !last)
		return (
			<>
				<PageHead title={`Leave ${group.name}?`} trail={trailTo(group)} />
				<p>You coordinate this group, and a group needs a coordinator. Name another one first; then you can leave.</p>
				<NextStep href={`/groups/${group.id}/edit`} label="Name another coordinator" />
			</>
		);
	return (
		<>
			<PageHead title={`Leave ${group.name}?`} trail={trailTo(group)} />
			<DangerForm
				action={`/groups/${group.id}/members/remove`}
				consequences={forWhoLeaves(group, last)}
				deed={last ? "Leave and close the group" : "Leave the group"}
				back={`/groups/${group.id}`}
			>
				<Hidden name="person" value={viewerId} />
			</DangerForm>
		</>
	);
};

/** What closing does, before it is done. */
export const ClosePage = ({ group }: { group: GroupInList }) => (
	<>
		<PageHead title={`Close ${group.name}?`} trail={trailTo(group)} />
		<DangerForm
			action={`/groups/${group.id}/close`}
			consequences={[
				"Who is in it now can read what it wrote for as long as they like. Nobody else can, and nobody can be added.",
				"Nothing new is written in it. Each author can still let more people see a practice of theirs.",
				"It leaves the list of groups for everybody else. A closed group can’t be opened again; you can begin a new one.",
			]}
			deed="Close the group"
			back={`/groups/${group.id}`}
		/>
	</>
);
