import { Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import type { FormErrors, FormValues, Typed } from "#web/form-values.ts";
import { personRoles, roleWords } from "../people/rules.ts";
import { type Known, type RequestState, requestStates, stateWords } from "./rules.ts";
import type { RequestRow } from "./store.ts";

export const JoinPage = (props: { chapter: string; howToJoin: string } & Typed) => (
	<>
		<PageHead title={`Join ${props.chapter}`} lead="Tell us who you are. A steward reads it and writes to you." />
		{props.howToJoin ? <Prose text={props.howToJoin} /> : null}
		<Form action="/join" values={props.values} errors={props.errors}>
			<Field name="name" label="Your name" autocomplete="name" most={120} />
			<Field name="email" label="Your e-mail address" type="email" autocomplete="email" most={254} />
			<TextArea
				name="message"
				label="Why would you like to join?"
				hint="What you work on, and what you would like to learn with others."
				most={2_000}
			/>
			<Submit>Ask to join</Submit>
		</Form>
		<NextStep href="/shared" label="Read what we share with everybody" />
	</>
);

export const AskedPage = () => (
	<>
		<PageHead title="Thank you" lead="A steward reads what you wrote, and answers by mail. It may take a few days." />
		<NextStep href="/shared" label="Read meanwhile what we share with everybody" />
	</>
);

const AnswerForm = ({ id, values, errors }: { id: string } & Typed) => (
	<Form action={`/steward/join-requests/${id}`} id={id} values={values} errors={errors}>
		<TextArea name="words" label="A word to them" hint="It goes into the letter." optional rows={3} most={1_000} />
		<Select
			name="role"
			label="They come in as"
			value="member"
			choices={personRoles.map((role) => ({ value: role, label: roleWords[role] }))}
		/>
		<div class="actions">
			<Submit name="decision" value="accepted">
				Welcome them
			</Submit>
			<Submit look="quiet" name="decision" value="declined">
				Decline
			</Submit>
		</div>
	</Form>
);

/** What was typed into one of the forms, and what is wrong with it. */
export type Tried = { readonly id: string; readonly values: FormValues; readonly errors: FormErrors };

/** A request from an address that is known here: what an answer would do, before it is given. */
const KnownHere = ({ known }: { known: Known }) => (
	<Notice kind="warn">
		<p>
			This is the address of{" "}
			<a href={`/people/${known.id}`} dir="auto">
				{known.name}
			</a>
			{known.state === "active"
				? ", who is in already. Whatever you answer, nothing about them changes, and they get a link to sign in."
				: `, who ${known.state === "left" ? "has left" : "is suspended"}. To welcome them, first let them back in on their page.`}
		</p>
	</Notice>
);

const Request = ({ row, tried }: { row: RequestRow; tried?: Tried }) => (
	<article class="card">
		<Heading>{row.name}</Heading>
		<p class="quiet">
			{row.email}, <Time at={row.createdAt} style="relative" />
		</p>
		<Prose text={row.message} />
		{row.known && row.state === "waiting" ? <KnownHere known={row.known} /> : null}
		{row.state === "waiting" ? (
			<AnswerForm id={row.id} values={tried?.values} errors={tried?.errors} />
		) : (
			<p>
				<strong>{stateWords[row.state]}</strong> {row.decidedAt === null ? null : <Time at={row.decidedAt} />}
				{row.answer ? <span dir="auto">: {row.answer}</span> : null}
			</p>
		)}
	</article>
);

type RequestsProps = {
	rows: readonly RequestRow[];
	state: RequestState;
	next?: string;
	tried?: Tried;
	/** Who was answered a moment ago was in already. */
	done?: "known";
};

export const RequestsPage = ({ rows, state, next, tried, done }: RequestsProps) => (
	<>
		<PageHead
			title="Who asks to join"
			lead="Each of them waits for a word from one of you."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{done === "known" ? (
			<Notice title="They are in already." live>
				<p>Nothing about them was changed. A link to sign in is on its way to them, with your word.</p>
			</Notice>
		) : null}
		<nav aria-label="Requests">
			<ul class="facts">
				{requestStates.map((one) => (
					<li>
						{one === state ? (
							<strong>{stateWords[one]}</strong>
						) : (
							<a href={`/steward/join-requests?state=${one}`}>{stateWords[one]}</a>
						)}
					</li>
				))}
			</ul>
		</nav>
		{rows.map((row) => (
			<Request row={row} tried={tried?.id === row.id ? tried : undefined} />
		))}
		{rows.length === 0 ? (
			<EmptyState title={state === "waiting" ? "Nobody waits" : "Nobody yet"}>
				<p>Visitors find “Join us” on every page. Your own words on how to join stand above the form there.</p>
			</EmptyState>
		) : null}
		<Pager next={next} />
		<NextStep href="/steward/invitations" label="Invite somebody yourself" />
	</>
);
