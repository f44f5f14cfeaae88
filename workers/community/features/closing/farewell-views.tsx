import { CalendarDay } from "#web/components/calendar-day.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Cover } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Card } from "../chapter/rules.ts";
import type { Closing, Decided } from "./store.ts";
import { ToWhom } from "./views.tsx";

type Props = {
	card: Card;
	plan: Closing;
	items: readonly Pick<Decided, "title" | "toWhom" | "note">[];
	/** Whether there is anything for everybody to read. */
	shares: boolean;
	/** Whether it is read by somebody of the chapter. */
	inside: boolean;
};

const Onwards = ({ shares, inside }: Pick<Props, "shares" | "inside">) => {
	if (inside)
		return (
			<NextStep href="/practices" label="Read what it has learned">
				All of it stays here to be read. <a href="/me/everything">Take along what is yours</a>
			</NextStep>
		);
	return shares ? (
		<NextStep href="/shared" label="Read what it has learned">
			That stays here, for everybody.
		</NextStep>
	) : (
		<NextStep href="/sign-in" label="Sign in to read">
			For those who were members.
		</NextStep>
	);
};

/** The first page of a chapter that has come to its end. */
export const FarewellPage = ({ card, plan, items, shares, inside }: Props) => (
	<>
		<Cover
			title={card.name}
			kicker={[card.place, card.founded ? `${card.founded.slice(0, 4)}–${plan.closesOn?.slice(0, 4)}` : ""]
				.filter(Boolean)
				.join(" · ")}
			language={card.languages[0]}
		/>
		<p class="lead">
			This chapter has come to its end{plan.closesOn ? <>, on {<CalendarDay day={plan.closesOn} />}</> : null}.
		</p>
		<Prose text={plan.farewell} />
		{items.length > 0 ? (
			<Section title="Where it lives on">
				<ul>
					{items.map(({ title, toWhom, note }) => (
						<li>
							<span dir="auto">{title}</span>: <ToWhom text={toWhom} />
							{note ? (
								<span class="quiet" dir="auto">
									{" "}
									{note}
								</span>
							) : null}
						</li>
					))}
				</ul>
			</Section>
		) : null}
		<Section title="Whom to write to">
			<p dir="auto">{plan.contact}</p>
		</Section>
		<Onwards shares={shares} inside={inside} />
	</>
);

/** On a chapter's first page, between the announcement and the day. */
export const EndsSoon = ({ on }: { on: string }) => (
	<Notice title={<>This chapter closes on {<CalendarDay day={on} />}.</>}>
		<p>Until then everything goes on. What it has learned stays here to be read.</p>
	</Notice>
);
