import type { PracticeStatus, ValueKind } from "#protocol/content.ts";

/** Whom a summary is for. Each reaches everybody of the one before it. */
export const summaryAudiences = ["chapter", "network", "public"] as const;
export type SummaryAudience = (typeof summaryAudiences)[number];

/** How far something of ours, or something that we hold, reaches. */
export type Reach = "chapter" | "sites" | "network" | "public";

/** Somebody who did something: their name, which is empty once they are forgotten, and how far they agreed to be shown. */
export type Doer = { readonly name: string; readonly shown: Reach };

export type PracticeDone = {
	readonly title: string;
	readonly reach: Reach;
	readonly status: PracticeStatus;
	readonly by: Doer;
};
export type Happenings = {
	readonly added: readonly PracticeDone[];
	readonly changed: readonly (PracticeDone & { readonly reason: string })[];
	readonly begun: readonly {
		readonly title: string;
		readonly reach: Reach;
		readonly personId: string;
		readonly by: Doer;
	}[];
	readonly reported: readonly {
		readonly title: string;
		readonly reach: Reach;
		readonly outcome: string;
		readonly by: Doer;
	}[];
	readonly broughtHome: readonly {
		readonly title: string;
		readonly reach: Reach;
		readonly from: string;
		readonly outcome: string | null;
	}[];
	/** Meetings of the whole chapter, with how many came. */
	readonly met: readonly { readonly title: string; readonly came: number }[];
	/** Stories and studies. */
	readonly told: readonly {
		readonly kind: "story" | "study" | "value";
		/** The kind of value that it tells of, where it does. */
		readonly value?: ValueKind | null;
		readonly title: string;
		readonly reach: Reach;
		readonly by: Doer;
	}[];
	/** What was asked of the whole chapter, and came to an end: questions and peer assists. */
	readonly helped: readonly { readonly kind: "question" | "assist"; readonly title: string }[];
	/** What the whole chapter decided, was asked and answered, or was told of what was done with its answer. */
	readonly together: readonly { readonly kind: "decided" | "consulted" | "reported"; readonly title: string }[];
	/** Spaces that opened, ended, or went on as a working group, and groups that became (`became`) a chapter. */
	readonly spaces: readonly {
		readonly kind: "opened" | "ended" | "grown" | "left";
		readonly title: string;
		readonly people: number;
		readonly became: string | null;
	}[];
	/** Who told what came of a commitment that the whole chapter can read: a person's id for each. */
	readonly kept: readonly { readonly personId: string }[];
	/** Practices of ours that others tried, as they told us. */
	readonly triedElsewhere: readonly {
		readonly title: string;
		readonly reach: Reach;
		readonly by: string;
		readonly outcome: string | null;
	}[];
};

const reaches: Readonly<Record<Reach, number>> = { chapter: 0, sites: 0, network: 1, public: 2 };
const needed: Readonly<Record<SummaryAudience, number>> = { chapter: 0, network: 1, public: 2 };

/** Whether everybody of the audience may see what reaches so far. */
export const openTo = (reach: Reach, audience: SummaryAudience): boolean => reaches[reach] >= needed[audience];
