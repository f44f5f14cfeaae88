import { Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";

/** The first page of a fresh site. */
export const SetupPage = (props: { hasCode: boolean; values?: FormValues; errors?: FormErrors }) => (
	<>
		<PageHead
			title="A new chapter begins here"
			lead="This site is empty. You become its first steward, and can then invite others."
		/>
		{props.hasCode ? null : (
			<Notice kind="warn" title="The setup code is missing">
				<p>
					Whoever put the site up has to choose one: <code>npx wrangler secret put SETUP_CODE</code>.
				</p>
			</Notice>
		)}
		<Form action="/setup" values={props.values} errors={props.errors}>
			<Field
				name="code"
				label="Setup code"
				hint="The one that was chosen when the site was put up. It works once."
				type="password"
				autocomplete="off"
				most={200}
			/>
			<Field name="chapter" label="What is your chapter called?" hint="You can change it later." most={120} />
			<Field name="name" label="Your name" autocomplete="name" most={120} />
			<Field name="email" label="Your e-mail address" type="email" autocomplete="email" most={254} />
			<Submit>Begin</Submit>
		</Form>
	</>
);

export const ClaimedPage = () => (
	<>
		<PageHead title="This chapter has begun" lead="It has its stewards already. One of them can invite you." />
		<NextStep href="/sign-in" label="Sign in" />
	</>
);
