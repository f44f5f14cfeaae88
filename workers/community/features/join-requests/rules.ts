import type { PersonRole } from "../people/rules.ts";

/** What a steward says to somebody who asked to join. */
export type Answer =
	| { readonly decision: "accepted"; readonly role: PersonRole; readonly words: string }
	| { readonly decision: "declined"; readonly words: string };

export const stateWords = { waiting: "Waiting", accepted: "Welcomed", declined: "Declined" } as const;
export const requestStates = ["waiting", "accepted", "declined"] as const;
export type RequestState = (typeof requestStates)[number];

/** Somebody known here by the address of a request, and whether they may come in. */
export type Known = { readonly id: string; readonly name: string; readonly state: "active" | "suspended" | "left" };

/** What stands in the way of welcoming somebody by a request: who was shut out comes back on their own page first. */
export const inTheWay = (known: Known | null, decision: Answer["decision"]): string | null => {
	if (known === null || known.state === "active" || decision === "declined") return null;
	const how = known.state === "left" ? "has left" : "is suspended";
	return `${known.name} was here with this address, and ${how}. Let them back in on their own page, and then answer.`;
};
