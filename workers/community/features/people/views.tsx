import type { Child } from "hono/jsx";
import { languageName } from "#core/language-name.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Filters } from "#web/components/filters.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonCard } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { ReportDoor } from "../moderation/door.tsx";
import { levelWords } from "../participation/rules.ts";
import { ArrivalSections } from "./arrival-views.tsx";
import { type PersonRole, personRoles, roleHints, roleWords, stateWords, whyCallOn } from "./rules.ts";
import type { PersonInList, PersonRow } from "./store.ts";

/** The beginning of an introduction, as long as one reads in a list. */
const beginning = (text: string): string => (text.length <= 240 ? text : `${text.slice(0, 239).trimEnd()}…`);

const Entry = ({ person, skill }: { person: PersonInList; skill?: string }) => {
	const why = skill ? whyCallOn(person, skill) : undefined;
	const asked = why && why.skills.length > 0 ? why.skills : person.skills;
	return (
		<PersonCard
			person={{ name: person.name, href: `/people/${person.id}` }}
			facts={[person.place, person.organisation, person.languages.map(languageName).join(", ")]}
			introduction={
				why && why.skills.length === 0 ? `Wants to learn: ${why.objectives.join("; ")}` : beginning(person.introduction)
			}
			skills={asked}
		/>
	);
};

type DirectoryProps = {
	people: readonly PersonInList[];
	languages: readonly string[];
	filter: { q?: string; lang?: string; skill?: string };
	next?: string;
	first?: string;
	/** Further parts of the page, such as people of other chapters. */
	sections?: readonly Child[];
};

export const DirectoryPage = ({ people, languages, filter, next, first, sections = [] }: DirectoryProps) => {
	const narrowed = Boolean(filter.q || filter.lang || filter.skill);
	return (
		<>
			<PageHead title="People" lead="Who is here, what they can be asked about, and what they want to learn." />
			<Filters
				action="/people"
				clear={narrowed}
				filters={[
					{ name: "skill", label: "Who can I call on for", value: filter.skill },
					{ name: "q", label: "Words anywhere", value: filter.q },
					{
						name: "lang",
						label: "Speaks",
						value: filter.lang,
						any: "Any language",
						choices: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
					},
				]}
			/>
			<Cards>
				{people.map((person) => (
					<Entry person={person} skill={filter.skill} />
				))}
			</Cards>
			{people.length === 0 ? (
				<EmptyState title={narrowed ? "Nobody here says so" : "Nobody is here yet"}>
					<p>
						{narrowed
							? "Try fewer or other words. Somebody may know without having written it down: ask in a meeting."
							: "People come in by an invitation, or ask to join."}
					</p>
				</EmptyState>
			) : null}
			<Pager next={next} first={first} what="Further people" />
			{sections}
			<p class="quiet">
				Some are here every week, some listen: <a href="/participation">ways to take part</a>.
			</p>
			<NextStep href="/me/profile" label="Say what you can be asked about">
				Others find you by your own words.
			</NextStep>
		</>
	);
};

const Lines = ({ items }: { items: readonly string[] }) =>
	items.length > 0 ? (
		<ul>
			{items.map((item) => (
				<li dir="auto">{item}</li>
			))}
		</ul>
	) : null;

/** What somebody wants to learn, each with who else does and who could help. */
const Objectives = ({ of: { objectives, wanted } }: { of: PersonRow }) => (
	<ul>
		{objectives.map((text) => {
			const found = wanted.find((one) => one.text === text);
			return <li dir="auto">{found ? <a href={`/objectives/${found.id}`}>{text}</a> : text}</li>;
		})}
	</ul>
);

const TakesPart = ({ level, word }: NonNullable<PersonRow["takesPart"]>) => (
	<>
		<a href={`/participation#${level}`}>{levelWords[level].label}</a>
		{word ? `: ${word}` : null}
	</>
);

type PersonProps = {
	person: PersonRow;
	/** Whether the reader may see the address. */
	withEmail: boolean;
	own: boolean;
	/** Whether the viewer may thank them. */
	writes: boolean;
	/** What stewards alone read first: that somebody is suspended, which nobody else is told. */
	suspended?: Child;
	/** What a steward can change here. */
	manage?: Child;
};

export const PersonPage = ({ person, withEmail, own, writes, suspended, manage }: PersonProps) => (
	<>
		<PageHead
			title={person.name}
			trail={[{ href: "/people", label: "People" }]}
			facts={[
				roleWords[person.role as PersonRole] ?? person.role,
				person.state === "left" ? stateWords.left : null,
				person.place,
				person.organisation,
				<>
					Here since <Time at={person.joinedAt} />
				</>,
			]}
		/>
		{suspended}
		{person.introduction ? <Prose text={person.introduction} /> : null}
		<ArrivalSections answers={person.arrival} />
		<Definitions
			items={[
				["Ask about", person.skills.length > 0 ? <Lines items={person.skills} /> : null],
				["Wants to learn", person.objectives.length > 0 ? <Objectives of={person} /> : null],
				["Why here", person.motivation],
				["Takes part, for now", person.takesPart ? <TakesPart {...person.takesPart} /> : null],
				["Speaks", person.languages.map(languageName).join(", ")],
				[
					"Write to",
					withEmail && person.email ? <a href={`mailto:${encodeURIComponent(person.email)}`}>{person.email}</a> : null,
				],
			]}
		/>
		{own ? (
			<Actions>
				<LinkButton href="/me/profile">Change your profile</LinkButton>
				<LinkButton href="/me/arrival">
					{person.arrival.length > 0 ? "Say otherwise what you hope for" : "Say what you hope for"}
				</LinkButton>
				<LinkButton href="/me/motivation">Say what brings you here</LinkButton>
				<LinkButton href="/me/participation">Say how you take part</LinkButton>
			</Actions>
		) : null}
		{writes && !own && person.state === "active" ? (
			<Actions>
				<LinkButton href={`/thanks/new?to=${person.id}`}>Thank them</LinkButton>
			</Actions>
		) : null}
		{person.state === "active" ? (
			<p>
				<a href={`/relationships?person=${person.id}`}>Whom they have learned with</a>
			</p>
		) : null}
		{manage}
		<ReportDoor id={person.id} own={own || person.state !== "active"} />
		<NextStep href="/people" label="See who else is here" />
	</>
);

/** What a steward decides about somebody. Of who has left there is nothing to decide. */
export const ManagePerson = (props: { person: PersonRow } & Typed) =>
	props.person.state === "left" && props.person.email === null ? null : (
		<Section title="For stewards">
			<Form action={`/people/${props.person.id}/role`} id="role" values={props.values} errors={props.errors}>
				<RadioChoices
					name="role"
					label="Their role"
					value={props.person.role}
					choices={personRoles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
				/>
				<Submit look="quiet">Give this role</Submit>
			</Form>
			<Actions>
				<LinkButton href={`/moderation/suspend?person=${props.person.id}`}>
					{props.person.state === "suspended" ? "Let them back in" : "Suspend them"}
				</LinkButton>
				<LinkButton href={`/people/${props.person.id}/leave`}>They have left for good</LinkButton>
			</Actions>
		</Section>
	);
