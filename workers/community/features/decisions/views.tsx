import { Audience } from "#web/components/audience.tsx";
import { Actions, LinkButton } from "#web/components/button.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { Questions, Reactions } from "./entry-views.tsx";
import { trail } from "./form-views.tsx";
import { Minding } from "./minding-views.tsx";
import { Objections } from "./objection-views.tsx";
import type { DecisionWithAll } from "./page-store.ts";
import { Kept, PhaseNow, type Tried } from "./phase-views.tsx";
import { LookedAtAgain } from "./review-views.tsx";
import { isOpen, type Part } from "./rules.ts";
import type { DecisionRead } from "./store.ts";

type PageProps = DecisionWithAll & {
	part: Part;
	viewerId: string;
	/** Whether the viewer may write here at all. */
	writes: boolean;
	today: string;
	now: number;
	/** The id for what the viewer says next. */
	entryId: string;
	tried?: Tried;
};

const factsOf = (one: DecisionRead) => [
	<>
		proposed by <PersonLine person={{ name: one.proposerName, href: `/people/${one.proposerId}` }} />
	</>,
	<Time at={one.createdAt} />,
	one.version > 1 ? <a href={`/decisions/${one.id}/versions`}>Version {one.version}, and how it came about</a> : null,
];

/** The word with which it ended. */
const Ending = ({ decision }: { decision: DecisionRead }) =>
	isOpen(decision.phase) || !decision.word ? null : (
		<Section title={decision.phase === "decided" ? "With these words" : "Why it was withdrawn"}>
			<Prose text={decision.word} language={decision.language} />
		</Section>
	);

export const DecisionPage = (props: PageProps) => {
	const { decision, threads, part, writes, tried, viewerId, now } = props;
	const { id, phase } = decision;
	const mayWrite = writes && !decision.groupClosed;
	const newer = threads.find(({ way, kind }) => way === "to" && kind === "decision");
	const said = { ...props, mayWrite };
	return (
		<>
			<PageHead
				title={decision.title}
				kicker="Decision by consent"
				trail={trail}
				language={decision.language}
				facts={factsOf(decision)}
			/>
			<PhaseNow {...props} />
			{newer ? (
				<Notice title="It was taken up again.">
					<p>
						<a href={newer.href} dir="auto">
							{newer.title}
						</a>
					</p>
				</Notice>
			) : null}
			<Kept tried={tried} decision={decision} now={now} />
			<Section title={phase === "decided" ? "What is decided" : "What is proposed"}>
				<Prose text={decision.text} language={decision.language} />
			</Section>
			<Ending decision={decision} />
			<LookedAtAgain {...said} now={now} />
			<Objections {...said} viewerId={viewerId} />
			<Reactions {...said} />
			<Questions {...said} />
			{isOpen(phase) && mayWrite && part !== "other" ? <Minding {...props} /> : null}
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{phase === "decided" && mayWrite ? (
				<Actions>
					<LinkButton href={`/decisions/new?from=${id}`}>Take it up again</LinkButton>
				</Actions>
			) : null}
			{writes && !isOpen(phase) ? <NextGestures kind="decision" id={id} /> : null}
			<p>
				<Audience
					hidden={isHidden(props.talk)}
					audience={decision.groupId ? { scope: "group", name: decision.groupName ?? "" } : { scope: "chapter" }}
				/>
			</p>
			<NextStep href="/decisions" label="See what else is to be decided" />
		</>
	);
};
