/** How two people learned with each other: what they did together, and where that is read. */
export const ways = ["pair", "meeting", "trial", "answer", "assist"] as const;
export type Way = (typeof ways)[number];

export type Through = {
	readonly way: Way;
	readonly id: string;
	readonly title: string;
	readonly language: string | null;
	readonly href: string;
	readonly at: number;
};

export type Somebody = { readonly id: string; readonly name: string };

/** Two people, and all that they learned with each other through, the latest first. Who is `a` and who is `b` says nothing. */
export type Tie = {
	readonly a: Somebody;
	readonly b: Somebody;
	readonly through: readonly Through[];
	readonly at: number;
};

type What = Omit<Through, "way">;
/** Somebody sat at a table, or was in a meeting: who shares the table learned with them. */
export type Sat = What & { readonly way: "pair" | "meeting"; readonly table: string; readonly person: string };
/** Somebody turned to what another brought: tried it, answered it, helped with it. */
export type Turned = What & { readonly way: "trial" | "answer" | "assist"; readonly from: string; readonly to: string };

/** In a larger round one hears one another; one doesn't yet learn with everybody in it. */
export const smallMeeting = 8;

const byTable = (sat: readonly Sat[]): Sat[][] => {
	const tables = new Map<string, Sat[]>();
	for (const one of sat) {
		const key = `${one.way} ${one.id} ${one.table}`;
		tables.set(key, [...(tables.get(key) ?? []), one]);
	}
	return [...tables.values()].filter((table) => table[0]?.way === "pair" || table.length <= smallMeeting);
};

type Met = { readonly pair: readonly [string, string]; readonly through: Through };

const metAt = (table: readonly Sat[]): Met[] =>
	table.flatMap((one, i) =>
		table.slice(i + 1).map(({ person }) => ({ pair: [one.person, person] as const, through: throughOf(one) })),
	);

const throughOf = ({ way, id, title, language, href, at }: What & { readonly way: Way }): Through => ({
	...{ way, id, title, language, href, at },
});

/** The ties between people who are here, the latest first. */
export const tiesOf = (sat: readonly Sat[], turned: readonly Turned[], people: readonly Somebody[]): Tie[] => {
	const known = new Map(people.map((one) => [one.id, one]));
	const met: Met[] = [
		...byTable(sat).flatMap(metAt),
		...turned.map((one) => ({ pair: [one.from, one.to] as const, through: throughOf(one) })),
	];
	const ties = new Map<string, { a: Somebody; b: Somebody; through: Map<string, Through> }>();
	for (const { pair, through } of met) {
		const [a, b] = [...pair].sort().map((id) => known.get(id));
		if (!a || !b || a === b) continue;
		const key = `${a.id} ${b.id}`;
		const tie = ties.get(key) ?? { a, b, through: new Map() };
		tie.through.set(`${through.way} ${through.id}`, through);
		ties.set(key, tie);
	}
	return [...ties.values()]
		.map(({ a, b, through }) => {
			const all = [...through.values()].sort((x, y) => y.at - x.at);
			return { a, b, through: all, at: all[0]?.at ?? 0 };
		})
		.sort((x, y) => y.at - x.at || (tieId(x) < tieId(y) ? -1 : 1));
};

export const tieId = ({ a, b }: Tie): string => `${a.id} ${b.id}`;

export const isOf = (tie: Tie, personId: string): boolean => tie.a.id === personId || tie.b.id === personId;

/** Who each person has a tie with. */
export const neighbours = (ties: readonly Tie[]): ReadonlyMap<string, ReadonlySet<string>> => {
	const around = new Map<string, Set<string>>();
	for (const { a, b } of ties) {
		around.set(a.id, (around.get(a.id) ?? new Set()).add(b.id));
		around.set(b.id, (around.get(b.id) ?? new Set()).add(a.id));
	}
	return around;
};
