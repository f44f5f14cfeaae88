import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Source } from "./source-store.ts";
import { Texts } from "./text-views.tsx";

type BeginProps = Typed & { id: string; source: Source; open: string | undefined };

export const BeginPage = ({ id, source, open, values, errors }: BeginProps) => (
	<>
		<PageHead
			title="Tell it without the names"
			lead="What did not work helps others most, and is the hardest to tell. Here you take out who and where it was; what was learned stays."
			trail={[{ href: source.href, label: source.title }]}
		/>
		<ol>
			<li>Names of people, organisations and places are marked for you. You decide what stands there instead.</li>
			<li>Somebody whom you choose, who can read the original, reads it a second time: would anyone be recognised?</li>
			<li>Once they agree, it becomes a text of its own that you can share as far as you like.</li>
		</ol>
		{source.ready ? (
			<Form action="/deidentify" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<Hidden name="from" value={source.id} />
				<Actions>
					{open ? (
						<LinkButton href={`/deidentify/${open}`} look="main">
							Go on where you were
						</LinkButton>
					) : (
						<Submit look="main">Begin</Submit>
					)}
				</Actions>
			</Form>
		) : (
			<Notice kind="warn" title="This can’t be told on yet.">
				<p>
					It has to be readable by somebody besides you, finished, and in your own words: a private reflection, a draft,
					a trial without a report or a practice of another chapter isn’t.
				</p>
			</Notice>
		)}
		<Section title="As it stands">
			<Texts fields={source.fields} language={source.language} />
		</Section>
		<NextStep href="/deidentify" label="See all that is being made ready" />
	</>
);
