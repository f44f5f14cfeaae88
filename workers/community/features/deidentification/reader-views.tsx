import { Actions, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import type { WorkRead } from "./store.ts";
import { AsItReads, ChangedSince, FromSource, Replacements, Texts } from "./text-views.tsx";

type Props = { read: WorkRead; whole: boolean } & Typed;

const said: Readonly<Record<string, string>> = {
	approved: "You agreed. Its writer decides when it goes, and how far.",
	returned: "You gave it back with a word. Its writer may ask you again.",
	shared: "You agreed, and it was told. Thank you for reading it.",
};

const AnswerForm = ({ read: { work }, whole, values, errors }: Props) => (
	<Section title="Would anyone be recognised?">
		<Form action={`/deidentify/${work.id}/answer`} values={values} errors={errors}>
			<Hidden name="base" value={String(work.updatedAt)} />
			<TextArea
				name="word"
				label="A word to its writer"
				hint="If somebody would still be recognised: by what? Please don’t repeat a name."
				rows={3}
				most={2_000}
				optional
			/>
			<Actions>
				{whole ? (
					<Submit look="main" name="answer" value="approve">
						Nobody would: it can go
					</Submit>
				) : null}
				<Submit look="quiet" name="answer" value="return">
					Give it back with my word
				</Submit>
				<Submit look="quiet" name="answer" value="decline">
					I’d rather not read it
				</Submit>
			</Actions>
			<p class="hint">You can decline without a reason; then somebody else is asked.</p>
		</Form>
	</Section>
);

/** The new text as its second reader sees it, with the way to the original. */
export const ReaderPage = (props: Props) => {
	const { work, source } = props.read;
	return (
		<>
			<PageHead
				title="Read it a second time"
				lead={`${work.authorName} would like to tell this to more people than those who can read the original.`}
				trail={[{ href: "/deidentify", label: "What you were asked to read" }]}
			/>
			<FromSource source={source} />
			{props.whole ? (
				<>
					<AsItReads fields={source.fields} marks={work.marks} language={source.language} />
					<Replacements fields={source.fields} marks={work.marks} />
					<Details summary="The original">
						<Texts fields={source.fields} language={source.language} />
					</Details>
				</>
			) : (
				<ChangedSince id={work.id} mine={false} />
			)}
			{work.state === "asked" ? <AnswerForm {...props} /> : <p>{said[work.state]}</p>}
			<NextStep href={source.href} label="Read the original" />
		</>
	);
};
