import { listed } from "#core/listed.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, type Choice, RadioChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import type { NavItem } from "#web/components/masthead.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Known } from "./naming-rules.ts";
import { isWider } from "./rules.ts";
import type { SharingLists } from "./sharing-store.ts";

/** What is shared: somebody's own words. */
type SharedThing = {
	readonly id: string;
	/** Its address here. */
	readonly at: string;
	/** What kind of thing it is for who reads it elsewhere. */
	readonly kicker: string;
	readonly title: string;
	readonly text: string;
	readonly language: string;
	readonly audience: string;
	readonly sites: readonly string[];
};

type Props = {
	thing: SharedThing;
	grounds: SharingLists;
	trail: readonly NavItem[];
	/** Whether there is a way of telling it without the names. */
	retold?: boolean;
	seenBy: AudienceValue;
	networkName: string | null;
	/** People whose whole name stands in it, those of whom a part does, and everyone who is here. */
	certain: readonly Known[];
	maybe: readonly Known[];
	others: readonly Known[];
	/** The sentence on whom it waits for, when it does. */
	waits: string | null;
	values?: FormValues;
	errors?: FormErrors;
};

const TakeBack = ({ thing, grounds: { holders } }: Props) =>
	isWider(thing.audience) ? (
		<Section title="Take it back">
			<p>
				{holders.length === 0
					? "No other site has fetched it yet, so taking it back would ask nothing of anybody."
					: `It was sent to ${listed(holders.map(({ name }) => name))}. Each is asked to remove it; here it stays.`}
			</p>
			<Actions>
				<PostButton action={`${thing.at}/take-back`} look="danger">
					Take it back
				</PostButton>
				<LinkButton href={`/destinations/${thing.id}`}>Who has this?</LinkButton>
			</Actions>
		</Section>
	) : null;

/** Just what another chapter gets. */
const WhatLeaves = ({ thing }: Props) => (
	<Section
		title="What leaves"
		lead="Just this, and the language it is in. Your name stays here: readers elsewhere see that it comes from this chapter."
	>
		<div class="preview">
			<p class="kicker">{thing.kicker}</p>
			<p dir="auto" lang={thing.language}>
				<strong>{thing.title}</strong>
			</p>
			<Prose text={thing.text} language={thing.language} />
		</div>
		{thing.audience === "private" || thing.audience === "group" ? (
			<p>Everyone in this chapter can read it from then on, too.</p>
		) : null}
	</Section>
);

const WhoIsNamed = ({ grounds, certain, maybe, others }: Props) => {
	const found = [...certain, ...maybe];
	const asked = grounds.named.map(({ personId }) => personId);
	const choice = (one: Known, hint?: string): Choice => ({
		value: one.id,
		label: <span dir="auto">{one.name}</span>,
		hint,
	});
	const rest = others.filter(({ id }) => !found.some((one) => one.id === id));
	return (
		<>
			{found.length > 0 ? (
				<CheckChoices
					name="named"
					label="These people of this chapter seem to be named in it"
					hint="Each is asked first. Until all said yes, it stays where it is."
					chosen={asked.length > 0 ? [...certain.map(({ id }) => id), ...asked] : found.map(({ id }) => id)}
					choices={[
						...certain.map((one) => choice(one, "The whole name stands in it, so they are asked in any case.")),
						...maybe.map((one) => choice(one, "If it is somebody else, take the tick away.")),
					]}
				/>
			) : (
				<p>No name of anybody here stands in it.</p>
			)}
			{rest.length > 0 ? (
				<Details summary="Somebody else here can be recognised in it" open={rest.some(({ id }) => asked.includes(id))}>
					<CheckChoices
						name="others"
						label="They are asked, too"
						chosen={asked}
						choices={rest.map((one) => choice(one))}
					/>
				</Details>
			) : null}
		</>
	);
};

export const SharePage = (props: Props) => {
	const { thing, grounds, trail, retold = false, seenBy, networkName, waits, values, errors } = props;
	const { chapters } = grounds;
	const choices: Choice[] = [
		...(chapters.length > 0
			? [{ value: "sites", label: "Chapters that I name", hint: "And everybody in this chapter." }]
			: []),
		{
			value: "network",
			label: networkName ? `Share with ${networkName}` : "Share with the network",
			hint: "Everybody in every chapter that we are connected with, if the link between us lets it through.",
		},
		{ value: "public", label: "Anyone on the web", hint: "Also people without an account." },
	];
	return (
		<>
			<PageHead
				title="Share it further"
				lead="What you noticed may be just what somebody in another chapter needs. You can take it back at any time."
				trail={trail}
				facts={[<Audience audience={seenBy} />]}
			/>
			{waits ? (
				<Notice kind="warn" title={isWider(thing.audience) ? "It goes no further yet." : "It has not left yet."}>
					<p>{waits} When they have agreed, come back here and share it.</p>
				</Notice>
			) : null}
			<TakeBack {...props} />
			<WhatLeaves {...props} />
			<Form action={`${thing.at}/share`} values={values} errors={errors}>
				<WhoIsNamed {...props} />
				<RadioChoices
					name="scope"
					label="With whom"
					value={isWider(thing.audience) ? thing.audience : undefined}
					choices={choices}
				/>
				{chapters.length > 0 ? (
					<CheckChoices
						name="sites"
						label="The chapters, if you name them"
						chosen={thing.sites}
						choices={chapters.map((one) => ({ value: one.origin, label: <span dir="auto">{one.name}</span> }))}
					/>
				) : null}
				<Actions>
					<Submit look="main">Share it</Submit>
					<LinkButton href={thing.at}>Leave it as it is</LinkButton>
				</Actions>
			</Form>
			{retold && thing.audience !== "private" ? (
				<NextStep href={`/deidentify?from=${thing.id}`} label="Tell it without the names">
					Names of people, organisations and places are marked for you, and a second person reads it before it goes on.
				</NextStep>
			) : (
				<NextStep href={thing.at} label="Back to it" />
			)}
		</>
	);
};
