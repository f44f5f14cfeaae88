import type { Child } from "hono/jsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { ReportDoor } from "../moderation/door.tsx";
import { longestName, longestPurpose } from "./rules.ts";
import type { GroupInList, GroupMember } from "./store.ts";

const trail = [{ href: "/groups", label: "Groups" }];

const Words = ({ group }: { group?: GroupInList }) => (
	<>
		<Field name="name" label="Name" value={group?.name} most={longestName} />
		<TextArea
			name="purpose"
			label="What is it for?"
			hint="Everybody in the chapter reads this, so that they know whether to ask to join."
			value={group?.purpose}
			most={longestPurpose}
		/>
	</>
);

export const NewGroupForm = ({ id, values, errors }: Typed & { id: string }) => (
	<>
		<PageHead title="Begin a group" lead="You coordinate it, and add the others." trail={trail} />
		<Form action="/groups/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Words />
			<Submit look="main">Begin</Submit>
		</Form>
		<NextStep href="/groups" label="See the groups that there are" />
	</>
);

export const EditGroupForm = (props: Typed & { group: GroupInList; members: readonly GroupMember[] }) => {
	const { group, members, values, errors } = props;
	return (
		<>
			<PageHead
				title="Change the group"
				lead={group.name}
				trail={[...trail, { href: `/groups/${group.id}`, label: group.name }]}
			/>
			<Form action={`/groups/${group.id}/edit`} values={values} errors={errors}>
				<Words group={group} />
				<Select
					name="coordinator"
					label="Who coordinates it?"
					value={group.coordinatorId}
					choices={members.map((one) => ({ value: one.id, label: one.name }))}
				/>
				<Submit look="main">Save</Submit>
			</Form>
			<NextStep href={`/groups/${group.id}`} label="Back to the group" />
		</>
	);
};

type PageProps = Typed & {
	group: GroupInList;
	/** Null for who may not know them. */
	members: readonly GroupMember[] | null;
	/** Where the list of members goes on. */
	next?: string;
	others: readonly { readonly id: string; readonly name: string }[];
	viewerId: string;
	mayManage: boolean;
	mayTalk: boolean;
	mayClose: boolean;
	/** What is set aside for its work, and what it takes up. */
	work: Child;
	/** What it has come to, for its members. */
	progress: Child;
	/** When it meets, for its members. */
	meetings: Child;
	/** What else goes on in it, for its members. */
	doors: Child;
	/** The group's practices, for its members. */
	practices: Child;
};

const Members = ({ group, members, next, viewerId }: Pick<PageProps, "group" | "members" | "next" | "viewerId">) => (
	<Section title="Members">
		<ul>
			{(members ?? []).map((one) => (
				<li>
					<PersonLine person={{ name: one.name, href: `/people/${one.id}` }} />{" "}
					{one.id === group.coordinatorId ? (
						<span class="quiet">{group.closedAt === null ? "coordinates it" : "coordinated it"}</span>
					) : group.coordinatorId === viewerId && group.closedAt === null ? (
						<PostButton action={`/groups/${group.id}/members/remove`} fields={{ personId: one.id }}>
							Ask {one.name} to leave
						</PostButton>
					) : null}
				</li>
			))}
		</ul>
		<Pager next={next} what="Further members" />
	</Section>
);

const AddMember = ({ group, others, viewerId, values, errors }: PageProps) => (
	<Form action={`/groups/${group.id}/members`} values={values} errors={errors}>
		<Select
			name="person"
			label="Add somebody"
			empty="Choose a person"
			choices={others.filter((one) => one.id !== viewerId).map((one) => ({ value: one.id, label: one.name }))}
		/>
		<Submit look="quiet">Add to the {group.kind}</Submit>
	</Form>
);

/** A circle begins with its maker: the first thing that is done there is to invite. */
const OnlyUs = (props: PageProps) => (
	<Notice title="Only who is in this circle sees that it is there.">
		<p>
			What lies in it stays among you. Whoever is invited later reads what was written before.
			{props.group.alone ? " Nobody else is in it yet." : ""}
		</p>
		{props.mayManage && props.group.alone && props.group.closedAt === null ? <AddMember {...props} /> : null}
	</Notice>
);

const kindNames = { group: "Working group", space: "Space", circle: "Circle" } as const;

export const GroupPage = (props: PageProps) => {
	const { group, members, mayManage, mayClose, work, progress, meetings, doors, practices } = props;
	const open = group.closedAt === null;
	return (
		<>
			<PageHead
				title={group.name}
				kicker={kindNames[group.kind]}
				trail={trail}
				facts={[
					<>
						Coordinated by{" "}
						<PersonLine person={{ name: group.coordinatorName, href: `/people/${group.coordinatorId}` }} />
					</>,
					group.mine ? (open ? "You are in it" : "You were in it") : null,
				]}
			/>
			{group.becameOrigin ? (
				<Notice kind="good" title="This group has become a chapter of its own.">
					<p>
						It goes on at <a href={group.becameOrigin}>{new URL(group.becameOrigin).host}</a>. Who was in it reads on
						here.
					</p>
				</Notice>
			) : group.closedAt === null ? null : (
				<Notice title={group.kind === "space" ? "This space has ended." : "This group is closed."}>
					<p>
						Since <Time at={group.closedAt} /> nothing new is written in it. Who was in it then reads on.
					</p>
				</Notice>
			)}
			<Prose text={group.purpose} />
			{group.kind === "circle" ? <OnlyUs {...props} /> : work}
			{group.mine ? (
				<>
					{meetings}
					{doors}
					{progress}
					<Section title="What the group has written">{practices}</Section>
					<p>
						<a href={`/commitments?group=${group.id}`}>What its people will do</a>
						{" · "}
						<a href={`/reflections?group=${group.id}`}>What they reflect on</a>
						{" · "}
						<a href={`/pulses?group=${group.id}`}>How trust is here</a>
					</p>
				</>
			) : open ? (
				<Notice title={`What this ${group.kind} writes is read by its members alone.`}>
					<p>
						{group.kind === "space" ? "When its door is closed, " : "If you would like to take part, "}ask{" "}
						<span dir="auto">{group.coordinatorName}</span>.
					</p>
				</Notice>
			) : null}
			{members ? <Members {...props} /> : null}
			{open || group.mine ? <ReportDoor id={group.id} own={group.coordinatorId === props.viewerId} /> : null}
			{mayManage && open && !(group.kind === "circle" && group.alone) ? <AddMember {...props} /> : null}
			<Actions>
				{mayManage && open ? <LinkButton href={`/groups/${group.id}/edit`}>Change the {group.kind}</LinkButton> : null}
				{group.mine && open && group.kind === "group" ? (
					<LinkButton href={`/groups/${group.id}/departure`}>A chapter of its own</LinkButton>
				) : null}
				{group.mine ? <LinkButton href={`/groups/${group.id}/leave`}>Leave the {group.kind}</LinkButton> : null}
				{mayClose ? <LinkButton href={`/groups/${group.id}/close`}>Close the {group.kind}</LinkButton> : null}
			</Actions>
			{!open ? (
				<NextStep href="/groups" label="See the groups that there are" />
			) : group.mine ? (
				<NextStep href={`/practices/new?group=${group.id}`} label="Write down a practice for this group" />
			) : (
				<NextStep href={`/people/${group.coordinatorId}`} label={`Write to ${group.coordinatorName}`} />
			)}
		</>
	);
};
