import type { PersonRole } from "../people/rules.ts";

/** What a steward says to somebody who asked to join. */
export type Answer =
	| { readonly decision: "accepted"; readonly role: PersonRole; readonly words: string }
	| { readonly decision: "declined"; readonly words: string };

export const stateWords = { waiting: "Waiting", accepted: "Welcomed", declined: "Declined" } as const;
export const requestStates = ["waiting", "accepted", "declined"] as const;
export type RequestState = (typeof requestStates)[number];
