import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { type Level, levels, levelWords, longestWord, namedEach } from "./rules.ts";
import type { Intention, Taking } from "./store.ts";

const People = ({ people }: { people: readonly Taking[] }) =>
	people.length === 0 ? null : (
		<ul>
			{people.map(({ id, name, word }) => (
				<li>
					<PersonLine person={{ name, href: `/people/${id}` }} />
					{word ? (
						<span class="quiet">
							: <span dir="auto">{word}</span>
						</span>
					) : null}
				</li>
			))}
		</ul>
	);

type AllProps = {
	taking: readonly { readonly level: Level; readonly people: readonly Taking[] }[];
	own: Intention | undefined;
};

export const LevelsPage = ({ taking, own }: AllProps) => (
	<>
		<PageHead
			title="Ways to take part"
			lead="A community lives from people who take part in different measure, and who move between these as their lives do. None is better than another, and nobody counts."
			trail={[{ href: "/people", label: "People" }]}
		/>
		{taking.map(({ level, people }) => (
			<Section title={levelWords[level].label} lead={levelWords[level].description} id={level}>
				<People people={people.slice(0, namedEach)} />
				{people.length > namedEach ? (
					<p>
						<a href={`/participation?level=${level}`}>Others who said so</a>
					</p>
				) : null}
			</Section>
		))}
		<p class="quiet">Here stands who said so for themselves. Most people don’t say, and needn’t.</p>
		<NextStep
			href="/me/participation"
			label={own ? "Say otherwise how you mean to take part" : "Say how you mean to take part, for now"}
		/>
	</>
);

export const LevelPage = (props: { level: Level; people: readonly Taking[]; next?: string; first?: string }) => (
	<>
		<PageHead
			title={levelWords[props.level].label}
			lead={levelWords[props.level].description}
			trail={[{ href: "/participation", label: "Ways to take part" }]}
		/>
		<People people={props.people} />
		<Pager next={props.next} first={props.first} what="Others who said so" />
		<NextStep href="/participation" label="See all four ways" />
	</>
);

export const OwnPage = ({ own, saved, values, errors }: Typed & { own: Intention | undefined; saved: boolean }) => (
	<>
		<PageHead
			title="How you mean to take part"
			lead="For now: it changes with what life has room for. Nobody checks it, and nothing here is measured."
			trail={ownCorner}
		/>
		{saved ? <Notice kind="good" live title="Kept." /> : null}
		<Form action="/me/participation" values={values} errors={errors}>
			<RadioChoices
				name="level"
				label="Which is nearest?"
				value={own?.level}
				choices={levels.map((level) => ({
					value: level,
					label: levelWords[level].mine,
					hint: `${levelWords[level].label}. ${levelWords[level].description}`,
				}))}
			/>
			<Field
				name="word"
				label="A word with it"
				hint="For example until when, or what you would like to be asked for."
				value={own?.word}
				optional
				most={longestWord}
			/>
			<RadioChoices
				name="shown"
				label="Who may read it"
				value={own?.shown ?? "chapter"}
				choices={[
					{ value: "chapter", label: "Everyone in this chapter, on your page" },
					{ value: "me", label: "You alone", hint: "A note to yourself. Nobody else finds it, stewards neither." },
				]}
			/>
			<Actions>
				<Submit look="main">Keep it</Submit>
				<LinkButton href="/me">Not now</LinkButton>
			</Actions>
		</Form>
		{own ? <PostButton action="/me/participation/unsay">Say nothing of it any more</PostButton> : null}
		<NextStep href="/participation" label="Read about the four ways to take part" />
	</>
);
