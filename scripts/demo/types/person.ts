import type { Day, DemoChapterKey, DemoLang } from "./words.ts";

export type DemoPerson = {
	/** Short and unique within the chapter, such as `rosa`. */
	key: string;
	name: string;
	email: string;
	place: string;
	organisation: string;
	languages: DemoLang[];
	role: "steward" | "facilitator" | "member" | "guest";
	joined: Day;
	introduction: string;
	objectives: string[];
	skills: string[];
	motivation: string;
	/** What this person agreed to show outside the chapter; absent: nothing leaves. */
	consent?: {
		fields: ("place" | "organisation" | "languages" | "introduction" | "objectives" | "skills")[];
		purpose: string;
		to: "network" | "public" | DemoChapterKey[];
		until: Day;
	};
};

export type DemoGroup = {
	key: string;
	name: string;
	purpose: string;
	coordinator: string;
	members: string[];
	created: Day;
	/** Where it is asked whether it becomes a chapter of its own. */
	departure?: DemoDeparture;
};

/** A group on its way to become a chapter: what it will be called, and who said what. */
type DemoDeparture = {
	on: Day;
	name: string;
	place: string;
	reason: string;
	said: { by: string; on: Day; goes: boolean; words: boolean }[];
};
