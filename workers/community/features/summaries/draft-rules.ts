import type { PracticeStatus } from "#protocol/content.ts";
import { type Period, periodWords } from "./period.ts";

/** Whom a summary is for. Each reaches everybody of the one before it. */
export const summaryAudiences = ["chapter", "network", "public"] as const;
export type SummaryAudience = (typeof summaryAudiences)[number];

/** How far something of ours, or something that we hold, reaches. */
export type Reach = "chapter" | "sites" | "network" | "public";

/** Somebody who did something: their name, and how far they agreed to be shown. */
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

/** Below this a count of people could point at somebody. */
const fewest = 5;

/** A number of people in words, from which nobody can be picked out. */
export const peopleWords = (count: number): string =>
	count === 0 ? "nobody" : count < fewest ? "a few members" : `${count} members`;

/** The name of who agreed to be shown to the audience; otherwise a member. */
export const doerWords = (doer: Doer, audience: SummaryAudience): string =>
	audience === "chapter" || openTo(doer.shown, audience) ? plain(doer.name) : "a member";

const outcomeVerbs: Readonly<Record<string, string>> = {
	worked: "it worked",
	mixed: "it went both ways",
	"did-not-work": "it did not work",
};
const statusWords: Readonly<Record<PracticeStatus, string>> = {
	worked: "worked",
	mixed: "mixed",
	"did-not-work": "did not work",
	untried: "not tried yet",
};

/** A title or a name as plain words within Markdown. */
const plain = (text: string): string =>
	text
		.replace(/\s+/g, " ")
		.replace(/([\\`*_[\]<>#|~])/g, "\\$1")
		.trim();

const titled = (title: string): string => `*${plain(title)}*`;

const part = (heading: string, lines: readonly string[], rest = ""): string[] => {
	const all = [...lines, ...(rest ? [rest] : [])];
	return all.length === 0 ? [] : [`## ${heading}\n\n${all.map((line) => `- ${line}`).join("\n")}`];
};

/** Told apart: what this audience may see, and whether there is more that it may not. */
const split = <T extends { readonly reach: Reach }>(all: readonly T[], audience: SummaryAudience) => {
	const open = all.filter((one) => openTo(one.reach, audience));
	return { open, more: open.length < all.length };
};

/** Longer lists are for the practices' own pages. */
const mostLines = 15;

const tried = (happened: Happenings, audience: SummaryAudience): string[] => {
	const begun = split(happened.begun, audience);
	const reported = split(happened.reported, audience);
	const failed = reported.open.filter((trial) => trial.outcome === "did-not-work");
	const others = reported.open.filter((trial) => trial.outcome !== "did-not-work");
	const line = (trial: Happenings["reported"][number]) =>
		`${titled(trial.title)}, tried by ${doerWords(trial.by, audience)}: ${outcomeVerbs[trial.outcome] ?? "it was tried"}.`;
	const starters = new Set(happened.begun.map((trial) => trial.personId)).size;
	const starting = [...new Set(begun.open.map((trial) => titled(trial.title)))];
	return [
		...part(
			"Tried",
			others.slice(0, mostLines).map(line),
			reported.more ? "More was tried that stays within the chapter." : "",
		),
		...part("Did not work", failed.slice(0, mostLines).map(line)),
		...part("Begun", [
			...(starting.length > 0
				? [`${capital(peopleWords(starters))} began to try something: ${starting.slice(0, mostLines).join(", ")}.`]
				: []),
		]),
	];
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const practices = (happened: Happenings, audience: SummaryAudience): string[] => {
	const added = split(happened.added, audience);
	const changed = split(happened.changed, audience);
	const stays = added.more || changed.more ? "More was written that stays within the chapter." : "";
	return part(
		"Written",
		[
			...added.open
				.slice(0, mostLines)
				.map((one) => `New: ${titled(one.title)}, by ${doerWords(one.by, audience)} (${statusWords[one.status]}).`),
			...changed.open.slice(0, mostLines).map((one) => `Changed: ${titled(one.title)} (${statusWords[one.status]}).`),
		],
		stays,
	);
};

const between = (happened: Happenings, audience: SummaryAudience): string[] => {
	const home = happened.broughtHome.map((one) => {
		const what = openTo(one.reach, audience)
			? `${titled(one.title)} from ${plain(one.from)}`
			: "a practice of another chapter";
		return `We brought home ${what}${one.outcome ? `: ${outcomeVerbs[one.outcome] ?? one.outcome}` : ""}.`;
	});
	const away = happened.triedElsewhere
		.filter((one) => openTo(one.reach, audience))
		.map(
			(one) =>
				`${plain(one.by)} tried our ${titled(one.title)}${one.outcome ? `: ${outcomeVerbs[one.outcome] ?? one.outcome}` : ""}.`,
		);
	return part("Between chapters", [...new Set([...home, ...away])].slice(0, mostLines));
};

/** What happened in a period, as a text that a steward goes on from. Nothing in it reaches less far than the audience. */
export const draftText = (
	period: Period,
	happened: Happenings,
	audience: SummaryAudience,
): { title: string; body: string } => {
	const parts = [...practices(happened, audience), ...tried(happened, audience), ...between(happened, audience)];
	return {
		title: `What we learned in ${periodWords(period)}`,
		body: parts.length > 0 ? parts.join("\n\n") : "A quiet time: nothing was written down that can be told here.",
	};
};
