import type { LifeStage } from "../chapter/rules.ts";

/** The parts of a charter that answers gather under. */
export type Part = "domain" | "aspirations" | "groundRules" | "questions";

export type Question = {
	readonly key: string;
	readonly stage: LifeStage;
	readonly asks: string;
	/** What the question is about, where its words alone could be read in another way. */
	readonly hint: string;
	/** Where its answers stand when a charter is drafted from them. */
	readonly part: Part;
};

/** What people begin to think together with (DOMAIN A1, C1, C2, C6, C7, B1): the sources' own questions. */
export const questions: readonly Question[] = [
	{
		key: "aims",
		stage: "conversations",
		asks: "What are our most important aims for learning here?",
		hint: "Yours, at your own work, and those that you hope are shared.",
		part: "aspirations",
	},
	{
		key: "society",
		stage: "conversations",
		asks: "What do we hope for in society as a whole?",
		hint: "Further than our own organisations.",
		part: "aspirations",
	},
	{
		key: "issues",
		stage: "conversations",
		asks: "Which issues would we like to work on?",
		hint: "Where there is energy now, not where there ought to be.",
		part: "domain",
	},
	{
		key: "posted",
		stage: "conversations",
		asks: "How would we like to go on working together, and keep each other posted?",
		hint: "How often, where, and what happens in between.",
		part: "groundRules",
	},
	{
		key: "abroad",
		stage: "conversations",
		asks: "How would it help us to be connected with colleagues in other places?",
		hint: "What you would ask them, and what they might ask us.",
		part: "questions",
	},
	{
		key: "success",
		stage: "forming",
		asks: "If your work succeeded, what would this community look like?",
		hint: "Not your organisation: the place where you live and work.",
		part: "aspirations",
	},
	{
		key: "each-other",
		stage: "forming",
		asks: "What might this group accomplish for each other?",
		hint: "",
		part: "aspirations",
	},
	{
		key: "different",
		stage: "forming",
		asks: "What do we want to be different because we learned together?",
		hint: "In our results, in how we work together, in what each of us does, in how we bring others in.",
		part: "domain",
	},
	{
		key: "discussion",
		stage: "forming",
		asks: "What does great discussion look like, and what makes it possible?",
		hint: "Think of one that you were in.",
		part: "groundRules",
	},
	{
		key: "values",
		stage: "forming",
		asks: "What do we want newcomers to see us do?",
		hint: "The talk that we want to walk.",
		part: "groundRules",
	},
	{
		key: "trust",
		stage: "forming",
		asks: "What does it take to build trust here?",
		hint: "",
		part: "groundRules",
	},
	{
		key: "stands-out",
		stage: "launched",
		asks: "What has surprised or disappointed you since we began?",
		hint: "In the group, or at your own work because of it.",
		part: "questions",
	},
	{
		key: "still-ours",
		stage: "launched",
		asks: "Is what we said we care about still what we care about?",
		hint: "",
		part: "domain",
	},
	{
		key: "rhythm",
		stage: "mature",
		asks: "What lets a newcomer sense our rhythm?",
		hint: "Small things count: food, first names, who speaks first.",
		part: "groundRules",
	},
	{
		key: "outward",
		stage: "mature",
		asks: "What have we learned that others outside this group could use?",
		hint: "",
		part: "aspirations",
	},
	{
		key: "carried",
		stage: "dispersed",
		asks: "What do you carry on into your own work?",
		hint: "",
		part: "aspirations",
	},
	{
		key: "kept",
		stage: "dispersed",
		asks: "What should be kept, and for whom?",
		hint: "",
		part: "questions",
	},
];

export const questionWith = (key: string): Question | undefined => questions.find((one) => one.key === key);
