import type { RecordDraft } from "#exchange/publish.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Form } from "#web/components/form.tsx";
import { Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { SummaryAudience } from "./draft-rules.ts";
import { audienceChoices } from "./list-views.tsx";
import { periodWords } from "./period.ts";
import type { Nameable, Recipient } from "./rules.ts";
import type { SummaryRow } from "./store.ts";

const relationWords: Readonly<Record<Recipient["relation"], string>> = {
	network: "passes it on to every chapter of its network",
	chapter: "linked with us directly",
	member: "a member of our network",
};

const ToWhom = ({ audience, recipients }: { audience: SummaryAudience; recipients: readonly Recipient[] }) => {
	if (audience === "chapter") return <p>To nobody outside. Everyone in this chapter can read it here.</p>;
	return (
		<>
			{recipients.length === 0 ? (
				<p>
					No other site receives summaries from us now: there is no link that carries them. Sites with which we link
					later will see it too.
				</p>
			) : (
				<ul>
					{recipients.map((site) => (
						<li>
							<strong dir="auto">{site.name}</strong> <span class="quiet">({new URL(site.origin).host})</span>,{" "}
							{relationWords[site.relation]}
							{site.when === "resumed" ? "; the link is paused, so once it is resumed" : ""}
						</li>
					))}
				</ul>
			)}
			{audience === "public" ? (
				<p>And anyone on the web: on our public pages, in our feeds, and by any site that asks.</p>
			) : null}
		</>
	);
};

const Warnings = ({ warnings }: { warnings: readonly Nameable[] }) => {
	const people = warnings.filter(({ what }) => what === "person");
	const practices = warnings.filter(({ what }) => what === "practice");
	return (
		<>
			{people.length > 0 ? (
				<Notice kind="warn" title="People are named who have not agreed to this.">
					<p dir="auto">
						{people.map(({ name }) => name).join(", ")}. Ask them for their consent, or write “a member”. Until then
						this can’t be published so far.
					</p>
				</Notice>
			) : null}
			{practices.length > 0 ? (
				<Notice kind="warn" title="These practices are named, but are not shared so far themselves.">
					<p dir="auto">{practices.map(({ name }) => name).join("; ")}. Is it all right to tell of them?</p>
				</Notice>
			) : null}
		</>
	);
};

/** A text takes the names in it along, and no consent that ends later can take them out again. */
const Names = ({ names }: { names: readonly string[] }) => (
	<>
		<p>A name in the text goes along with it, and stays if that person changes their mind: ask them first.</p>
		{names.length > 0 ? (
			<p>
				These names are in the text: <strong dir="auto">{names.join(", ")}</strong>.
			</p>
		) : null}
	</>
);

const WhatLeaves = ({ row, record }: { row: SummaryRow; record: RecordDraft | null }) => {
	if (!record) return <p>Nothing.</p>;
	return (
		<>
			<Definitions
				items={[
					["Title", row.title],
					["Tells of", periodWords({ from: row.periodFrom, to: row.periodTo })],
					["Language", row.language],
					["Signed by", "this chapter, not by a person"],
					["Words", <Prose text={row.body} language={row.language} />],
				]}
			/>
			<Details summary="The record as a program reads it">
				<pre tabindex={0}>
					<code>{JSON.stringify(record, null, 2)}</code>
				</pre>
			</Details>
		</>
	);
};

/** Exactly what is sent, and to whom, before it is. */
export const PublishPage = (props: {
	row: SummaryRow;
	audience: SummaryAudience;
	record: RecordDraft | null;
	recipients: readonly Recipient[];
	warnings: readonly Nameable[];
	/** Names of the chapter's people that stand in the text. */
	names: readonly string[];
	values?: FormValues;
	errors?: FormErrors;
}) => (
	<>
		<PageHead
			title="What would be sent, and to whom"
			trail={[
				{ href: "/summaries", label: "Summaries" },
				{ href: `/summaries/${props.row.id}`, label: props.row.title },
			]}
		/>
		<Filters
			action={`/summaries/${props.row.id}/publish`}
			filters={[
				{
					name: "audience",
					label: "Shown for",
					value: props.audience,
					any: "As drafted",
					choices: audienceChoices.map(({ value, label }) => ({ value, label })),
				},
			]}
		/>
		<Warnings warnings={props.warnings} />
		<Section title="To whom">
			<ToWhom audience={props.audience} recipients={props.recipients} />
		</Section>
		<Section title="What leaves this site">
			{props.record ? <Names names={props.names} /> : null}
			<WhatLeaves row={props.row} record={props.record} />
		</Section>
		<Section title="Send it">
			<Form action={`/summaries/${props.row.id}/publish`} values={props.values} errors={props.errors}>
				<Hidden name="base" value={String(props.row.version)} />
				<RadioChoices name="audience" label="Who is it for?" value={props.audience} choices={audienceChoices} />
				<Actions>
					<Submit>Publish it</Submit>
					<LinkButton href={`/summaries/${props.row.id}/edit`}>Change the words first</LinkButton>
				</Actions>
			</Form>
		</Section>
	</>
);
