import { hostOf } from "#core/host.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { DifferencesInWords } from "#web/components/diff.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { ChangedTexts } from "../practices/changes-views.tsx";
import type { Comparison } from "../practices/compare.ts";
import type { OfferRead } from "./store.ts";

const theirs = (offer: OfferRead): string => offer.theirName ?? hostOf(offer.theirOrigin);

const stateWords: Readonly<Record<OfferRead["state"], string>> = {
	offered: "Waits for an answer",
	merged: "Taken in",
	declined: "Declined",
	withdrawn: "Taken back",
};

/** What has been offered in either direction. */
export const OffersPage = ({ offers, next }: { offers: readonly OfferRead[]; next?: string }) => (
	<>
		<PageHead
			title="Changes offered"
			lead="When a practice travels, others change it for their own work. Here they offer their changes back, and we ours."
			trail={[{ href: "/network", label: "Network" }]}
		/>
		{offers.length === 0 ? (
			<EmptyState title="Nothing has been offered yet.">
				<p>
					Once somebody brings one of your practices home and changes it, they can offer you the changed words here.
				</p>
			</EmptyState>
		) : (
			<Table
				caption="Changes offered to us and by us"
				columns={[
					{ head: "Practice", cell: (offer) => <a href={`/offers/${offer.id}`}>{offer.title}</a> },
					{
						head: "Who",
						cell: (offer) => (offer.direction === "received" ? `from ${theirs(offer)}` : `to ${theirs(offer)}`),
					},
					{ head: "Where it stands", cell: (offer) => stateWords[offer.state] },
					{ head: "Since", cell: (offer) => <Time at={offer.decidedAt ?? offer.createdAt} style="date" /> },
				]}
				rows={offers}
			/>
		)}
		<Pager next={next} what="Older" />
		<NextStep href="/network" label="See what arrived from other chapters" />
	</>
);

type OfferProps = Typed & {
	offer: OfferRead;
	reason: string;
	comparison: Comparison | null;
	/** What an answer rests on. */
	shown: { rev: number; base: number };
	/** Whether the practice is the reader's own. */
	mine: boolean;
};

export const OfferPage = (props: OfferProps) => {
	const { offer, reason, comparison, values, errors } = props;
	const open = offer.direction === "received" && offer.state === "offered" && comparison !== null;
	return (
		<>
			<PageHead
				title={offer.title}
				kicker={offer.direction === "received" ? `${theirs(offer)} offers a change` : `Offered to ${theirs(offer)}`}
				lead={reason || undefined}
				facts={[stateWords[offer.state], <Time at={offer.decidedAt ?? offer.createdAt} style="date" />]}
				trail={[
					{ href: "/offers", label: "Changes offered" },
					{ href: `/practices/${offer.practiceId}`, label: offer.title },
				]}
			/>
			{offer.answer ? (
				<Notice title={offer.state === "merged" ? "It was taken in, with a word" : "It was declined, with a word"}>
					<p dir="auto">{offer.answer}</p>
				</Notice>
			) : null}
			{comparison ? <ChangedTexts comparison={comparison} /> : null}
			{comparison?.fields.length === 0 ? <DifferencesInWords words={comparison.words} /> : null}
			{open ? (
				<Form action={`/offers/${offer.id}`} values={values} errors={errors}>
					<Hidden name="rev" value={String(props.shown.rev)} />
					<Hidden name="base" value={String(props.shown.base)} />
					<RadioChoices
						name="decision"
						label="Your answer"
						choices={[
							{
								value: "merged",
								label: "Take it in",
								hint: "It becomes a new version of your practice, which says whose change it was.",
							},
							{
								value: "declined",
								label: "Leave ours as it is",
								hint: "Theirs lives on beside yours, in the family tree.",
							},
						]}
					/>
					<TextArea name="answer" label="A word for them" rows={3} optional />
					<Actions>
						<Submit>Answer</Submit>
						<LinkButton href="/offers">Later</LinkButton>
					</Actions>
				</Form>
			) : null}
			{offer.direction === "sent" && offer.state === "offered" && props.mine ? (
				<Form action={`/offers/${offer.id}/back`}>
					<Actions>
						<Submit>Take it back</Submit>
					</Actions>
				</Form>
			) : null}
			<NextStep href={`/practices/${offer.practiceId}`} label="Back to the practice" />
		</>
	);
};

/** The word that goes with our offer. */
export const OfferFormPage = (props: Typed & { practiceId: string; title: string; to: string }) => (
	<>
		<PageHead
			title="Offer your change back"
			kicker={props.title}
			lead={`${props.to} sees your words beside theirs, and takes them in or leaves theirs as they are.`}
			trail={[{ href: `/practices/${props.practiceId}`, label: props.title }]}
		/>
		<Form action={`/practices/${props.practiceId}/offer`} values={props.values} errors={props.errors}>
			<TextArea
				name="reason"
				label="Why did you change it?"
				hint="What you saw that made you do it another way."
				rows={4}
				optional
			/>
			<Actions>
				<Submit>Offer it to {props.to}</Submit>
				<LinkButton href={`/practices/${props.practiceId}`}>Not now</LinkButton>
			</Actions>
		</Form>
	</>
);
