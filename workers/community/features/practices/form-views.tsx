import type { Child } from "hono/jsx";
import { Actions, Submit } from "#web/components/button.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { typed } from "#web/form-values.ts";
import { borrowable } from "../adoptions/rules.ts";
import { GroupChoice } from "../cycle/group-choice.tsx";
import type { Source } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import { type Common, Fields, Preview, PreviewButton } from "./field-views.tsx";
import { fieldWords, longestReason } from "./rules.ts";
import type { PersonNamed, PracticeRead } from "./store.ts";

type NewProps = Common & { id: string; language: string; group?: string; source?: Source };

export const NewPracticeForm = (props: NewProps) => {
	const { choices, values = {}, errors, preview, id, language, group, source } = props;
	return (
		<>
			<PageHead
				title="Write down a practice"
				lead="Something that you do, or tried: told so that somebody else could try it on Monday. It needn’t have worked."
				trail={[{ href: "/practices", label: "Practices" }]}
			/>
			{preview ? <Preview values={values} /> : null}
			<Form action="/practices/new" values={values} errors={errors} files>
				<Hidden name="id" value={id} />
				<CameFrom source={source} />
				<Fields choices={choices} values={values} language={language} />
				<GroupChoice groups={choices.groups} value={group} hint="You can let more people see it afterwards." />
				<Actions>
					<Submit look="main" name="intent" value="share">
						Share it here
					</Submit>
					<Submit look="quiet" name="intent" value="draft">
						Keep as a draft
					</Submit>
					<PreviewButton />
				</Actions>
			</Form>
			<NextStep href="/practices" label="Look at how others wrote theirs" />
		</>
	);
};

/** What was saved by somebody else meanwhile, beside what the reader has typed. */
const SavedMeanwhile = ({ now }: { now: PracticeRead }) => (
	<Section
		title={`Version ${now.version}, saved meanwhile by ${now.editorName}`}
		id="saved"
		lead="Your own words are in the form below. Take over what you want to keep of these, then save."
	>
		{now.reason ? <p dir="auto">“{now.reason}”</p> : null}
		<p>
			<strong dir="auto" lang={now.language}>
				{now.title}
			</strong>{" "}
			<Outcome value={now.status} />
		</p>
		{borrowable
			.filter((field) => now.texts[field] !== "")
			.map((field) => (
				<Details summary={fieldWords[field].label} open>
					<pre class="source" dir="auto" lang={now.language} tabindex={0}>
						{now.texts[field]}
					</pre>
				</Details>
			))}
	</Section>
);

type EditProps = Common & { now: PracticeRead; named: readonly PersonNamed[]; conflict: boolean };

const EditButtons = ({ now }: { now: PracticeRead }) =>
	now.state === "draft" ? (
		<Actions>
			<Submit look="main" name="intent" value="share">
				Share it here
			</Submit>
			<Submit look="quiet" name="intent" value="draft">
				Keep as a draft
			</Submit>
			<PreviewButton />
		</Actions>
	) : (
		<Actions>
			<Submit look="main" name="intent" value="save">
				Save as version {now.version + 1}
			</Submit>
			<PreviewButton />
		</Actions>
	);

export const EditPracticeForm = ({ choices, values = {}, errors, preview, now, named, conflict }: EditProps): Child => (
	<>
		<PageHead
			title={now.state === "draft" ? "Go on writing" : "Change a practice"}
			lead={now.title}
			language={now.language}
			trail={[
				{ href: "/practices", label: "Practices" },
				{ href: `/practices/${now.id}`, label: now.title },
			]}
		/>
		{conflict ? <SavedMeanwhile now={now} /> : null}
		{preview ? <Preview values={values} /> : null}
		<Form action={`/practices/${now.id}/edit`} values={values} errors={errors} files>
			<Hidden name="base" value={preview && !conflict ? typed(values, "base") : String(now.version)} />
			<Fields choices={choices} values={values} now={now} named={named} language={now.language} />
			{now.state === "draft" ? null : (
				<Field
					name="reason"
					label="What did you change, and why?"
					hint="In a sentence; it stays with this version."
					most={longestReason}
					optional
				/>
			)}
			<EditButtons now={now} />
		</Form>
		{now.state === "draft" ? (
			<p>
				<a href={`/practices/${now.id}/discard`}>Throw this draft away</a>
			</p>
		) : null}
		<NextStep href={`/practices/${now.id}`} label="Back to the practice" />
	</>
);

export const DiscardForm = ({ now }: { now: PracticeRead }) => (
	<>
		<PageHead
			title="Throw this draft away?"
			lead={now.title}
			trail={[{ href: `/practices/${now.id}`, label: now.title }]}
		/>
		<DangerForm
			action={`/practices/${now.id}/discard`}
			consequences={["All that you wrote in it goes, for good.", "Nobody else has seen it."]}
			deed="Throw it away"
			back={`/practices/${now.id}`}
		/>
	</>
);
