import type { Child } from "hono/jsx";
import { Actions, LinkButton, PostButton } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { hrefOf } from "../search/rules.ts";
import { type Fate, fateHints, fates, fateWords } from "./rules.ts";
import type { Closing, Decided, OwnThing } from "./store.ts";

/** A chapter by its address, anybody else in words. */
export const ToWhom = ({ text }: { text: string }) =>
	/^https?:\/\/[^\s/]+$/.test(text) ? (
		<a href={text}>{text.slice(text.indexOf("//") + 2)}</a>
	) : (
		<span dir="auto">{text}</span>
	);

const thingHref = (id: string, kind: string): string =>
	hrefOf({ id, kind, ours: true, practiceId: null, questionId: null });

const Item = ({ item }: { item: Decided }) => (
	<li>
		{item.kind ? (
			<a href={thingHref(item.id, item.kind)} dir="auto">
				{item.title}
			</a>
		) : (
			<span dir="auto">{item.title}</span>
		)}
		{item.toWhom ? (
			<>
				{" → "}
				<ToWhom text={item.toWhom} />
			</>
		) : null}
		{item.note ? (
			<span class="quiet" dir="auto">
				{" "}
				{item.note}
			</span>
		) : null}
	</li>
);

const Fates = ({ items }: { items: readonly Decided[] }) => (
	<>
		{fates.map((fate) => {
			const here = items.filter(({ becomes }) => becomes === fate);
			return here.length === 0 ? null : (
				<Section title={fateWords[fate]}>
					<p class="quiet">{fateHints[fate]}</p>
					<ul>
						{here.map((item) => (
							<Item item={item} />
						))}
					</ul>
				</Section>
			);
		})}
	</>
);

const Own = ({ own, open }: { own: readonly OwnThing[]; open: boolean }) =>
	own.length === 0 ? null : (
		<Section title="Your own words" id="own">
			<p>
				What you have shared further than this chapter. You decide whether the copies may stay with those who have them.
			</p>
			<ul>
				{own.map((one) => (
					<li>
						<a href={thingHref(one.id, one.kind)} dir="auto">
							{one.title}
						</a>
						<Facts items={[one.becomes ? fateWords[one.becomes as Fate] : "Copies may stay"]} />
						{open ? (
							<PostButton
								action={`/closing/mine/${one.id}`}
								fields={{ becomes: one.becomes === "withdrawn" ? "readable" : "withdrawn" }}
							>
								{one.becomes === "withdrawn" ? "Let the copies stay" : "Take it back on that day"}
							</PostButton>
						) : null}
					</li>
				))}
			</ul>
		</Section>
	);

const Standing = ({ plan }: { plan: Closing }) => {
	const on = plan.closesOn ? <CalendarDay day={plan.closesOn} /> : null;
	if (plan.state === "closed")
		return (
			<Notice title={<>This chapter has come to its end, on {on}.</>}>
				<p>Everything stays here to be read. Nothing new is written.</p>
			</Notice>
		);
	if (plan.state === "announced")
		return (
			<Notice kind="warn" title={<>This chapter’s last day is {on}.</>}>
				<p>Until then it can still be taken back. After that day you can read on, and nothing new is written.</p>
			</Notice>
		);
	return (
		<Notice title="This is a plan; nothing is decided.">
			<p>{on ? <>The day that is thought of is {on}. </> : null}Say what you think of it.</p>
		</Notice>
	);
};

type PlanProps = {
	plan: Closing;
	items: readonly Decided[];
	own: readonly OwnThing[];
	talk: Child;
	writes: boolean;
	steward: boolean;
};

/** How the chapter comes to its end, as everybody here reads it. */
export const PlanPage = ({ plan, items, own, talk, writes, steward }: PlanProps) => (
	<>
		<PageHead
			title="How this chapter comes to its end"
			facts={[
				<>
					Planned by{" "}
					<a href={`/people/${plan.plannedBy}`} dir="auto">
						{plan.plannedByName}
					</a>
				</>,
			]}
		/>
		<Standing plan={plan} />
		{plan.farewell ? <Prose text={plan.farewell} /> : null}
		{plan.contact ? (
			<p>
				Whom to write to afterwards: <span dir="auto">{plan.contact}</span>
			</p>
		) : null}
		<Fates items={items} />
		<p class="quiet">What isn’t named here stays readable, for those who can read it now.</p>
		<Own own={own} open={writes && plan.state !== "closed"} />
		{talk}
		{steward ? (
			<Actions>
				<LinkButton href="/steward/closing">Go on planning</LinkButton>
			</Actions>
		) : null}
		<NextStep href="/me/everything" label="Take along what is yours" />
	</>
);
