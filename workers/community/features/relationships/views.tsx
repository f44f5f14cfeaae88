import { type Drawing, Figure } from "#web/components/figure.tsx";
import { Filters } from "#web/components/filters.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import { around, below, mostDrawn, type Placed, rowOf } from "./layout-rules.ts";
import type { Somebody, Through, Tie, Way } from "./rules.ts";
import type { Said } from "./words-rules.ts";

const wayWords: Readonly<Record<Way, string>> = {
	pair: "In a pair or trio at",
	meeting: "In a small round at",
	trial: "One tried what the other brought:",
	answer: "One answered the other:",
	assist: "One helped with the other’s case:",
};

/** As many as one reads of two people; the rest is found where it happened. */
const mostThrough = 5;
/** As many rows as a table is read with; the API pages through all of them. */
const mostRows = 200;

const Person = ({ id, name }: Somebody) => (
	<a href={`/people/${id}`} dir="auto">
		{name}
	</a>
);

const ThroughList = ({ through }: { through: readonly Through[] }) => (
	<ul class="plain">
		{through.slice(0, mostThrough).map(({ way, title, language, href }) => (
			<li>
				{wayWords[way]}{" "}
				<a href={href} dir="auto" lang={language ?? undefined}>
					{title}
				</a>
			</li>
		))}
	</ul>
);

const TieTable = ({ ties }: { ties: readonly Tie[] }) => (
	<Table
		caption="Who has learned with whom in the last twelve months"
		columns={[
			{
				head: "People",
				cell: ({ a, b }) => (
					<>
						<Person {...a} /> and <Person {...b} />
					</>
				),
			},
			{ head: "Through what", cell: ({ through }) => <ThroughList through={through} /> },
			{ head: "Last", cell: ({ at }) => <Time at={at} style="date" /> },
		]}
		rows={ties.slice(0, mostRows)}
	/>
);

/** Names longer than the room beside a circle are cut; the table has them whole. */
const longestName = 20;
const short = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

const drawing = ({ width, height, spots, lines }: Placed): Drawing => ({
	width,
	height,
	children: (
		<>
			{lines.map((line) => (
				<path class="stroke" d={line} />
			))}
			{spots.map(({ id, name, x, y, turn, flipped }) => (
				<a href={`/relationships?person=${id}`}>
					<g transform={`translate(${x} ${y}) rotate(${turn})`}>
						<circle class="fill" r="4" />
						<text x={flipped ? -11 : 11} y="5" text-anchor={flipped ? "end" : "start"}>
							{short(name)}
						</text>
					</g>
				</a>
			))}
		</>
	),
});

const Picture = ({ ties, first }: { ties: readonly Tie[]; first: string }) => {
	const row = rowOf(ties, first).slice(0, mostDrawn);
	return (
		<Figure
			title="Who has learned with whom"
			description="A line joins two people who learned with each other in the last twelve months. A name leads to that person’s own lines."
			shrinks
			wide={drawing(around(ties, row))}
			narrow={drawing(below(ties, row))}
			table={<TieTable ties={ties} />}
		/>
	);
};

const Side = ({ title, lead, said }: { title: string; lead: string; said: readonly Said[] }) => (
	<Section title={title} lead={lead}>
		{said.map(({ text, door }) => (
			<p dir="auto">
				{text}
				{door ? (
					<>
						{" "}
						<a href={door.href}>{door.label}</a>.
					</>
				) : null}
			</p>
		))}
	</Section>
);

type RelationshipsProps = {
	readonly ties: readonly Tie[];
	readonly groups: readonly Somebody[];
	readonly person: Somebody | undefined;
	readonly network: readonly Said[];
	readonly community: readonly Said[];
	readonly group: string | undefined;
	/** Who reads: the picture begins with them. */
	readonly reader: string;
};

const none = (
	<EmptyState title="Nobody has learned with anybody here yet, as far as it can be told">
		<p>
			A line appears when two people sit in a pair, one tries what the other brought, answers a question, or helps with
			a case.
		</p>
	</EmptyState>
);

export const RelationshipsPage = ({ ties, groups, person, network, community, group, reader }: RelationshipsProps) => (
	<>
		<PageHead
			title={person ? `Whom ${person.name} has learned with` : "Who has learned with whom"}
			lead="Drawn from meetings, trials, questions and peer assists of the last twelve months, as far as you may see them. It measures nobody: who watches belongs here, too."
			trail={person ? [{ href: "/relationships", label: "Who has learned with whom" }] : undefined}
		/>
		{groups.length > 0 && !person ? (
			<Filters
				action="/relationships"
				filters={[
					{
						name: "group",
						label: "What went on in",
						value: group,
						any: "The whole chapter",
						choices: groups.map(({ id, name }) => ({ value: id, label: name })),
					},
				]}
			/>
		) : null}
		{ties.length > 0 ? <Picture ties={ties} first={person?.id ?? reader} /> : none}
		{person ? null : (
			<>
				<Side
					title="As a network"
					lead="Through whom people here come to what they need."
					said={network.length > 0 ? network : [{ text: "There is too little yet to say something about." }]}
				/>
				<Side title="As a community" lead="What they share, and go on developing together." said={community} />
			</>
		)}
		<NextStep href="/meetings" label="Bring people together who haven’t met">
			A meeting’s room makes pairs and trios of those who have met least.
		</NextStep>
	</>
);
