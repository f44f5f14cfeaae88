import type { LifeStage } from "../chapter/rules.ts";

export type Step = { readonly key: string; readonly stage: LifeStage; readonly does: string; readonly hint: string };

/** What is done beside talking (DOMAIN B4, C3, B5). */
export const steps: readonly Step[] = [
	{
		key: "first-conversation",
		stage: "conversations",
		does: "Talk with a few people",
		hint: "Three is enough. Ask them where they would like to learn, before you say what you have in mind.",
	},
	{
		key: "core-group",
		stage: "forming",
		does: "Find a core group",
		hint: "A handful who will look after it for the first year.",
	},
	{
		key: "launch",
		stage: "forming",
		does: "A launch, or a first issue to work on",
		hint: "An evening to which people come, or one trouble that you take on together.",
	},
	{
		key: "format",
		stage: "launched",
		does: "Agree on when you meet, and how",
		hint: "Long enough to look back, to learn together and to say what is next. An hour is not.",
	},
	{
		key: "hand-on",
		stage: "mature",
		does: "Let others take the roles",
		hint: "Who facilitates, hosts and keeps the notes should not always be the same.",
	},
	{
		key: "hand-over",
		stage: "dispersed",
		does: "Hand over what should be kept",
		hint: "To another chapter, or to whoever carries on with a part of it.",
	},
];

export const stepWith = (key: string): Step | undefined => steps.find((one) => one.key === key);
