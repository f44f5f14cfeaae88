import { Heading } from "#web/components/heading.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { hrefOf } from "../search/rules.ts";
import type { DoorKind, InGroup } from "./doors-store.ts";

type Door = {
	readonly kind: DoorKind;
	readonly title: string;
	/** Where all of them are, where they have a list of their own. */
	readonly all?: readonly [path: string, label: string];
	/** Where one more begins, for whoever may write in the group. */
	readonly begin?: readonly [path: string, label: string];
};

const doors: readonly Door[] = [
	{
		kind: "conversation",
		title: "Conversations",
		begin: ["/conversations/new", "Talk about something"],
	},
	{
		kind: "topic",
		title: "Topics",
		all: ["/topics", "All topics"],
		begin: ["/topics/new", "Raise a topic"],
	},
	{
		kind: "question",
		title: "Questions",
		all: ["/questions", "All questions"],
		begin: ["/questions/new", "Ask the group"],
	},
	{
		kind: "assist",
		title: "Peer assists",
		all: ["/assists", "All peer assists"],
		begin: ["/assists/new", "Bring a case"],
	},
	{
		kind: "decision",
		title: "Decisions",
		all: ["/decisions", "All decisions"],
		begin: ["/decisions/new", "Propose something to decide"],
	},
	{
		kind: "consultation",
		title: "Consultations",
		all: ["/consultations", "All consultations"],
		begin: ["/consultations/new", "Ask what the group says"],
	},
	{
		kind: "study",
		title: "Studies",
		all: ["/studies", "All studies"],
		begin: ["/studies/new", "Begin a study"],
	},
	{
		kind: "meeting",
		title: "Meetings it had",
		all: ["/meetings", "All its meetings"],
	},
];

type DoorProps = { door: Door; groupId: string; inside: readonly InGroup[]; writes: boolean };

const Begin = ({ begin: [path, label], groupId }: { begin: readonly [string, string]; groupId: string }) => (
	<a href={`${path}?group=${groupId}`}>{label}</a>
);

const DoorCard = ({ door: { title, all, begin }, groupId, inside, writes }: DoorProps) => (
	<article class="card">
		<Heading>{title}</Heading>
		<ul>
			{inside.map(({ kind, id, title: name, language }) => (
				<li>
					<a href={hrefOf({ kind, id, ours: true, practiceId: null })} dir="auto" lang={language ?? undefined}>
						{name}
					</a>
				</li>
			))}
		</ul>
		<Facts
			items={[
				all ? <a href={`${all[0]}?group=${groupId}`}>{all[1]}</a> : null,
				writes && begin ? <Begin begin={begin} groupId={groupId} /> : null,
			]}
		/>
	</article>
);

/** On the page of a group: the latest of what goes on in it, and what could begin there. For its members. */
export const GroupDoors = (props: { groupId: string; inside: readonly InGroup[]; writes: boolean }) => {
	const { groupId, inside, writes } = props;
	const insideOf = ({ kind }: Door) => inside.filter((one) => one.kind === kind);
	const going = doors.filter((door) => insideOf(door).length > 0);
	const further = writes ? doors.flatMap((door) => (door.begin && !going.includes(door) ? [door.begin] : [])) : [];
	return (
		<Section
			title="What goes on in it"
			lead={going.length > 0 ? undefined : "Nothing yet. What begins here is seen by its members alone."}
		>
			{going.length > 0 ? (
				<Cards>
					{going.map((door) => (
						<DoorCard door={door} groupId={groupId} inside={insideOf(door)} writes={writes} />
					))}
				</Cards>
			) : null}
			{further.length > 0 ? <Facts items={further.map((begin) => <Begin begin={begin} groupId={groupId} />)} /> : null}
		</Section>
	);
};
