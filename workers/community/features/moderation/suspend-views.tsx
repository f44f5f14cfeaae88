import { Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { ReasonField, WordField } from "./reason-fields.tsx";
import { spans, spanWords } from "./rules.ts";
import type { Decision } from "./store.ts";

type SuspendProps = Typed & { person: { readonly id: string; readonly name: string; readonly state: string } };

/** Before somebody is suspended, or let back in. */
export const SuspendPage = ({ person, values, errors }: SuspendProps) => (
	<>
		<PageHead
			title={person.state === "suspended" ? `Let ${person.name} back in` : `Suspend ${person.name}`}
			lead={
				person.state === "suspended"
					? "They can take part again at once. They set up passkeys and tokens anew."
					: "They are signed out. They can still sign in by mail to read why, to answer, and to take along what is theirs. What other chapters know of them is asked back."
			}
			trail={[{ href: `/people/${person.id}`, label: person.name }]}
		/>
		{person.state === "suspended" ? (
			<Form action="/moderation/restore" values={values} errors={errors}>
				<Hidden name="person" value={person.id} />
				<ReasonField hint="They read this." />
				<Submit look="main">Let them back in</Submit>
			</Form>
		) : (
			<Form action="/moderation/suspend" values={values} errors={errors}>
				<Hidden name="person" value={person.id} />
				<RadioChoices
					name="span"
					label="For how long?"
					value="30"
					choices={spans.map((span) => ({ value: span, label: spanWords[span] }))}
				/>
				<ReasonField hint="They read this, and can answer." />
				<WordField />
				<Submit look="danger">Suspend them</Submit>
			</Form>
		)}
		<NextStep href={`/people/${person.id}`} label="Leave it as it is" />
	</>
);

/** To stewards alone, on the page of who is suspended: until when, why and by whom. */
export const SuspensionNotice = ({ decision: { personId, until, reason, byId, byName } }: { decision: Decision }) => (
	<Notice
		title={
			until === null ? (
				"Suspended, until a steward lets them back in"
			) : (
				<>
					Suspended until <Time at={until} style="date" />
				</>
			)
		}
	>
		<p dir="auto">{reason}</p>
		<p>
			{byName ? (
				<>
					Decided by{" "}
					<a href={`/people/${byId}`} dir="auto">
						{byName}
					</a>
					.{" "}
				</>
			) : null}
			<a href={`/moderation/about?id=${personId}`}>See the decision</a>
		</p>
	</Notice>
);
