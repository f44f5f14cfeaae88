import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { Choice } from "../cycle/store.ts";
import { type State, states } from "./rules.ts";
import type { AimRead } from "./store.ts";

export const GroupLink = ({ group }: { group: Choice }) => (
	<a href={`/groups/${group.id}`} dir="auto">
		{group.name}
	</a>
);

const Entry = ({ aim }: { aim: AimRead }) => (
	<article class="card">
		<Heading>
			<a href={`/aims/${aim.id}`}>{aim.title}</a>
		</Heading>
		{aim.description ? <p dir="auto">{plainExcerpt(aim.description, 260)}</p> : null}
		<Facts items={aim.groups.length > 0 ? aim.groups.map((one) => <GroupLink group={one} />) : ["No group yet"]} />
	</article>
);

const heads: Readonly<Record<State, { readonly title: string; readonly lead: string; readonly none: string }>> = {
	open: {
		title: "Aims",
		lead: "What this chapter wants to achieve, and who works at it.",
		none: "No aim is written down yet.",
	},
	reached: { title: "What we have reached", lead: "Aims that were gone for, and got there.", none: "None yet." },
	"let-go": {
		title: "What we let go",
		lead: "Aims that matter no longer, or were out of reach. Saying so makes room.",
		none: "None yet.",
	},
};

/** What the chapter's card says in its own words, each to be written down as an aim that groups can take up. */
const OnCard = ({ lines }: { lines: readonly string[] }) => (
	<Section title="On our card" lead="Said there in a sentence; here a group could take it up.">
		<ul>
			{lines.map((line) => (
				<li dir="auto">
					{line}{" "}
					<a href={`/aims/new?title=${encodeURIComponent(line)}`} aria-label={`Write it down as an aim: ${line}`}>
						Write it down as an aim
					</a>
				</li>
			))}
		</ul>
	</Section>
);

type ListProps = {
	aims: readonly AimRead[];
	state: State;
	onCard: readonly string[];
	writes: boolean;
	next?: string;
	first?: string;
};

export const AimList = ({ aims, state, onCard, writes, next, first }: ListProps) => (
	<>
		<PageHead title={heads[state].title} lead={heads[state].lead} />
		<Facts
			items={states
				.filter((one) => one !== state)
				.map((one) => <a href={one === "open" ? "/aims" : `/aims?state=${one}`}>{heads[one].title}</a>)}
		/>
		{aims.length > 0 ? (
			<Cards>
				{aims.map((aim) => (
					<Entry aim={aim} />
				))}
			</Cards>
		) : (
			<EmptyState title={heads[state].none}>
				{state === "open" ? (
					<p>
						One sentence is enough to begin with: what should be different because you learn together? A group can then
						take it up, and tell how it goes.
					</p>
				) : null}
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Further aims" />
		{writes && state === "open" && onCard.length > 0 ? <OnCard lines={onCard} /> : null}
		{writes ? (
			<NextStep href="/aims/new" label="Write down an aim" />
		) : (
			<NextStep href="/charter" label="Read our charter" />
		)}
	</>
);
