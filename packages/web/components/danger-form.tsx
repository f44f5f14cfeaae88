import type { Child } from "hono/jsx";
import type { FormErrors, FormValues } from "../form-values.ts";
import { LinkButton, Submit } from "./button.tsx";
import { Form } from "./form.tsx";

type DangerFormProps = {
	action: string;
	/** What will happen, a sentence each. */
	consequences: readonly Child[];
	/** What the button says: the deed itself, never "OK". */
	deed: string;
	/** Where to go for who thinks better of it. */
	back: string;
	/** Further fields, such as a reason; what was typed into them, and what was wrong with it. */
	children?: Child;
	values?: FormValues;
	errors?: FormErrors;
};

/** The second step before what can't easily be undone: a page of its own that says what will happen. */
export const DangerForm = ({ action, consequences, deed, back, children, ...sent }: DangerFormProps) => (
	<Form action={action} {...sent}>
		<div class="notice warn">
			<ul>
				{consequences.map((line) => (
					<li>{line}</li>
				))}
			</ul>
		</div>
		{children}
		<div class="actions">
			<Submit look="danger">{deed}</Submit>
			<LinkButton href={back}>No, leave it as it is</LinkButton>
		</div>
	</Form>
);
