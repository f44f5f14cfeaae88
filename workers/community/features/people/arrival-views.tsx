import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { type ArrivalAnswer, arrivalQuestions, arrivalWords, longestArrival, textsOf } from "./arrival-rules.ts";

type FormProps = { answers: readonly ArrivalAnswer[] } & Typed;

export const ArrivalForm = ({ answers, values, errors }: FormProps) => {
	const texts = textsOf(answers);
	return (
		<>
			<PageHead
				title="Two questions to begin with"
				lead="Everyone who comes is asked these. Answer one, both or neither, now or later; everyone in this chapter reads it on your page."
				trail={[{ href: "/me", label: "Your corner" }]}
			/>
			<Form action="/me/arrival" values={values} errors={errors}>
				{arrivalQuestions.map((question) => (
					<TextArea
						name={question}
						label={arrivalWords[question].asked}
						hint={arrivalWords[question].hint}
						value={texts[question]}
						rows={4}
						optional
						most={longestArrival}
					/>
				))}
				<Actions>
					<Submit look="main">Let the others read it</Submit>
					<LinkButton href="/">Not now</LinkButton>
				</Actions>
			</Form>
			<NextStep href="/people" label="See who is here, and what they said" />
		</>
	);
};

/** What somebody said when they came, on their page. */
export const ArrivalSections = ({ answers }: { answers: readonly ArrivalAnswer[] }) => (
	<>
		{answers.map(({ question, text }) => (
			<Section title={arrivalWords[question].told}>
				<Prose text={text} />
			</Section>
		))}
	</>
);
