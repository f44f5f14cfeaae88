/** Someone who has shown who they are, by a session or by a personal token. */
export type Person = {
	readonly kind: "person";
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly via: "session" | "token";
	/** What a token may be used for; a session has every scope its role has, and this is empty. */
	readonly scopes: readonly string[];
	/** Whether nothing is written here any more, whoever asks: a page then shows no door to it. */
	readonly rests?: boolean;
};

/** Who is asking. A visitor is anybody without a session or token. */
export type Viewer = { readonly kind: "visitor" } | Person;

export const visitor: Viewer = { kind: "visitor" };

/** The person acting, in a handler whose action no visitor is permitted. A visitor here is a bug, and thrown. */
export const personOf = (viewer: Viewer): Person => {
	if (viewer.kind === "person") return viewer;
	throw new Error("A route that visitors may call asked for its person.");
};
