import type { LinkState, Relation } from "../links/rules.ts";

/** Where the other side of a link has put us, as far as stewards should hear of it. */
export type Standing = "asked" | "admitted" | "paused" | "resumed" | "declined" | "removed";

/** Null while there is nothing to tell: we wait for their word, or have ended the link ourselves. */
export const standingOf = (state: LinkState, held: boolean, toldBefore: Standing | null): Standing | null => {
	switch (state) {
		case "requested-by-them":
			return "asked";
		case "active":
		case "paused":
			if (held) return "paused";
			return toldBefore === "paused" || toldBefore === "resumed" ? "resumed" : "admitted";
		case "declined":
			return "declined";
		case "ended":
			return "removed";
		case "requested-by-us":
			return null;
	}
};

/** What happened, in a line of what waits. */
export const standingWords = (standing: Standing, relation: Relation): string => {
	const network = relation === "network";
	switch (standing) {
		case "asked":
			return network ? "A network invites us" : "A chapter wants to link";
		case "admitted":
			return network ? "A network has taken us in" : "A chapter is linked with us";
		case "paused":
			return network ? "A network has paused us" : "A chapter has paused our link";
		case "resumed":
			return network ? "A network lets us go on" : "A chapter lets our link go on";
		case "declined":
			return network ? "A network has said no to us" : "A chapter has said no to a link";
		case "removed":
			return network ? "A network has ended our membership" : "A chapter has ended our link";
	}
};
