import type { DemoCharter } from "./charter.ts";
import type { DemoCommitment, DemoReflection, DemoStudy, DemoTopic } from "./cycle.ts";
import type { DemoForming } from "./forming.ts";
import type { DemoAssist, DemoConversation, DemoQuestion, DemoThanks } from "./helping.ts";
import type { DemoImport } from "./import.ts";
import type { DemoMail } from "./mail.ts";
import type { DemoAfterwards, DemoHeld, DemoSeries } from "./meeting.ts";
import type { DemoGroup, DemoPerson } from "./person.ts";
import type { DemoPractice, DemoProposal } from "./practice.ts";
import type { DemoSpace } from "./space.ts";
import type { DemoRetelling, DemoStory } from "./story.ts";
import type { DemoSummary } from "./summary.ts";
import type { DemoTrust } from "./trust.ts";
import type { DemoValue } from "./value.ts";
import type { DemoVoice } from "./voice.ts";
import type { Day, DemoChapterKey, DemoLang } from "./words.ts";

/** A chapter of the demo network: what its practitioners would have written, before the software sees it. */
export type DemoChapter = {
	key: DemoChapterKey;
	name: string;
	place: string;
	/** Latitude, longitude. */
	coordinates: [number, number];
	languages: DemoLang[];
	lifeStage: "conversations" | "forming" | "launched" | "mature";
	founded: Day;
	/** One sentence for a card. */
	tagline: string;
	/** The domain statement, and who we are, for a visitor: Markdown. */
	about: string;
	howToJoin: string;
	aims: string[];
	people: DemoPerson[];
	groups: DemoGroup[];
	practices: DemoPractice[];
	summaries: DemoSummary[];
	/** Absent where a chapter is too young to have any. */
	reflections?: DemoReflection[];
	stories?: DemoStory[];
	retellings?: DemoRetelling[];
	commitments?: DemoCommitment[];
	topics?: DemoTopic[];
	conversations?: DemoConversation[];
	brought?: DemoImport[];
	assists?: DemoAssist[];
	questions?: DemoQuestion[];
	thanks?: DemoThanks[];
	mail?: DemoMail[];
	proposals?: DemoProposal[];
	studies?: DemoStudy[];
	series?: DemoSeries;
	held?: DemoHeld[];
	afterwards?: DemoAfterwards;
	forming?: DemoForming;
	spaces?: DemoSpace[];
	trust?: DemoTrust;
	voice?: DemoVoice;
	value?: DemoValue;
	/** Absent in a chapter that hasn't come to one. */
	charter?: DemoCharter;
};
