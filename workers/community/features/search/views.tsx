import { Filters } from "#web/components/filters.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { kindName, namesShown, searchableKinds } from "./rules.ts";
import type { Found, SearchFilter } from "./store.ts";

type Props = {
	filter: SearchFilter;
	found: readonly Found[];
	/** This site first, then every site that something came from. */
	origins: readonly { readonly origin: string; readonly name: string }[];
	next?: string;
	first?: string;
	/** Whether the reader may write a practice down. */
	writes: boolean;
};

const WantedBy = ({ people }: { people: Found["wantedBy"] }) => (
	<>
		wanted by{" "}
		{people.slice(0, namesShown).map(({ id, name }, i) => (
			<>
				{i > 0 ? ", " : null}
				<PersonLine person={{ name, href: `/people/${id}` }} />
			</>
		))}
		{people.length > namesShown ? " and others" : null}
	</>
);

const Hit = ({ hit }: { hit: Found }) => (
	<article class="card">
		<p class="kicker">{kindName(hit.kind)}</p>
		<Heading language={hit.language ?? undefined}>
			<a href={hit.href}>{hit.title}</a>
		</Heading>
		<p dir="auto" lang={hit.language ?? undefined}>
			{plainExcerpt(hit.excerpt, 240)}
		</p>
		<Facts
			items={[
				<span dir="auto">{hit.from ? `From ${hit.from}` : "From here"}</span>,
				hit.group ? <span dir="auto">for the group {hit.group}</span> : null,
				hit.wantedBy.length > 0 ? <WantedBy people={hit.wantedBy} /> : null,
			]}
		/>
	</article>
);

/** Longer words than this are no question's title. */
const longestAsked = 150;

/** Where one asks the others for what wasn't found. */
const askingFor = (words: string): string =>
	words === "" || words.length > longestAsked ? "/questions/new" : `/questions/new?title=${encodeURIComponent(words)}`;

export const SearchPage = ({ filter, found, origins, next, first, writes }: Props) => (
	<>
		<PageHead
			title="Search"
			lead="In everything that you may read here: what this chapter wrote, and what others sent."
		/>
		<Filters
			action="/search"
			filters={[
				{ name: "q", label: "Words", value: filter.q },
				{
					name: "kind",
					label: "What",
					value: filter.kind,
					any: "Anything",
					choices: searchableKinds.map((value) => ({ value, label: kindName(value) })),
				},
				{ name: "lang", label: "Language", value: filter.lang, any: "Any language", languages: true },
				{
					name: "from",
					label: "From",
					value: filter.from,
					any: "Anywhere",
					choices: origins.map((one) => ({ value: one.origin, label: one.name })),
				},
			]}
		/>
		<p>
			What did not work, by itself: <a href="/practices?status=did-not-work">practices</a>,{" "}
			<a href="/trials?outcome=did-not-work">trials</a>.
		</p>
		{found.length > 0 ? (
			<Cards>
				{found.map((hit) => (
					<Hit hit={hit} />
				))}
			</Cards>
		) : filter.q.trim() === "" ? (
			<EmptyState title="What are you looking for?">
				<p>
					Every word that you type must occur; the last may be just a beginning. Accents don’t matter, and any script
					will do.
				</p>
			</EmptyState>
		) : (
			<EmptyState title="Nothing holds all of these words.">
				<p>Leave one out, or write it as its author might have, in their language.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="More" />
		{writes ? (
			<NextStep href={askingFor(filter.q.trim())} label="Ask the others">
				Somebody may know who never wrote it down. If it is you, <a href="/practices/new">write it down</a>.
			</NextStep>
		) : (
			<NextStep href="/people" label="See who might know" />
		)}
	</>
);
