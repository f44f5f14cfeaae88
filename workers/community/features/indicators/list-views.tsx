import type { Child } from "hono/jsx";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { useContext } from "#web/context.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { ReaderContext } from "#web/reader.ts";
import type { State } from "./rules.ts";
import type { IndicatorRead } from "./store.ts";

const Latest = ({ of }: { of: IndicatorRead }): Child => {
	const { language } = useContext(ReaderContext);
	if (of.lastDay === null || of.lastValue === null) return "nothing noted yet";
	return (
		<>
			{new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(of.lastValue)}{" "}
			<span dir="auto">{of.unit}</span>, <CalendarDay day={of.lastDay} />
		</>
	);
};

type Props = {
	indicators: readonly IndicatorRead[];
	seenBy: (one: IndicatorRead) => AudienceValue;
	state: State;
	writes: boolean;
	next?: string;
	first?: string;
};

export const IndicatorList = ({ indicators, seenBy, state, writes, next, first }: Props) => (
	<>
		<PageHead
			title={state === "watched" ? "What we watch" : "What we let go"}
			lead="Figures that we chose because they would move if what we learn makes a difference. The stories say how, and for whom."
			trail={[{ href: "/value", label: "What it led to" }]}
		/>
		<Facts
			items={[
				state === "watched" ? (
					<a href="/value/indicators?state=let-go">What we let go</a>
				) : (
					<a href="/value/indicators">What we watch</a>
				),
			]}
		/>
		{indicators.length > 0 ? (
			<Cards>
				{indicators.map((one) => (
					<article class="card">
						<Heading>
							<a href={`/value/indicators/${one.id}`} dir="auto">
								{one.name}
							</a>
						</Heading>
						{one.why ? <p dir="auto">{plainExcerpt(one.why, 200)}</p> : null}
						<Facts items={[<Latest of={one} />, <Audience audience={seenBy(one)} />]} />
					</article>
				))}
			</Cards>
		) : (
			<EmptyState title={state === "watched" ? "Nothing is watched yet." : "Nothing was let go."}>
				<p>
					Ask one another: if what we do here helps, what would we see more of, or less? Choose a figure that you have
					anyway, and note it from time to time.
				</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Further ones" />
		{writes && state === "watched" ? (
			<Actions>
				<LinkButton href="/value/indicators/new">Choose something to watch</LinkButton>
			</Actions>
		) : null}
		<NextStep href="/value" label="Read what it led to">
			In the words of those who were there.
		</NextStep>
	</>
);
