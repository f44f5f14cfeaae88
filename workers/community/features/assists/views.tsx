import { Audience } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { Asked, Helpers } from "../questions/helper-views.tsx";
import { ReleaseDoor } from "../releases/door-views.tsx";
import { WhatItLedTo } from "../story-map/of-views.tsx";
import { OutcomeForm, TakeAwayForm } from "./ending-views.tsx";
import { Questions, Suggestions } from "./entry-views.tsx";
import { trail } from "./form-views.tsx";
import { broughtBy } from "./list-views.tsx";
import type { AssistWithAll } from "./page-store.ts";
import { Kept, MoveOn, PhaseNow, type Tried } from "./phase-views.tsx";
import type { Part, Phase } from "./rules.ts";
import type { AssistRead, EntryRead } from "./store.ts";

type PageProps = Omit<AssistWithAll, "agenda"> & {
	part: Part;
	/** Whether the viewer may write here at all. */
	writes: boolean;
	/** Whether the viewer leads its meeting, which hasn't got it on its agenda yet. */
	mayList: boolean;
	now: number;
	/** The id for what the viewer says next. */
	entryId: string;
	tried?: Tried;
	viewerId: string;
};

const factsOf = (one: AssistRead) => [
	broughtBy(one),
	one.facilitatorName ? (
		<>
			phases minded by <PersonLine person={{ name: one.facilitatorName, href: `/people/${one.facilitatorId}` }} />
		</>
	) : null,
	<Time at={one.createdAt} />,
	one.meetingId && one.meetingAt !== null ? (
		<>
			in <a href={`/meetings/${one.meetingId}`}>{one.meetingTitle}</a>
		</>
	) : null,
];

/** Phases in which there is something that one could make something of. */
const afterwards: readonly Phase[] = ["take-away", "outcome", "closed"];

/** Who thought along, each once, in the order in which they first said something. */
const othersIn = (entries: readonly EntryRead[], ownerId: string): Map<string, string> =>
	new Map(
		entries.filter(({ personId }) => personId !== ownerId).map(({ personId, personName }) => [personId, personName]),
	);

const ThankThem = ({ assist, entries }: Pick<PageProps, "assist" | "entries">) => {
	const others = [...othersIn(entries, assist.ownerId)];
	return others.length === 0 ? null : (
		<Section title="Thank those who thought along" lead="A line is enough, and only they read it.">
			<Actions>
				{others.map(([personId, name]) => (
					<LinkButton href={`/thanks/new?for=${assist.id}&to=${personId}`}>
						<span dir="auto">Thank {name}</span>
					</LinkButton>
				))}
			</Actions>
		</Section>
	);
};

const Ending = (props: PageProps) => {
	const { assist, part, writes } = props;
	const mine = part === "owner" && writes;
	return (
		<>
			{assist.takeAway ? (
				<Section title={`What ${assist.ownerName} takes away`} id="take-away">
					<Prose text={assist.takeAway} language={assist.language} />
					{mine ? (
						<Actions>
							<LinkButton href={`/commitments/new?from=${assist.id}`}>Say what you will try</LinkButton>
						</Actions>
					) : null}
				</Section>
			) : null}
			{assist.outcome ? (
				<Section title={`What came of it, as ${assist.ownerName} tells`} id="outcome">
					<Prose text={assist.outcome} language={assist.language} />
				</Section>
			) : null}
			{mine && (assist.phase === "outcome" || assist.phase === "closed") ? <ThankThem {...props} /> : null}
			{mine ? <TakeAwayForm {...props} /> : null}
			{mine ? <OutcomeForm {...props} /> : null}
		</>
	);
};

export const AssistPage = (props: PageProps) => {
	const { assist, entries, threads, part, writes, mayList, tried } = props;
	const { id, phase } = assist;
	const mine = part === "owner" && writes;
	return (
		<>
			<PageHead
				title={assist.title}
				kicker="Peer assist"
				trail={trail}
				language={assist.language}
				facts={factsOf(assist)}
			/>
			<PhaseNow {...props} />
			<Kept tried={tried} assist={assist} />
			<Section title="The case">
				<Prose text={assist.situation} language={assist.language} />
			</Section>
			<Section title="Help wanted">
				<Prose text={assist.wanted} language={assist.language} />
				{mine && phase === "frame" ? (
					<Actions>
						<LinkButton href={`/assists/${id}/edit`}>Say it otherwise</LinkButton>
					</Actions>
				) : null}
			</Section>
			<Questions {...props} />
			<Suggestions {...props} />
			<Ending {...props} />
			{part !== "other" && writes ? <MoveOn {...props} /> : null}
			{mayList ? <PostButton action={`/assists/${id}/agenda`}>Put it on the meeting’s agenda</PostButton> : null}
			{writes && props.helpers.length > 0 ? <Helpers helpers={props.helpers} aboutId={id} /> : null}
			<Asked asked={props.asked} />
			<Threads threads={threads} />
			{phase === "closed" ? (
				<WhatItLedTo id={id} nodes={props.ledTo} viewerId={props.viewerId} writes={writes} />
			) : null}
			{phase === "closed" ? <ConversationAbout talk={props.talk} writes={writes} /> : null}
			{writes && afterwards.includes(phase) ? <NextGestures kind="assist" id={id} /> : null}
			{mine && phase !== "closed" ? (
				<Actions>
					{entries.length === 0 ? (
						<PostButton action={`/assists/${id}/withdraw`}>Take it back</PostButton>
					) : (
						<PostButton action={`/assists/${id}/close`}>Close it here</PostButton>
					)}
				</Actions>
			) : null}
			{entries.length > 0 ? <ReleaseDoor from={id} groupId={assist.groupId} may={writes} /> : null}
			<p>
				<Audience audience={assist.groupId ? { scope: "group", name: assist.groupName ?? "" } : { scope: "chapter" }} />
			</p>
			<NextStep href="/assists" label="See other peer assists" />
		</>
	);
};
