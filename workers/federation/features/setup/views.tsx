import { Submit } from "#web/components/button.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";

/** The first page of a fresh site, for whoever deployed it. What was typed as the code isn't shown again. */
export const SetupPage = ({ values = {}, errors }: { values?: FormValues; errors?: FormErrors }) => {
	const { code: _, ...shown } = values;
	return (
		<>
			<PageHead
				title="Begin a network"
				lead="Nobody coordinates this site yet. Whoever knows its setup code becomes the first coordinator, and invites the others."
			/>
			<Form action="/setup" values={shown} errors={errors}>
				<Field
					name="code"
					label="Setup code"
					type="password"
					hint="The word that the site was deployed with."
					autocomplete="off"
				/>
				<Field
					name="network"
					label="Name of the network"
					hint="As its chapters will say it. You can change it later."
					most={120}
				/>
				<Field name="name" label="Your name" autocomplete="name" most={120} />
				<Field name="email" label="Your e-mail address" type="email" autocomplete="email" />
				<Submit>Begin</Submit>
			</Form>
		</>
	);
};
