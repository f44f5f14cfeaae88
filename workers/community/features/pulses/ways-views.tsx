import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import type { PulseWays } from "./circle-store.ts";
import { longestQuestion, mostMonths, mostQuestions } from "./rules.ts";

export const PulseWaysPage = ({ ways, saved, values, errors }: Typed & { ways: PulseWays; saved: boolean }) => (
	<>
		<PageHead
			title="The trust pulse"
			lead="What everybody is asked, in the chapter and in its groups, and how often."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{saved ? <Notice kind="good" live title="Saved." /> : null}
		<Form action="/steward/chapter/pulse" values={values} errors={errors}>
			<TextArea
				name="questions"
				label="What is asked"
				hint={`One sentence a line, up to ${mostQuestions}; each is answered from “not at all” to “fully”. Leave them as they are for a while: a question that is asked again shows what changed.`}
				value={ways.questions.join("\n")}
				rows={6}
				most={mostQuestions * (longestQuestion + 1)}
			/>
			<Field
				name="months"
				label="Months after which a pulse opens by itself"
				hint={`For the whole chapter, from 1 to ${mostMonths}; the first one within the hour. With 0 it opens when a facilitator opens it. In a group its coordinator says so.`}
				type="number"
				inputmode="numeric"
				value={String(ways.months)}
			/>
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href="/steward">Leave it</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/pulses" label="See the pulses so far" />
	</>
);
