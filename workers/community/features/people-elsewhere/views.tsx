import { languageName } from "#core/language-name.ts";
import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonCard } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { recordHref } from "../stream/rules.ts";
import type { PersonElsewhere } from "./store.ts";

/** The beginning of an introduction, as long as one reads in a list. */
const beginning = (text: string): string => (text.length <= 240 ? text : `${text.slice(0, 239).trimEnd()}…`);

const Entry = ({ person }: { person: PersonElsewhere }) => (
	<PersonCard
		person={{ name: person.name, href: recordHref(person.id), home: person.chapter }}
		facts={[
			person.place,
			person.organisation,
			person.languages.map(languageName).join(", "),
			person.objectives.length > 0 ? `Wants to learn: ${person.objectives.join("; ")}` : null,
		]}
		introduction={beginning(person.introduction)}
		skills={person.skills}
	/>
);

export type ElsewhereFilters = { q?: string; skill?: string; objective?: string; lang?: string; from?: string };

type ElsewherePageProps = {
	people: readonly PersonElsewhere[];
	chapters: readonly { origin: string; name: string }[];
	languages: readonly string[];
	filters: ElsewhereFilters;
	next?: string;
	first?: string;
};

/** People of other chapters who agreed to be found. */
export const ElsewherePage = ({ people, chapters, languages, filters, next, first }: ElsewherePageProps) => {
	const narrowed = Object.values(filters).some(Boolean);
	return (
		<>
			<PageHead
				title="People in other chapters"
				lead="They agreed to be found, each with what they chose to show. Who came last stands first."
				trail={[{ href: "/people", label: "People" }]}
				facts={[<a href="/introductions">My introductions</a>]}
			/>
			<Filters
				action="/people/elsewhere"
				clear={narrowed}
				filters={[
					{ name: "q", label: "Words anywhere", value: filters.q },
					{ name: "skill", label: "Can be asked about", value: filters.skill },
					{ name: "objective", label: "Wants to learn", value: filters.objective },
					{
						name: "lang",
						label: "Speaks",
						value: filters.lang,
						any: "Any language",
						choices: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
					},
					{
						name: "from",
						label: "Chapter",
						value: filters.from,
						choices: chapters.map(({ origin, name }) => ({ value: origin, label: name })),
					},
				]}
			/>
			<Cards>
				{people.map((person) => (
					<Entry person={person} />
				))}
			</Cards>
			{people.length === 0 ? (
				<EmptyState
					title={narrowed ? "Nobody says so" : "Nobody yet"}
					action={narrowed ? <a href="/people/elsewhere">Show everybody</a> : undefined}
				>
					<p>
						{narrowed
							? "Try fewer or other words. People show only what they agreed to; a practice of their chapter may say more."
							: "When people in other chapters agree to be found, they stand here. You can be the first to be found by them."}
					</p>
				</EmptyState>
			) : null}
			<Pager next={next} first={first} what="Further people" />
			<NextStep href="/me/consent" label="Let them find you too">
				You choose what they see, and until when.
			</NextStep>
		</>
	);
};

/** A part of the chapter's own directory that leads to the others. */
export const ElsewhereSection = ({ words }: { words?: string }) => (
	<Section title="In other chapters">
		<p>
			<a href={words ? `/people/elsewhere?q=${encodeURIComponent(words)}` : "/people/elsewhere"}>
				{words
					? `Look for “${words}” among people of other chapters`
					: "People of other chapters who agreed to be found"}
			</a>
		</p>
	</Section>
);
