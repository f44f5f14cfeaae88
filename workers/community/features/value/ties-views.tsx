import { PostButton, Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Named } from "../search/named-store.ts";
import { NamedLink } from "../search/named-views.tsx";
import { kindName } from "../search/rules.ts";
import type { StoryChoices } from "./choices-store.ts";
import { trail } from "./form-views.tsx";
import type { SpokenTo } from "./page-store.ts";
import { longestSaying } from "./rules.ts";
import type { StoryRead } from "./store.ts";

type Props = {
	story: StoryRead;
	sources: readonly Named[];
	spokenTo: readonly SpokenTo[];
	choices: StoryChoices;
	values?: FormValues;
	errors?: FormErrors;
};

const Sources = ({ story, sources, choices }: Props) => {
	const at = `/value/stories/${story.id}/sources`;
	const more = choices.tookPart.filter(({ id }) => id !== story.id && !sources.some((one) => one.id === id));
	return (
		<Section title="What it tells of" id="sources">
			{sources.length > 0 ? (
				<ul>
					{sources.map((one) => (
						<li>
							<NamedLink thing={one} />{" "}
							{one.group ? (
								<span class="quiet">(it lies in a group, and keeps your story there)</span>
							) : (
								<PostButton action={`${at}/remove`} fields={{ from: one.id }}>
									Untie <span class="unseen">{one.title}</span>
								</PostButton>
							)}
						</li>
					))}
				</ul>
			) : (
				<EmptyState title="It isn’t tied to anything yet.">
					<p>Say which meeting, trial or practice it tells of: then their pages show what it led to.</p>
				</EmptyState>
			)}
			{more.length > 0 ? (
				<Form action={at}>
					<Select
						name="from"
						label="It also tells of"
						hint="What you took part in lately."
						choices={more.map((one) => ({ value: one.id, label: `${kindName(one.kind)}: ${one.title}` }))}
					/>
					<Submit look="quiet">Tie it</Submit>
				</Form>
			) : null}
		</Section>
	);
};

const Speaks = ({ story, spokenTo, choices, values, errors }: Props) => {
	const at = `/value/stories/${story.id}/indicators`;
	return (
		<Section title="What it says of what we watch" id="indicators">
			{spokenTo.length > 0 ? (
				<ul>
					{spokenTo.map((one) => (
						<li>
							<a href={`/value/indicators/${one.id}`} dir="auto">
								{one.name}
							</a>{" "}
							{one.says ? <span dir="auto">{one.says}</span> : null}{" "}
							<PostButton action={`${at}/remove`} fields={{ indicator: one.id }}>
								Untie <span class="unseen">{one.name}</span>
							</PostButton>
						</li>
					))}
				</ul>
			) : null}
			{choices.watched.length > 0 ? (
				<Form action={at} values={values} errors={errors}>
					<Select
						name="indicator"
						label="It speaks to"
						choices={choices.watched.map((one) => ({ value: one.id, label: one.name }))}
					/>
					<TextArea
						name="says"
						label="What it says about it"
						hint="Why the figures moved, or why they did not."
						rows={2}
						most={longestSaying}
						optional
					/>
					<Submit look="quiet">Tie it</Submit>
				</Form>
			) : (
				<p>
					Nothing is watched here yet. <a href="/value/indicators">Choose something to watch</a>
				</p>
			)}
		</Section>
	);
};

export const StoryTies = (props: Props) => (
	<>
		<PageHead
			title="What it tells of"
			lead={props.story.title}
			language={props.story.language}
			trail={[...trail, { href: `/value/stories/${props.story.id}`, label: props.story.title }]}
		/>
		<Sources {...props} />
		<Speaks {...props} />
		<NextStep href={`/value/stories/${props.story.id}`} label="Back to the story" />
	</>
);
