import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { Anonymity, listOf, trailOf } from "./common-views.tsx";
import { leastDays, mostDays, usualDays } from "./rules.ts";

type NewProps = Typed & {
	id: string;
	groupId: string | null;
	name: string | null;
	questions: readonly string[];
	/** Why none can be opened at the moment. */
	notNow: string | undefined;
};

export const NewPulseForm = ({ id, groupId, name, questions, notNow, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Open a trust pulse"
			lead={name ? `Everybody in ${name} is asked.` : "Everybody in the chapter is asked."}
			trail={trailOf(groupId, name)}
		/>
		<Section
			title="What is asked"
			lead="The same each time, so that one sees what changes. A steward sets the questions."
		>
			<ul>
				{questions.map((question) => (
					<li dir="auto">{question}</li>
				))}
			</ul>
		</Section>
		{notNow === undefined ? (
			<Form action="/pulses/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<Hidden name="group" value={groupId ?? ""} />
				<Field
					name="days"
					label="For how many days?"
					hint={`From ${leastDays} to ${mostDays}. It closes earlier when everybody has answered.`}
					type="number"
					inputmode="numeric"
					value={String(usualDays)}
				/>
				<Actions>
					<Submit look="main">Open it</Submit>
					<LinkButton href={listOf(groupId)}>Not now</LinkButton>
				</Actions>
			</Form>
		) : (
			<Notice title="Not now">
				<p>{notNow}</p>
			</Notice>
		)}
		<Anonymity />
		<NextStep href={listOf(groupId)} label="See the pulses so far" />
	</>
);
