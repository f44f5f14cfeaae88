import { Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";

/** What a kind of site calls itself on its first page. */
export type SetupWords = {
	readonly title: string;
	readonly lead: string;
	/** The field that asks what the site is called. */
	readonly named: { readonly name: string; readonly label: string; readonly hint: string };
};

type Props = { words: SetupWords; hasCode: boolean } & Typed;

/** The first page of a fresh site, for whoever put it up. A code that was typed isn't sent back. */
export const SetupPage = ({ words, hasCode, values = {}, errors }: Props) => {
	const { code: _code, ...shown } = values;
	return (
		<>
			<PageHead title={words.title} lead={words.lead} />
			{hasCode ? null : (
				<Notice kind="warn" title="The setup code is missing">
					<p>
						Whoever put the site up has to choose one: <code>npx wrangler secret put SETUP_CODE</code>.
					</p>
				</Notice>
			)}
			<Form action="/setup" values={shown} errors={errors}>
				<Field
					name="code"
					label="Setup code"
					hint="The one that was chosen when the site was put up. It works once."
					type="password"
					autocomplete="off"
					most={200}
				/>
				<Field {...words.named} most={120} />
				<Field name="name" label="Your name" autocomplete="name" most={120} />
				<Field name="email" label="Your e-mail address" type="email" autocomplete="email" most={254} />
				<Submit>Begin</Submit>
			</Form>
		</>
	);
};

/** The same address once somebody has claimed the site. */
export const ClaimedPage = ({ title, lead }: { title: string; lead: string }) => (
	<>
		<PageHead title={title} lead={lead} />
		<NextStep href="/sign-in" label="Sign in" />
	</>
);
