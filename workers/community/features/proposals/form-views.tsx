import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { outcomeWords } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { borrowable } from "../adoptions/rules.ts";
import type { Source } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import {
	fieldWords,
	longestField,
	longestReason,
	longestTitle,
	statuses,
	statusSentences,
} from "../practices/rules.ts";
import type { PracticeRead } from "../practices/store.ts";

type ProposeProps = {
	id: string;
	practice: PracticeRead;
	/** The version whose words the form was opened with. */
	base: PracticeRead;
	source: Source | undefined;
	/** Whether the reader may write the practice anyway. */
	writes: boolean;
	values?: FormValues;
	errors?: FormErrors;
};

/** What was learned, in its own words, so that one needn't leave the form to read it. */
const Learned = ({ source }: { source: Source | undefined }) =>
	source ? (
		<>
			<CameFrom source={source} />
			<Details summary="Read it again" open>
				<Prose text={source.body} language={source.language ?? undefined} />
			</Details>
		</>
	) : null;

const Meanwhile = ({ practice, base }: Pick<ProposeProps, "practice" | "base">) =>
	practice.version === base.shown ? null : (
		<Notice kind="warn" title={`Version ${practice.version} was saved while you were writing.`}>
			<p>
				Your words stay as they are. Whoever decides sees both.{" "}
				<a href={`/practices/${practice.id}/compare?from=${base.shown}&to=${practice.version}`}>
					What changed meanwhile
				</a>
			</p>
		</Notice>
	);

/** Where the words go that somebody proposes. */
const whereTo = ({ audience, groupName, authorName }: PracticeRead): string =>
	audience.scope === "group"
		? `${authorName} decides on it. What you write stays in the group ${groupName ?? ""}.`
		: `${authorName} decides on it. If it is taken in, your words and your reason go where the practice goes; in this chapter they stand under your name.`;

export const ProposeForm = ({ id, practice, base, source, writes, values, errors }: ProposeProps) => (
	<>
		<PageHead
			title="Propose a new version"
			lead={practice.title}
			language={practice.language}
			trail={[
				{ href: "/practices", label: "Practices" },
				{ href: `/practices/${practice.id}`, label: practice.title },
			]}
		/>
		<p>{whereTo(practice)}</p>
		<Meanwhile practice={practice} base={base} />
		<Form action={`/practices/${practice.id}/proposals/new`} values={values} errors={errors} files>
			<Hidden name="id" value={id} />
			<Hidden name="base" value={String(base.shown)} />
			<Learned source={source} />
			<TextArea
				name="reason"
				label="What did you learn that makes it better?"
				hint="In a sentence or two. That it did not work where you tried it is a good reason."
				rows={3}
				most={longestReason}
			/>
			<Section title="The words" lead="Change only what you would change; everything else stays as it is.">
				<RadioChoices
					name="status"
					label="What came of it"
					value={base.status}
					choices={statuses.map((value) => ({ value, label: outcomeWords[value], hint: statusSentences[value] }))}
				/>
				<Field name="title" label="Title" value={base.title} most={longestTitle} />
				{borrowable.map((field) => (
					<TextArea
						name={field}
						label={fieldWords[field].label}
						hint={fieldWords[field].hint}
						value={base.texts[field]}
						rows={field === "whatWeDo" ? 10 : 4}
						most={longestField}
						optional
					/>
				))}
			</Section>
			<Actions>
				<Submit look="main">Propose it</Submit>
				<LinkButton href={`/practices/${practice.id}`}>Not now</LinkButton>
			</Actions>
		</Form>
		{writes ? (
			<p class="quiet">
				You may write this practice yourself, so you also decide on what you propose. It keeps the thread to what you
				learned.
			</p>
		) : null}
		<NextStep href={`/practices/${practice.id}/proposals`} label="See what others proposed" />
	</>
);
