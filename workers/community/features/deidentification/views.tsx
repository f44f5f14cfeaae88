import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import type { WorkRead } from "./store.ts";
import { AsItReads, ChangedSince, FromSource, Replacements } from "./text-views.tsx";

type Props = Typed & { read: WorkRead; whole: boolean };

/** Nothing is replaced yet: marking comes before somebody else reads it. */
const unmarked = ({ marks }: WorkRead["work"]): boolean => marks.length === 0;

const AskForm = ({ read: { work, readers }, values, errors }: Props) =>
	readers.length === 0 ? (
		<p>Nobody else can read the original. Let a group or the chapter read it first.</p>
	) : (
		<Form action={`/deidentify/${work.id}/reader`} values={values} errors={errors}>
			<Hidden name="base" value={String(work.updatedAt)} />
			<Select
				name="reader"
				label="Who reads it a second time"
				hint="Somebody who can read the original. They may decline without a reason."
				value={work.readerId ?? undefined}
				empty="Choose somebody"
				choices={readers.map((one) => ({ value: one.id, label: one.name }))}
			/>
			<Actions>
				<Submit look={work.state === "asked" || unmarked(work) ? "quiet" : "main"}>
					{work.state === "asked" ? "Ask them instead" : "Ask them to read it"}
				</Submit>
			</Actions>
		</Form>
	);

const TellForm = ({ read: { work, source }, values, errors }: Props) => (
	<Form action={`/deidentify/${work.id}/tell`} values={values} errors={errors}>
		<Hidden name="base" value={String(work.updatedAt)} />
		<RadioChoices
			name="reach"
			label="Who reads it"
			value="chapter"
			choices={[
				{ value: "chapter", label: "Everyone in this chapter" },
				{
					value: "further",
					label: "Everyone in this chapter, and others",
					hint: "You choose with whom on the next page, where you see what leaves.",
				},
			]}
		/>
		<Actions>
			<Submit look="main">{source.becomes === "practice" ? "Make it a practice" : "Make it a reflection"}</Submit>
		</Actions>
	</Form>
);

const Standing = (props: Props) => {
	const { work, source, resultThere } = props.read;
	const resultHref = `/${source.becomes === "practice" ? "practices" : "reflections"}/${work.resultId}`;
	switch (work.state) {
		case "marking":
			return (
				<Section title="A second reader">
					<AskForm {...props} />
				</Section>
			);
		case "asked":
			return (
				<Section title="A second reader">
					<p>
						<span dir="auto">{work.readerName}</span> was asked to read it, and hasn’t answered yet.
					</p>
					<AskForm {...props} />
				</Section>
			);
		case "returned":
			return (
				<Section title="A second reader">
					<Notice kind="warn" title="It came back with a word.">
						<p>
							<span dir="auto">{work.readerName}</span>: “<span dir="auto">{work.word}</span>”
						</p>
					</Notice>
					<p>Change the marks, or the original, and ask again.</p>
					<AskForm {...props} />
				</Section>
			);
		case "approved":
			return (
				<Section title="It can go">
					<p>
						<span dir="auto">{work.readerName}</span> has read it beside the original and agrees
						{work.word ? (
							<>
								: “<span dir="auto">{work.word}</span>”
							</>
						) : (
							"."
						)}
					</p>
					<TellForm {...props} />
				</Section>
			);
		case "shared":
			return (
				<Section title="It was told">
					{resultThere ? (
						<p>
							<a href={resultHref}>Read what came of it</a>. Only those who can read the original see that it came from
							there.
						</p>
					) : (
						<p>What came of it isn’t there any more.</p>
					)}
				</Section>
			);
	}
};

/** The work as its writer sees it: how it will read, and what it waits for. */
export const WorkPage = (props: Props) => {
	const { work, source } = props.read;
	const open = work.state !== "shared";
	return (
		<>
			<PageHead title="Tell it without the names" trail={[{ href: "/deidentify", label: "What you make ready" }]} />
			<FromSource source={source} />
			{props.whole ? (
				<>
					{open ? <AsItReads fields={source.fields} marks={work.marks} language={source.language} /> : null}
					{open ? <Replacements fields={source.fields} marks={work.marks} /> : null}
				</>
			) : open ? (
				<ChangedSince id={work.id} mine />
			) : null}
			{open ? (
				<Actions>
					<LinkButton href={`/deidentify/${work.id}/marks`} look={unmarked(work) ? "main" : "quiet"}>
						{unmarked(work) ? "Mark the names" : "Change the marks"}
					</LinkButton>
					<LinkButton href={`/deidentify/${work.id}/drop`}>Let go of it</LinkButton>
				</Actions>
			) : null}
			{props.whole || !open ? <Standing {...props} /> : null}
			<NextStep href={source.href} label="Back to the original" />
		</>
	);
};
