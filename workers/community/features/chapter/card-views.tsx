import { isoOf } from "#core/clock.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice, LanguagesChoice } from "#web/components/language-choice.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { accents } from "#web/layout.tsx";
import { type Card, lifeStageHints, lifeStages, lifeStageWords } from "./rules.ts";
import type { ChapterRow } from "./store.ts";
import { AboutChapter } from "./welcome-views.tsx";

const bearing = (value: number | null): string => (value === null ? "" : String(value));

const Words = ({ card }: { card: Card }) => (
	<>
		<Field name="name" label="Name of the chapter" value={card.name} most={120} />
		<Field
			name="tagline"
			label="In one sentence"
			hint="It stands below your name, and on the network’s pages."
			value={card.tagline}
			most={300}
			optional
		/>
		<TextArea
			name="about"
			label="Who you are, and what you care about"
			hint="For somebody who has never heard of you. Markdown is welcome."
			value={card.about}
			most={20_000}
			rows={12}
			optional
		/>
		<TextArea
			name="aims"
			label="What you are after"
			hint="One aim a line."
			value={card.aims.join("\n")}
			most={4_000}
			optional
		/>
		<TextArea
			name="howToJoin"
			label="How somebody joins"
			hint="What happens first, and what you ask of people."
			value={card.howToJoin}
			most={4_000}
			optional
		/>
	</>
);

const Place = ({ card }: { card: Card }) => (
	<>
		<Field name="place" label="Place" value={card.place} most={120} optional />
		<Field
			name="latitude"
			label="Latitude"
			hint="For the network’s map, such as 42.36. A rounded number shows the town, not the door."
			value={bearing(card.latitude)}
			optional
		/>
		<Field name="longitude" label="Longitude" hint="Such as -71.06." value={bearing(card.longitude)} optional />
		<LanguageChoice value={card.languages[0] ?? ""} label="The language that you mostly write in" />
		<LanguagesChoice label="Others that you write in" chosen={card.languages.slice(1)} />
		<RadioChoices
			name="lifeStage"
			label="How far along are you?"
			value={card.lifeStage}
			choices={lifeStages.map((value) => ({ value, label: lifeStageWords[value], hint: lifeStageHints[value] }))}
		/>
		<Field name="founded" label="Since when" type="date" value={card.founded ?? ""} optional />
	</>
);

const Showing = ({ card }: { card: Card }) => (
	<>
		<Select
			name="accent"
			label="Colour"
			hint="For links and buttons on your pages."
			value={card.accent}
			choices={accents.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))}
		/>
		<RadioChoices
			name="listed"
			label="Who may see this card on the network’s pages?"
			value={card.listed}
			choices={[
				{ value: "public", label: "Anyone", hint: "You stand in the network’s public directory and on its map." },
				{ value: "network", label: "Chapters of the network", hint: "Only who is signed in there sees you." },
				{ value: "hidden", label: "Nobody", hint: "Your own pages stay public; the network shows nothing of you." },
			]}
		/>
	</>
);

/** The card's form; `preview` is what a visitor would see of what was typed. */
export const CardPage = (props: {
	row: ChapterRow;
	values?: FormValues;
	errors?: FormErrors;
	saved?: boolean;
	preview?: Card;
}) => (
	<>
		<PageHead
			title="The chapter’s card"
			lead="What visitors read on the first page, and what other chapters see of you."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{props.saved ? <Notice kind="good" live title="Saved." /> : null}
		{props.preview ? (
			<Section title="As a visitor would see it">
				<Notice>
					<p>Nothing is saved yet. The form with all that you wrote is below.</p>
				</Notice>
				<p class="lead" dir="auto">
					{props.preview.tagline}
				</p>
				<AboutChapter card={props.preview} />
			</Section>
		) : null}
		<Form action="/steward/chapter" values={props.values} errors={props.errors}>
			<Hidden name="base" value={isoOf(props.row.updatedAt)} />
			<Words card={props.row} />
			<Place card={props.row} />
			<Showing card={props.row} />
			<Actions>
				<Submit name="intent" value="save">
					Save the card
				</Submit>
				<Submit look="quiet" name="intent" value="preview">
					Preview
				</Submit>
				<LinkButton href="/steward">Leave it</LinkButton>
			</Actions>
		</Form>
		<p>
			<a href="/steward/chapter/ways">How we do things</a>: how often members are asked what brings them here
		</p>
		<NextStep href="/" label="See your first page" />
	</>
);
