import type { Flow } from "#exchange/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** What somebody does, or what befalls a site. Plain data, so that a history can be printed, cut down and played again. */
export type Act =
	/** Shares a new record, or changes its words, its audience or its end date. */
	| {
			readonly do: "put";
			readonly site: string;
			readonly record: string;
			readonly kind: string;
			readonly audience: Audience["scope"];
			readonly named: readonly string[];
			readonly topics: readonly string[];
			readonly reword: boolean;
			/** A consent's end, in milliseconds from now. */
			readonly life?: number;
			/** The record that it adopts. */
			readonly from?: string;
	  }
	/** Offers a change of its own back to the author of a practice that it has. */
	| { readonly do: "offer"; readonly site: string; readonly record: string; readonly of: string }
	/** Answers an offer that it has; `record` is the answer. */
	| { readonly do: "decide"; readonly site: string; readonly record: string; readonly of: string }
	| { readonly do: "take back"; readonly record: string }
	| {
			readonly do: "answer";
			readonly site: string;
			readonly peer: string;
			readonly stance: "yes" | "no";
			readonly sends?: Flow;
			readonly wants?: Flow;
	  }
	| { readonly do: "invite"; readonly site: string; readonly peer: string }
	| { readonly do: "pause" | "resume"; readonly site: string; readonly peer: string }
	| { readonly do: "stop"; readonly site: string; readonly after: number }
	| { readonly do: "start"; readonly site: string }
	| { readonly do: "cut" | "mend"; readonly site: string; readonly peer: string }
	| { readonly do: "back up" | "restore"; readonly site: string };

/** `n` is the step's number for good; `wait` the milliseconds before it. Early steps form the network. */
export type Step = Act & { readonly n: number; readonly wait: number; readonly early: boolean };

/** `  12  +34 s  chapter2 puts practice r3 for network`, for people. */
export const inWords = (step: Step): string => {
	const { n, wait, early: _, do: verb, ...rest } = step;
	const details = Object.entries(rest)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`);
	return `${String(n).padStart(4)}  +${Math.round(wait / 1_000)} s  ${verb}: ${details.join(", ")}`;
};
