import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { longestMotivation, mostMonths, type Readers } from "./rules.ts";
import type { MotivationRead } from "./store.ts";

const choices = [
	{ value: "chapter", label: "Everyone in this chapter, on your page" },
	{ value: "me", label: "You alone", hint: "Nobody else finds it, stewards neither." },
];

const told: Readonly<Record<Readers, string>> = {
	me: "You alone read it",
	chapter: "Everyone here reads it on your page",
};

const Latest = ({ latest }: { latest: MotivationRead }) => (
	<Section title="What you said last">
		<Prose text={latest.text} />
		<Facts items={[<Time at={latest.createdAt} />, told[latest.shown]]} />
		<Form action="/me/motivation/shown" id="shown">
			<RadioChoices name="shown" label="Who may read this answer" value={latest.shown} choices={choices} />
			<Submit look="quiet">Save</Submit>
		</Form>
	</Section>
);

const Earlier = ({ answers }: { answers: readonly MotivationRead[] }) => (
	<Section title="What you said before" lead="Kept for you. Nobody else can read it.">
		<ol>
			{answers.map((one) => (
				<li>
					<Prose text={one.text} />
					<Facts items={[<Time at={one.createdAt} />]} />
				</li>
			))}
		</ol>
	</Section>
);

type PageProps = Typed & {
	id: string;
	/** The answer that counts; undefined on further pages and where there is none. */
	latest?: MotivationRead;
	earlier: readonly MotivationRead[];
	due: boolean;
	next?: string;
	first?: string;
};

export const MotivationPage = ({ id, latest, earlier, due, next, first, values, errors }: PageProps) => (
	<>
		<PageHead
			title="What brings you here"
			lead="It changes, and it helps to say so from time to time: to yourself, and to the others if you like."
			trail={[{ href: "/me", label: "Your corner" }]}
		/>
		{due && latest ? (
			<Notice title="It is time to say it again.">
				<p>The chapter asks everyone from time to time. If nothing has changed, that is worth a sentence too.</p>
			</Notice>
		) : null}
		<Form action="/me/motivation" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<TextArea
				name="text"
				label={latest ? "What brings you here now?" : "What brings you here?"}
				hint={`What you want from it, and what you want to give.${latest ? " What you said before is kept for you below." : ""}`}
				rows={4}
				most={longestMotivation}
			/>
			<RadioChoices name="shown" label="Who may read it" value={latest?.shown ?? "chapter"} choices={choices} />
			<Submit look="main">Keep it</Submit>
		</Form>
		{latest ? <Latest latest={latest} /> : null}
		{earlier.length > 0 ? <Earlier answers={earlier} /> : null}
		<Pager next={next} first={first} what="Earlier ones" />
		<NextStep href="/objectives" label="See what the others want to learn" />
	</>
);

export const WaysPage = ({ months, saved, values, errors }: Typed & { months: number; saved: boolean }) => (
	<>
		<PageHead
			title="How we do things"
			lead="What the site does by itself in this chapter."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{saved ? <Notice kind="good" live title="Saved." /> : null}
		<Form action="/steward/chapter/ways" values={values} errors={errors}>
			<Field
				name="motivationMonths"
				label="Months after which members are asked again what brings them here"
				hint={`From 1 to ${mostMonths}; with 0 nobody is asked.`}
				type="number"
				inputmode="numeric"
				value={String(months)}
			/>
			<Actions>
				<Submit look="main">Save</Submit>
				<LinkButton href="/steward">Leave it</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/steward/chapter" label="See the chapter’s card" />
	</>
);
