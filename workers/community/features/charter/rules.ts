import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

export const parts = ["domain", "aspirations", "groundRules", "questions"] as const;
export type Part = (typeof parts)[number];
export type CharterText = Readonly<Record<Part, string>>;

/** A charter is read at one sitting; what is longer is not a charter any more. */
export const longestPart = 8_000;
export const longestReason = 600;

export const partWords: Readonly<Record<Part, { readonly label: string; readonly hint: string }>> = {
	domain: {
		label: "What we are about",
		hint: "What you share a care for, and want to get better at. Also what you leave to others.",
	},
	aspirations: { label: "What we hope for", hint: "For the community, for each other, for your own work." },
	groundRules: {
		label: "Ground rules",
		hint: "How you want to be with each other. Each member is asked to agree to these, so keep them few.",
	},
	questions: { label: "Questions that we carry", hint: "What you don’t know yet, and don’t want to forget." },
};

type Who = { readonly role: string };

/** Its first version is put together by whoever runs the meetings or looks after the chapter. */
export const mayDraft = ({ role }: Who): boolean => role === "facilitator" || role === "steward";

export const textOf = ({ domain, aspirations, groundRules, questions }: CharterText): CharterText => ({
	domain,
	aspirations,
	groundRules,
	questions,
});

export const isEmpty = (text: CharterText): boolean => parts.every((part) => text[part] === "");

export const differing = (a: CharterText, b: CharterText): Part[] => parts.filter((part) => a[part] !== b[part]);

/**
 * What a proposal makes of the charter as it is now: the parts that it changes as it has them, all others as they are.
 * `clashing` are those that were changed here as well since the version that its author read, into something else.
 */
export const applied = (
	base: CharterText,
	proposed: CharterText,
	now: CharterText,
): { readonly text: CharterText; readonly clashing: readonly Part[] } => {
	const changes = differing(base, proposed);
	const pick = (part: Part): string => (changes.includes(part) ? proposed[part] : now[part]);
	return {
		text: {
			domain: pick("domain"),
			aspirations: pick("aspirations"),
			groundRules: pick("groundRules"),
			questions: pick("questions"),
		},
		clashing: changes.filter((part) => now[part] !== base[part] && now[part] !== proposed[part]),
	};
};

/** Whether the day has come (both `YYYY-MM-DD`) on which the chapter meant to look at its charter again. */
export const isDue = (reviewOn: string | null, today: string): boolean => reviewOn !== null && reviewOn <= today;

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const proposalStates = ["open", "adopted", "declined", "withdrawn"] as const;
export type ProposalState = (typeof proposalStates)[number];

export const stateWords: Readonly<Record<ProposalState, string>> = {
	open: "Waiting for an answer",
	adopted: "Adopted",
	declined: "Declined",
	withdrawn: "Taken back",
};

/** A proposal that has been answered stays as it is. */
export const isOpen = (state: ProposalState): Result<void> =>
	state === "open"
		? ok(undefined)
		: problem("conflict", `This proposal was answered: ${stateWords[state].toLowerCase()}.`);

export const noCharter = problem("not-found", "There is no charter yet.");
export const noVersion = problem("not-found", "There is no such version of the charter.");
export const noProposal = problem("not-found", "There is no such proposal.");
