/** Kinds and topics that may flow one way; null means all. */
export type Flow = { readonly kinds: readonly string[] | null; readonly topics: readonly string[] | null };

/** The kinds among which a steward chooses what flows. Cards of chapters always do: they keep the network together. */
export const flowKinds = ["practice", "adoption", "story", "study", "summary", "person"] as const;
export type FlowKind = (typeof flowKinds)[number];

export const flowKindWords: Readonly<Record<FlowKind, string>> = {
	practice: "practices",
	adoption: "reports on practices from elsewhere",
	story: "stories",
	study: "studies",
	summary: "summaries",
	person: "people who agreed to be seen",
};

/** What was ticked, as a flow. With every kind ticked, kinds that a later version brings flow too. */
export const flowOf = (kinds: readonly string[], topics: readonly string[]): Flow => ({
	kinds: flowKinds.every((kind) => kinds.includes(kind)) ? null : flowKinds.filter((kind) => kinds.includes(kind)),
	topics: topics.length === 0 ? null : topics.map((topic) => topic.toLowerCase()),
});

/** The kinds to tick for a flow. */
export const tickedKinds = (flow: Flow): readonly string[] => flow.kinds ?? flowKinds;

const listed = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** What a flow lets through, as the object of a sentence. */
export const flowWords = (flow: Flow): string => {
	const known = new Map<string, string>(Object.entries(flowKindWords));
	const kinds = flow.kinds?.map((kind) => known.get(kind) ?? `“${kind}”`);
	if (kinds?.length === 0 || flow.topics?.length === 0) return "nothing";
	const what = kinds === undefined ? "everything" : listed(kinds);
	return flow.topics === null ? what : `${what} on ${listed(flow.topics)}`;
};

export type LinkState = "requested-by-us" | "requested-by-them" | "active" | "paused" | "declined" | "ended";
export type Relation = "chapter" | "network" | "member";

/** Where a link stands, as a sentence about the other site. */
export const stateWords = (state: LinkState, name: string, relation: Relation): string => {
	const network = relation === "network";
	switch (state) {
		case "requested-by-us":
			return network
				? `We asked to join ${name}. Its coordinators have not answered yet.`
				: `We said yes to ${name}, and wait for their yes.`;
		case "requested-by-them":
			return `${name} would like to link with us, and waits for our answer.`;
		case "active":
			return network ? `We are a member of ${name}.` : `We are linked with ${name}.`;
		case "paused":
			return `We have paused what flows between ${name} and us. What was taken back is still asked for.`;
		case "declined":
			return `There is no link with ${name}: one of us said no.`;
		case "ended":
			return `The link with ${name} has ended.`;
	}
};

/** The state in a word, for lists. */
export const stateWord: Readonly<Record<LinkState, string>> = {
	"requested-by-us": "Waiting for them",
	"requested-by-them": "Waiting for us",
	active: "Active",
	paused: "Paused",
	declined: "Declined",
	ended: "Ended",
};
