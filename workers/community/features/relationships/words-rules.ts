import { listed } from "#core/listed.ts";
import { neighbours, type Tie, type Way } from "./rules.ts";

/** What is said of one side, and what could be done where little is there. */
export type Said = { readonly text: string; readonly door?: { readonly href: string; readonly label: string } };

const waySaid: Readonly<Record<Way, string>> = {
	pair: "talking in pairs and trios",
	meeting: "meeting in small rounds",
	trial: "trying what another brought",
	answer: "answering one another’s questions",
	assist: "helping with a case",
};

const wayMissing: readonly (readonly [Way, Said])[] = [
	[
		"assist",
		{
			text: "Nobody has brought a case to the others in this time.",
			door: { href: "/assists/new", label: "Ask for a peer assist" },
		},
	],
	[
		"answer",
		{
			text: "Between meetings, questions found no answer from another member yet.",
			door: { href: "/questions", label: "See what is asked" },
		},
	],
	[
		"pair",
		{
			text: "Meetings were held without pairs or trios, in which people come to know one another most easily.",
			door: { href: "/meetings", label: "Plan a round of pairs" },
		},
	],
];

/** From this many people on, it matters on how few of them the ties hang. */
const enoughPeople = 6;

/** Whether most ties run through the same few people, a fifth of all who have one. */
const hangsOnFew = (ties: readonly Tie[]): boolean => {
	const around = neighbours(ties);
	if (around.size < enoughPeople) return false;
	const few = [...around.entries()]
		.sort(([, x], [, y]) => y.size - x.size)
		.slice(0, Math.max(1, Math.floor(around.size / 5)))
		.map(([id]) => id);
	const through = ties.filter(({ a, b }) => few.includes(a.id) || few.includes(b.id));
	return through.length > ties.length * 0.7;
};

/** Two people who learn with each other although no group holds them both: the latest such tie. */
const bridgeOf = (ties: readonly Tie[], groupsOf: ReadonlyMap<string, ReadonlySet<string>>): Tie | undefined =>
	ties.find(({ a, b }) => {
		const [of, others] = [groupsOf.get(a.id), groupsOf.get(b.id)];
		return of && others && ![...of].some((group) => others.has(group));
	});

/** How the chapter looks as a network (B3): through what people learn with one another, and where little is. */
export const networkSaid = (
	ties: readonly Tie[],
	people: readonly { readonly id: string }[],
	groupsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Said[] => {
	const there = new Set(ties.flatMap(({ through }) => through.map(({ way }) => way)));
	const ways = (Object.keys(waySaid) as Way[]).filter((way) => there.has(way));
	const around = neighbours(ties);
	const bridge = bridgeOf(ties, groupsOf);
	const said: (Said | false)[] = [
		{ text: `People here learn with one another by ${listed(ways.map((way) => waySaid[way]))}.` },
		bridge !== undefined && {
			text: `Some ties reach across groups: ${bridge.a.name} and ${bridge.b.name} learn with each other, and no group holds them both.`,
		},
		hangsOnFew(ties) && {
			text: "Most ties run through the same few people. It would be good for them, and for everybody, if others met without them now and then.",
		},
		people.some(({ id }) => !around.has(id)) && {
			text: "For some no tie shows yet. That may be just as they want it; a pair in the next meeting is an easy beginning.",
			door: { href: "/people", label: "See who is here" },
		},
		...wayMissing.filter(([way]) => !there.has(way)).map(([, one]) => one),
	];
	return said.filter((one) => one !== false);
};

type Domain = {
	readonly tried: readonly string[];
	readonly topics: readonly string[];
	readonly aims: readonly string[];
};

const quoted = (titles: readonly string[]): string => listed(titles.map((title) => `“${title}”`));

/** How it looks as a community (B3): what its people share as their domain, and what seems less developed. */
export const communitySaid = ({ tried, topics, aims }: Domain): Said[] => [
	aims.length > 0
		? { text: `It says what it wants together: ${quoted(aims)}.` }
		: {
				text: "It hasn’t written down yet what it wants to achieve together.",
				door: { href: "/aims", label: "Write down an aim" },
			},
	topics.length > 0
		? { text: `Lately it learned together about ${quoted(topics)}.` }
		: {
				text: "No topic of the board was taken up in a meeting lately.",
				door: { href: "/topics", label: "See the topic board" },
			},
	tried.length > 0
		? { text: `Its practice moves from hand to hand: others tried ${quoted(tried)}.` }
		: {
				text: "Nobody has tried what another brought in this time; a shared practice is what a community grows around.",
				door: { href: "/practices", label: "Find something to try" },
			},
];
