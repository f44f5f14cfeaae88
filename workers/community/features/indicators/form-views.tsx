import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import type { Choice } from "../cycle/store.ts";
import { longestName, longestUnit, longestWhy } from "./rules.ts";
import type { IndicatorRead } from "./store.ts";

export const trail = [
	{ href: "/value", label: "What it led to" },
	{ href: "/value/indicators", label: "What we watch" },
];

const Words = ({ now }: { now?: IndicatorRead }) => (
	<>
		<Field
			name="name"
			label="What is watched"
			hint="“Falls on the night shift”, “Pupils who come back after a month away”."
			value={now?.name}
			most={longestName}
		/>
		<Field
			name="unit"
			label="In what it is counted"
			hint="“a month”, “%”, “minutes”."
			value={now?.unit}
			most={longestUnit}
			optional
		/>
		<TextArea
			name="why"
			label="What would a change in it tell you?"
			hint="And what it can’t tell: that is for the stories."
			value={now?.why}
			rows={3}
			most={longestWhy}
			optional
		/>
	</>
);

type NewProps = Typed & { id: string; groups: readonly Choice[]; group?: string };

export const NewIndicatorForm = ({ id, groups, group, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Choose something to watch"
			lead="A figure that would move if what you learn makes a difference. One or two are plenty; the stories say the rest."
			trail={trail}
		/>
		<Form action="/value/indicators/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Words />
			<GroupChoice groups={groups} value={group} label="Who watches it, and can see it" />
			<Actions>
				<Submit look="main">Watch it</Submit>
				<LinkButton href="/value/indicators">Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/value/indicators" label="See what we watch already" />
	</>
);

export const ChangeIndicatorForm = ({ now, values, errors }: Typed & { now: IndicatorRead }) => (
	<>
		<PageHead title="Word it anew" trail={[...trail, { href: `/value/indicators/${now.id}`, label: now.name }]} />
		<Form action={`/value/indicators/${now.id}/edit`} values={values} errors={errors}>
			<Words now={now} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/value/indicators/${now.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/value/indicators/${now.id}`} label="Back to it" />
	</>
);
