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
	readonly none: string;
};

const doors: readonly Door[] = [
	{
		kind: "conversation",
		title: "Conversations",
		begin: ["/conversations/new", "Talk about something"],
		none: "Nobody has begun a conversation here yet.",
	},
	{
		kind: "topic",
		title: "Topics",
		all: ["/topics", "All topics"],
		begin: ["/topics/new", "Raise a topic"],
		none: "What would you like to learn together?",
	},
	{
		kind: "question",
		title: "Questions",
		all: ["/questions", "All questions"],
		begin: ["/questions/new", "Ask the group"],
		none: "Nobody has asked the group yet.",
	},
	{
		kind: "assist",
		title: "Peer assists",
		all: ["/assists", "All peer assists"],
		begin: ["/assists/new", "Bring a case"],
		none: "Nobody has brought a case yet.",
	},
	{
		kind: "decision",
		title: "Decisions",
		all: ["/decisions", "All decisions"],
		begin: ["/decisions/new", "Propose something to decide"],
		none: "Nothing was put to the group to decide yet.",
	},
	{
		kind: "consultation",
		title: "Consultations",
		all: ["/consultations", "All consultations"],
		begin: ["/consultations/new", "Ask what the group says"],
		none: "Nobody has asked what the group says yet.",
	},
	{
		kind: "study",
		title: "Studies",
		all: ["/studies", "All studies"],
		begin: ["/studies/new", "Begin a study"],
		none: "The group has looked into nothing of its own yet.",
	},
	{
		kind: "meeting",
		title: "Meetings it had",
		all: ["/meetings", "All its meetings"],
		none: "It hasn’t met yet.",
	},
];

type DoorProps = { door: Door; groupId: string; inside: readonly InGroup[]; writes: boolean };

const DoorCard = ({ door, groupId, inside, writes }: DoorProps) => {
	const { title, all, begin, none } = door;
	return (
		<article class="card">
			<Heading>{title}</Heading>
			{inside.length > 0 ? (
				<ul>
					{inside.map(({ kind, id, title: name, language }) => (
						<li>
							<a href={hrefOf({ kind, id, ours: true, practiceId: null })} dir="auto" lang={language ?? undefined}>
								{name}
							</a>
						</li>
					))}
				</ul>
			) : (
				<p class="quiet">{none}</p>
			)}
			<Facts
				items={[
					all ? <a href={`${all[0]}?group=${groupId}`}>{all[1]}</a> : null,
					writes && begin ? <a href={`${begin[0]}?group=${groupId}`}>{begin[1]}</a> : null,
				]}
			/>
		</article>
	);
};

/** On the page of a group: the latest of what goes on in it, and where the rest is. For its members. */
export const GroupDoors = (props: { groupId: string; inside: readonly InGroup[]; writes: boolean }) => (
	<Section title="What goes on in it">
		<Cards>
			{doors.map((door) => (
				<DoorCard
					door={door}
					groupId={props.groupId}
					inside={props.inside.filter(({ kind }) => kind === door.kind)}
					writes={props.writes}
				/>
			))}
		</Cards>
	</Section>
);
