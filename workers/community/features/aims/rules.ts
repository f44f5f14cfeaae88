/** How it stands with an aim: being worked at, reached, or let go of because it matters no longer. */
export const states = ["open", "reached", "let-go"] as const;
export type State = (typeof states)[number];

/** As a form offers it, and as a page says it. */
export const stateWords: Readonly<Record<State, { readonly choice: string; readonly told: string }>> = {
	open: { choice: "We go for it", told: "We go for it" },
	reached: { choice: "We have reached it", told: "Reached" },
	"let-go": { choice: "We let it go", told: "Let go" },
};

export const longestTitle = 200;
export const longestDescription = 4_000;

type Who = { readonly id: string; readonly role: string };

/** Who wrote an aim down looks after its words and says how it stands; a steward may too. */
export const mayChange = (who: Who, aim: { readonly authorId: string }): boolean =>
	who.id === aim.authorId || who.role === "steward";
