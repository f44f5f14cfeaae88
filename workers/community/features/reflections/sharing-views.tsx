import { listed } from "#core/listed.ts";
import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, type Choice, RadioChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Known } from "./naming-rules.ts";
import { isWider, questionWords } from "./rules.ts";
import type { SharingGrounds } from "./sharing-store.ts";

type Props = {
	grounds: SharingGrounds;
	title: string;
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

const TakeBack = ({ grounds: { reflection, holders } }: Props) =>
	isWider(reflection.audience) ? (
		<Section title="Take it back">
			<p>
				{holders.length === 0
					? "No other site has fetched it yet, so taking it back would ask nothing of anybody."
					: `It was sent to ${listed(holders.map(({ name }) => name))}. Each is asked to remove it; here it stays.`}
			</p>
			<Actions>
				<PostButton action={`/reflections/${reflection.id}/take-back`} look="danger">
					Take it back
				</PostButton>
				<LinkButton href={`/destinations/${reflection.id}`}>Who has this?</LinkButton>
			</Actions>
		</Section>
	) : null;

/** Just what another chapter gets. */
const WhatLeaves = ({ grounds: { reflection }, title }: Props) => (
	<Section
		title="What leaves"
		lead="Just this, and the language it is in. Your name stays here: readers elsewhere see that it comes from this chapter."
	>
		<div class="preview">
			<p class="kicker">{reflection.question === "free" ? "Story" : questionWords[reflection.question].told}</p>
			<p dir="auto" lang={reflection.language}>
				<strong>{title}</strong>
			</p>
			<Prose text={reflection.text} language={reflection.language} />
		</div>
		{reflection.audience === "private" || reflection.audience === "group" ? (
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
	const { grounds, seenBy, networkName, waits, values, errors } = props;
	const { reflection, chapters } = grounds;
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
				trail={[
					{ href: "/reflections", label: "Reflections" },
					{ href: `/reflections/${reflection.id}`, label: questionWords[reflection.question].told },
				]}
				facts={[<Audience audience={seenBy} />]}
			/>
			{waits ? (
				<Notice kind="warn" title={isWider(reflection.audience) ? "It goes no further yet." : "It has not left yet."}>
					<p>{waits} When they have agreed, come back here and share it.</p>
				</Notice>
			) : null}
			<TakeBack {...props} />
			<WhatLeaves {...props} />
			<Form action={`/reflections/${reflection.id}/share`} values={values} errors={errors}>
				<WhoIsNamed {...props} />
				<RadioChoices
					name="scope"
					label="With whom"
					value={isWider(reflection.audience) ? reflection.audience : undefined}
					choices={choices}
				/>
				{chapters.length > 0 ? (
					<CheckChoices
						name="sites"
						label="The chapters, if you name them"
						chosen={reflection.sites}
						choices={chapters.map((one) => ({ value: one.origin, label: <span dir="auto">{one.name}</span> }))}
					/>
				) : null}
				<Actions>
					<Submit look="main">Share it</Submit>
					<LinkButton href={`/reflections/${reflection.id}`}>Leave it as it is</LinkButton>
				</Actions>
			</Form>
			{reflection.audience === "private" ? null : (
				<NextStep href={`/deidentify?from=${reflection.id}`} label="Tell it without the names">
					Names of people, organisations and places are marked for you, and a second person reads it before it goes on.
				</NextStep>
			)}
			{reflection.audience === "private" ? (
				<NextStep href={`/reflections/${reflection.id}`} label="Back to it" />
			) : null}
		</>
	);
};
