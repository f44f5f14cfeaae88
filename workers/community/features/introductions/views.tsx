import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { chapterOf, standing } from "./rules.ts";
import type { Introduction } from "./store.ts";
import type { Waiting } from "./waiting-rules.ts";
import { WaitingWords } from "./waiting-view.tsx";

const trail = [{ href: "/introductions", label: "My introductions" }];

const Line = ({ one }: { one: Introduction }) => (
	<li>
		<a href={`/introductions/${one.id}`} dir="auto">
			{standing(one)}
		</a>{" "}
		<span class="quiet">
			{chapterOf(one)}, <Time at={one.decidedAt ?? one.createdAt} style="relative" />
		</span>
	</li>
);

/** All of a person's introductions: first what waits for their answer. */
export const IntroductionsPage = ({ items, next }: { items: readonly Introduction[]; next?: string }) => {
	const waiting = items.filter((one) => one.direction === "received" && one.state === "asked");
	const others = items.filter((one) => !waiting.includes(one));
	return (
		<>
			<PageHead
				title="My introductions"
				lead="People in other chapters whom you asked to meet, or who asked to meet you."
			/>
			{waiting.length > 0 ? (
				<Section title="Waiting for your answer">
					<ul class="lines">
						{waiting.map((one) => (
							<Line one={one} />
						))}
					</ul>
				</Section>
			) : null}
			{others.length > 0 ? (
				<ul class="lines">
					{others.map((one) => (
						<Line one={one} />
					))}
				</ul>
			) : null}
			{items.length === 0 ? (
				<EmptyState title="Nobody yet" action={<a href="/people/elsewhere">Look at people in other chapters</a>}>
					<p>
						When somebody elsewhere works on the question that keeps you busy, you can ask to be introduced. They say
						yes or no in their own chapter, and only then do you learn how to reach one another.
					</p>
				</EmptyState>
			) : null}
			<Pager next={next} what="Older ones" />
			<NextStep href="/people/elsewhere" label="People in other chapters" />
		</>
	);
};

const ContactSection = ({ one }: { one: Introduction }) => (
	<Section title={`How to reach ${one.contact?.name ?? one.theirName}`}>
		<Definitions
			items={Object.entries(one.contact ?? {}).map(([name, value]): [string, string] => [
				name === "line" ? "They add" : name === "email" ? "E-mail" : name === "name" ? "Name" : name,
				value,
			])}
		/>
	</Section>
);

const AnswerForm = ({ one, values, errors }: { one: Introduction } & Typed) => (
	<Form action={`/introductions/${one.id}/answer`} values={values} errors={errors}>
		<RadioChoices
			name="answer"
			label="Your answer"
			choices={[
				{
					value: "yes",
					label: "Yes, I’d like to meet",
					hint: "Your name, your e-mail address and the line below go to them; theirs come to you.",
				},
				{ value: "no", label: "Rather not, for now", hint: "They are told just that. Nothing else of yours leaves." },
			]}
		/>
		<Field name="line" label="A line of yours, such as when to call" most={280} optional />
		<Actions>
			<Submit>Send my answer</Submit>
		</Actions>
	</Form>
);

/** One introduction, and what can be done about it. */
export const IntroductionPage = (props: { one: Introduction; waiting: Waiting | null } & Typed) => {
	const { one, waiting, values, errors } = props;
	const answering = one.direction === "received" && one.state === "asked";
	const endable = one.state !== "withdrawn" && !answering;
	const name = one.contact?.name ?? one.theirName;
	return (
		<>
			<PageHead
				title={name}
				kicker={chapterOf(one)}
				lead={standing(one)}
				trail={trail}
				facts={[
					<>
						Asked <Time at={one.createdAt} />
					</>,
					<a href={`/network/record?id=${encodeURIComponent(one.theirPerson)}`}>What {name} shows of themselves</a>,
				]}
			/>
			{one.message ? (
				<Section title={one.direction === "asked" ? "What you wrote" : "What they wrote"}>
					<blockquote dir="auto">
						<p>{one.message}</p>
					</blockquote>
				</Section>
			) : null}
			{waiting ? <WaitingWords one={one} waiting={waiting} /> : null}
			{one.contact ? <ContactSection one={one} /> : null}
			{answering ? <AnswerForm one={one} values={values} errors={errors} /> : null}
			{endable ? (
				<Actions>
					<LinkButton href={`/destinations/${one.id}`}>Who has this?</LinkButton>
					<LinkButton href={`/introductions/${one.id}/end`} look="danger">
						Take it back
					</LinkButton>
				</Actions>
			) : null}
			<NextStep href="/introductions" label="All my introductions" />
		</>
	);
};

/** What taking an introduction back does, before it is done. */
export const EndIntroductionPage = ({ one }: { one: Introduction }) => (
	<>
		<PageHead title="Take it back?" trail={[...trail, { href: `/introductions/${one.id}`, label: one.theirName }]} />
		<DangerForm
			action={`/introductions/${one.id}/end`}
			consequences={[
				`${chapterOf(one)} is asked to remove what it received of you, and answers with a receipt.`,
				"Their contact details are removed here.",
				"What either of you has written down elsewhere can’t be taken back.",
			]}
			deed="Take it back"
			back={`/introductions/${one.id}`}
		/>
	</>
);
