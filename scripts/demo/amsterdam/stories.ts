import type { DemoStory } from "../types.ts";

export const stories: DemoStory[] = [
	{ reflection: "een-nette-ochtend", at: "2026-10-19", scope: "network" },
	{ reflection: "de-eerste-bus", at: "2026-11-14", scope: "network" },
];
