import { checkRow, type Wrong } from "./checked-row.ts";
import { longestRow } from "./rules.ts";
import { shapes } from "./shapes.ts";
import { upgraded } from "./upgrades.ts";

/** Checked rows of one table, as many as one statement takes: three bytes a character at worst, in D1's two megabytes. */
export type Portion = { readonly name: string; readonly rows: string };

type Gathered = { readonly lines: string[]; size: number };

/** Gathers checked rows by table, in portions, and knows which keys were there already. */
export const gathering = () => {
	const portions = new Map<string, Gathered[]>();
	const keys = new Set<string>();
	const add = (name: string, value: unknown): Wrong | undefined => {
		const shape = shapes.get(name);
		if (!shape) return { why: `${JSON.stringify(name.slice(0, 60))} is no table that a chapter takes along.` };
		const checked = checkRow(shape, upgraded(name, value));
		if (!checked.ok) return checked.error;
		const row = checked.value;
		const key = JSON.stringify([name, ...shape.key.map((column) => row[column])]);
		if (keys.has(key)) return { why: "there is a row of this key already.", field: shape.key.join(", ") };
		keys.add(key);
		const line = JSON.stringify(row);
		const of = portions.get(name) ?? [];
		portions.set(name, of);
		let last = of.at(-1);
		if (!last || last.size + line.length > longestRow) {
			last = { lines: [], size: 0 };
			of.push(last);
		}
		last.lines.push(line);
		last.size += line.length;
		return undefined;
	};
	return {
		add,
		rows: (): number => keys.size,
		portions: (): Portion[] =>
			[...portions].flatMap(([name, of]) => of.map(({ lines }) => ({ name, rows: `[${lines.join(",")}]` }))),
	};
};
export type Gathering = ReturnType<typeof gathering>;
