import { Actions, Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";

export type WishPageProps = {
	person: string;
	name: string;
	chapter: string;
	/** By asking, our chapter shows itself to theirs, which could not see it before. */
	shows: boolean;

	readonly values?: FormValues;
	readonly errors?: FormErrors;
};

/** Asking to be introduced. */
export const WishPage = ({ person, name, chapter, shows, values, errors }: WishPageProps) => (
	<>
		<PageHead
			title={`Ask to meet ${name}`}
			kicker={chapter}
			lead={`${name} says yes or no at ${chapter}. You hear of it here, and by e-mail.`}
			trail={[{ href: "/people/elsewhere", label: "People in other chapters" }]}
		/>
		<Form action="/introductions" values={values} errors={errors}>
			<Hidden name="person" value={person} />
			<TextArea
				name="message"
				label="What you would like to talk about"
				hint={`${name} reads this before they decide. Say who you are as far as you want them to know it now.`}
				rows={6}
				most={2_000}
			/>
			<Field
				name="line"
				label="A line for when they say yes"
				hint="Such as a telephone number, or when you can be reached. It stays here until then."
				most={280}
				optional
			/>
			<Notice>
				<p>
					Asking is your yes: if {name} says yes too, your name, your e-mail address and this line go to them, and
					theirs come to you. Before that, only what you write above leaves this chapter.
				</p>
				{shows ? (
					<p>
						Our chapter isn’t in the network’s directory. By asking, you let {chapter} know that it is there, and where;
						nobody else learns of it.
					</p>
				) : null}
			</Notice>
			<Actions>
				<Submit>Ask to be introduced</Submit>
			</Actions>
		</Form>
		<NextStep href={`/network/record?id=${encodeURIComponent(person)}`} label={`Back to ${name}`} />
	</>
);
