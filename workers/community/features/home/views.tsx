import type { Child } from "hono/jsx";
import { Filters } from "#web/components/filters.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { isBeginning } from "../path/rules.ts";
import { AmongUs } from "./among-views.tsx";
import { BeginHere } from "./begin-views.tsx";
import { ComingUp } from "./coming-views.tsx";
import { FromOtherChapters, InTheChapter, OwnElsewhere } from "./news-views.tsx";
import { PromisedList } from "./promised-views.tsx";
import { firstWaiting } from "./rules.ts";
import type { Home } from "./store.ts";
import { WaitingList } from "./waiting-views.tsx";

const next = (home: Home, writes: boolean, steward: boolean): Child => {
	if (writes && home.stage && isBeginning(home.stage))
		return (
			<NextStep href="/path" label="Talk about what this chapter could become">
				A few questions to think about together; answer those that speak to you.
			</NextStep>
		);
	if (steward && home.practices.length + home.trials.length === 0)
		return (
			<NextStep href="/steward/invitations" label="Invite the first people">
				A chapter begins with somebody to tell it to.
			</NextStep>
		);
	const [helped] = home.worth?.questions ?? [];
	if (writes && home.worth && helped)
		return (
			<NextStep href={`/practices/new?from=${home.worth.answerId}`} label="Write your answer down as a practice">
				It has helped more than once, last with “<span dir="auto">{helped.title}</span>”.
			</NextStep>
		);
	if (home.objectives.length === 0)
		return (
			<NextStep href="/me/profile" label="Say what you want to learn">
				Then what touches it finds its way to this page.
			</NextStep>
		);
	return writes ? (
		<NextStep href="/practices/new" label="Write down something that you tried">
			It helps most when it did not work.
		</NextStep>
	) : (
		<NextStep href="/practices" label="Read what members tried" />
	);
};

/** Nothing has been tried or written down yet in a chapter that takes shape. */
const begins = ({ stage, practices, trials }: Home): boolean =>
	stage !== undefined && isBeginning(stage) && practices.length + trials.length === 0;

const leadOf = (waits: boolean, home: Home): string => {
	if (waits) return "This waits for you.";
	if (begins(home)) return "Your chapter begins with a conversation.";
	const news = home.practices.length + home.trials.length + home.latest.length + home.talk.length;
	return news > 0 ? "Nothing waits for you. Here is what is new." : "Nothing waits for you, and nothing is new yet.";
};

/** A signed-in person's first page. */
export const HomePage = (props: { home: Home; name: string; writes: boolean; steward: boolean }) => {
	const { shown, more } = firstWaiting(props.home.waiting);
	return (
		<>
			<PageHead
				title={`Hello, ${props.name.split(" ")[0] ?? props.name}`}
				lead={leadOf(shown.length > 0, props.home)}
			/>
			<Columns label="From other chapters" aside={<FromOtherChapters home={props.home} />}>
				<WaitingList items={shown} more={more} steward={props.steward} />
				<ComingUp meeting={props.home.meeting} />
				<PromisedList promised={props.home.promised} />
				{props.writes && begins(props.home) ? (
					<BeginHere steward={props.steward} objectives={props.home.objectives.length > 0} />
				) : null}
				<Section title="Look something up">
					<Filters action="/search" filters={[{ name: "q", label: "Words, wherever they stand" }]} deed="Search" />
				</Section>
				<AmongUs home={props.home} />
				<OwnElsewhere told={props.home.elsewhere} />
				<InTheChapter home={props.home} writes={props.writes} />
			</Columns>
			{next(props.home, props.writes, props.steward)}
		</>
	);
};
