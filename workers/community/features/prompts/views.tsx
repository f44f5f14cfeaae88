import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { OwnAnswer } from "./actions.ts";
import { longestAnswer, prompts, promptText } from "./rules.ts";

const trail = [...ownCorner, { href: "/me/prompts", label: "Questions to yourself" }];

/** What one's answers are safe from, and what they aren't. */
const Sealed = () => (
	<p class="quiet">
		Only you read what you write here. It lies encrypted in the database; no search finds it, no summary takes it up,
		and it goes when you leave. Whoever runs this site could open it with the site’s secret.
	</p>
);

const Answer = ({ answer, writes }: { answer: OwnAnswer; writes: boolean }) => (
	<article class="card" id={answer.id}>
		<p class="kicker">{promptText(answer.prompt)}</p>
		<Prose text={answer.text} />
		<Facts items={[<Time at={answer.createdAt} />]} />
		<Actions>
			{writes ? <LinkButton href={`/me/prompts/${answer.id}/reflect`}>Make a reflection of it</LinkButton> : null}
			<LinkButton href={`/me/prompts/${answer.id}`}>Change it</LinkButton>
			<LinkButton href={`/me/prompts/${answer.id}/remove`}>Remove it</LinkButton>
		</Actions>
	</article>
);

type ListProps = {
	answers: readonly OwnAnswer[];
	/** Whether the reader may write reflections. */
	writes: boolean;
	next?: string;
	first?: string;
};

export const PromptList = ({ answers, writes, next, first }: ListProps) => (
	<>
		<PageHead
			title="Questions to yourself"
			lead="Learning with others begins with being frank with oneself. Take one of them, when you have ten minutes and nobody is waiting."
			trail={ownCorner}
		/>
		<ul class="lines">
			{prompts.map(({ key, text, hint }) => (
				<li>
					<a href={`/me/prompts/new?prompt=${key}`}>{text}</a> <span class="quiet">{hint}</span>
				</li>
			))}
		</ul>
		<Sealed />
		{answers.length > 0 ? (
			<Section title="What you wrote">
				{answers.map((answer) => (
					<Answer answer={answer} writes={writes} />
				))}
			</Section>
		) : null}
		<Pager next={next} first={first} what="Earlier ones" />
		<NextStep href="/reflections" label="Read what others noticed">
			What you write here may become a reflection of yours, when you want it to.
		</NextStep>
	</>
);

export const NewAnswerForm = ({ id, prompt, values, errors }: Typed & { id: string; prompt?: string }) => (
	<>
		<PageHead title="A question to yourself" trail={trail} />
		<Form action="/me/prompts/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<RadioChoices
				name="prompt"
				label="Which one?"
				value={prompt}
				choices={prompts.map(({ key, text, hint }) => ({ value: key, label: text, hint }))}
			/>
			<TextArea name="text" label="In your own words" rows={10} most={longestAnswer} />
			<Actions>
				<Submit look="main">Keep it for yourself</Submit>
				<LinkButton href="/me/prompts">Not now</LinkButton>
			</Actions>
			<Sealed />
		</Form>
		<NextStep href="/me/prompts" label="Read what you wrote before" />
	</>
);

export const ChangeAnswerForm = ({ answer, values, errors }: Typed & { answer: OwnAnswer }) => (
	<>
		<PageHead title="Say it otherwise" lead={promptText(answer.prompt)} trail={trail} />
		<Form action={`/me/prompts/${answer.id}`} values={values} errors={errors}>
			<TextArea name="text" label="In your own words" value={answer.text} rows={10} most={longestAnswer} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href="/me/prompts">Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/me/prompts" label="Back to what you wrote" />
	</>
);

export const RemoveAnswerForm = ({ answer }: { answer: OwnAnswer }) => (
	<>
		<PageHead title="Remove this answer?" lead={promptText(answer.prompt)} trail={trail} />
		<Prose text={answer.text} />
		<DangerForm
			action={`/me/prompts/${answer.id}/remove`}
			consequences={["Your words go, for good: nobody else has them.", "A reflection that you made of them stays."]}
			deed="Remove it"
			back="/me/prompts"
		/>
	</>
);
