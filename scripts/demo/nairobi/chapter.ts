import type { DemoChapter } from "../types/chapter.ts";
import { afterwards } from "./afterwards.ts";
import { assists } from "./assists.ts";
import { brought } from "./brought.ts";
import { charter } from "./charter.ts";
import { conversations } from "./conversations.ts";
import { commitments, reflections } from "./cycle.ts";
import { forming } from "./forming.ts";
import { groups } from "./groups.ts";
import { held } from "./held.ts";
import { mail } from "./mail.ts";
import { series } from "./meetings.ts";
import { people } from "./people.ts";
import { practices } from "./practices.ts";
import { questions } from "./questions.ts";
import { retellings, stories } from "./stories.ts";
import { proposals, studies } from "./studies.ts";
import { summaries } from "./summaries.ts";
import { thanks } from "./thanks.ts";
import { topics } from "./topics.ts";
import { trust } from "./trust.ts";
import { value } from "./value.ts";
import { voice } from "./voice.ts";

export const nairobi: DemoChapter = {
	key: "nairobi",
	name: "Nairobi Learning Circle",
	place: "Nairobi, Kenya",
	coordinates: [-1.2921, 36.8219],
	languages: ["en", "sw"],
	lifeStage: "launched",
	founded: "2024-09-07",
	tagline:
		"Nurses, traders, farmers, teachers, plumbers and matatu crews who tell one another what they tried and what came of it.",
	about: `We are practitioners in and around Nairobi who meet on the first Saturday of the month, usually in the hall above the medicine store in Kawangware, to learn from our own work; on the third, two or three of us visit somebody else’s. Among us are nurses and a pharmacist from county clinics, stallholders, dairy farmers from Limuru, two secondary schools, a matatu SACCO, a water company and a youth organisation from Mathare.

**What we care about:** the everyday services that people in this city depend on (a medicine, a lift home, a tap, a stall, a lesson) and how those who do the work can improve them together, without waiting for a project to arrive.

**How we go about it.** We begin with what already exists here: the baraza, the chama, the tea kiosk. We take practices from other chapters when they help, change them without shame, and write back what happened. A practice that failed is read as carefully as one that worked; anyone who brings one gets the first chapati.

Tunazungumza Kiingereza, Kiswahili na, panapohitajika, Sheng. Unakaribishwa kusikiliza kabla ya kusema.`,
	howToJoin: `Come twice as a guest, on a first Saturday, 14:00 to 17:00, tea included. Bring one thing that you tried in your work and that did not go as you had hoped. After the second visit, tell Wanjiku or Otieno whether you want to stay. There is no fee; each member hosts the tea once a year.

Njoo mara mbili kama mgeni, kisha uamue.`,
	aims: [
		"Every member tries one thing a term in their own work, and tells the circle what came of it",
		"Fewer days without the ten most used medicines in the clinics of our sub-county",
		"Meetings, in schools and markets and offices, in which the youngest person can change the outcome",
		"Crews who get home: safer trenches and safer roads without more fines",
		"Agreements that survive the transfer of the person who made them",
	],
	people,
	groups,
	practices,
	summaries,
	reflections,
	retellings,
	stories,
	commitments,
	topics,
	conversations,
	brought,
	assists,
	proposals,
	studies,
	series,
	held,
	afterwards,
	forming,
	charter,
	questions,
	thanks,
	mail,
	trust,
	voice,
	value,
};
