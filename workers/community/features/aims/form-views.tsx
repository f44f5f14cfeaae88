import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Source } from "../cycle/store.ts";
import { CameFrom } from "../cycle/views.tsx";
import { longestDescription, longestTitle } from "./rules.ts";
import type { AimRead } from "./store.ts";

const trail = [{ href: "/aims", label: "Aims" }];

const Words = ({ title, description }: { title?: string; description?: string }) => (
	<>
		<Field
			name="title"
			label="What do you want to achieve?"
			hint="A sentence from which somebody outside could tell whether you got there."
			value={title}
			most={longestTitle}
		/>
		<TextArea
			name="description"
			label="Why, for whom, and how you would notice"
			hint="You can use Markdown."
			value={description}
			optional
			most={longestDescription}
		/>
	</>
);

type NewProps = Typed & { id: string; source: Source | undefined; title?: string };

export const NewAimForm = ({ id, source, title, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Write down an aim"
			lead="What this chapter wants to achieve together. Everyone here reads it; groups take it up."
			trail={trail}
		/>
		<Form action="/aims/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<CameFrom source={source} />
			<Words
				title={title ?? source?.title.slice(0, longestTitle)}
				description={source?.body.slice(0, longestDescription)}
			/>
			<Actions>
				<Submit look="main">Write it down</Submit>
				<LinkButton href={source?.href ?? "/aims"}>Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/aims" label="See what we already go for" />
	</>
);

export const EditAimForm = ({ aim, values, errors }: Typed & { aim: AimRead }) => (
	<>
		<PageHead title="Say it otherwise" trail={[...trail, { href: `/aims/${aim.id}`, label: aim.title }]} />
		<Form action={`/aims/${aim.id}/edit`} values={values} errors={errors}>
			<Words title={aim.title} description={aim.description} />
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href={`/aims/${aim.id}`}>Leave it as it was</LinkButton>
			</Actions>
		</Form>
		<NextStep href={`/aims/${aim.id}`} label="Back to the aim" />
	</>
);
