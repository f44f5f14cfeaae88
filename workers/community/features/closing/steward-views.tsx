import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { longestContact, longestFarewell, thingsHref, walks } from "./rules.ts";
import type { Closing, Peer } from "./store.ts";

const corner = [{ href: "/steward", label: "Stewards’ corner" }];

const PlanForm = ({ plan, first, values, errors }: Typed & { plan: Closing | undefined; first: string }) => (
	<Form action="/steward/closing" values={values} errors={errors}>
		<TextArea
			name="farewell"
			label="Why, and what it was"
			hint="The last words of this chapter: members read them now, visitors and other chapters afterwards. Markdown is welcome."
			value={plan?.farewell}
			rows={8}
			most={longestFarewell}
			optional
		/>
		<Field
			name="contact"
			label="Whom to write to afterwards"
			hint="Anybody reads this: a name with an address that will still be answered."
			value={plan?.contact}
			most={longestContact}
			optional
		/>
		<Field
			name="closesOn"
			label="The last day"
			hint={
				<>
					<CalendarDay day={first} /> or later, so that everybody has a week to take along what is theirs.
				</>
			}
			type="date"
			value={plan?.closesOn ?? ""}
			optional
		/>
		<Submit look="main">{plan ? "Save the plan" : "Begin the plan"}</Submit>
	</Form>
);

const Walks = () => (
	<Section title="What becomes of everything">
		<p>Walk through it kind by kind. What you leave out stays readable, and copies elsewhere may stay.</p>
		<ul>
			{walks.map(({ kind, label }) => (
				<li>
					<a href={thingsHref(kind)}>{label}</a>
				</li>
			))}
		</ul>
	</Section>
);

const Peers = ({ peers }: { peers: readonly Peer[] }) => (
	<Section title="Who has heard it">
		{peers.length === 0 ? <p class="quiet">This chapter was linked with nobody.</p> : null}
		<ul>
			{peers.map(({ peer, name, told, owes, paused }) => (
				<li>
					<a href={`/steward/links/${new URL(peer).host}`} dir="auto">
						{name ?? new URL(peer).host}
					</a>
					<Facts
						items={[
							told ? "Has read our last words" : "Hasn’t read our last words yet",
							owes > 0 ? "Has yet to confirm what it removes" : told ? "Owes us nothing" : null,
							paused ? "The link rests" : null,
						]}
					/>
				</li>
			))}
		</ul>
		<p>
			<a href="/steward/leaves">What left, and each receipt</a>
		</p>
	</Section>
);

type CornerProps = Typed & { plan: Closing | undefined; peers: readonly Peer[]; first: string; due: boolean };

export const ClosingCorner = ({ plan, peers, first, due, values, errors }: CornerProps) => (
	<>
		<PageHead
			title={plan?.state === "closed" ? "After the end" : "Close this chapter in good order"}
			lead={
				plan?.state === "closed"
					? "Who has heard that this chapter closed, and what is left to do."
					: "A community may come to its end. What it learned goes on where you leave it in good hands."
			}
			trail={corner}
		/>
		{plan?.state === "closed" ? (
			<Notice title="This chapter has closed.">
				<p>
					Keep the site up until every site has confirmed; after that your operator may let it go on as it is, or keep
					its archive.
				</p>
			</Notice>
		) : (
			<PlanForm plan={plan} first={first} values={values} errors={errors} />
		)}
		{plan && plan.state !== "closed" ? <Walks /> : null}
		{plan && plan.state !== "planned" ? <Peers peers={peers} /> : null}
		{plan ? (
			<Actions>
				<LinkButton href="/closing">As members read it</LinkButton>
				{plan.state === "planned" ? (
					<LinkButton href="/steward/closing/announce" look="main">
						Announce it
					</LinkButton>
				) : null}
				{due ? <LinkButton href="/steward/closing/close">Close it now</LinkButton> : null}
				{plan.state === "closed" ? null : (
					<LinkButton href="/steward/closing/take-back">
						{plan.state === "announced" ? "Take the announcement back" : "Drop the plan"}
					</LinkButton>
				)}
			</Actions>
		) : null}
		<NextStep
			href={plan?.state === "closed" ? "/steward/archive" : "/steward"}
			label={plan?.state === "closed" ? "Take the chapter’s archive" : "Back to the stewards’ corner"}
		/>
	</>
);
