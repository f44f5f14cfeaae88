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
import { spaces } from "./spaces.ts";
import { retellings, stories } from "./stories.ts";
import { proposals, studies } from "./studies.ts";
import { summaries } from "./summaries.ts";
import { thanks } from "./thanks.ts";
import { topics } from "./topics.ts";
import { trust } from "./trust.ts";
import { value } from "./value.ts";
import { voice } from "./voice.ts";

export const boston: DemoChapter = {
	key: "boston",
	name: "Boston Learning Community",
	place: "Boston, USA",
	coordinates: [42.3601, -71.0589],
	languages: ["en", "es"],
	lifeStage: "mature",
	founded: "2024-02-13",
	tagline:
		"Nurses, machinists, teachers, bus supervisors and librarians who try things at their own work and tell each other what came of it.",
	about: `**What we care about.** How people who do the work pass on what they learn: across a shift change, across a counter, across a language, and between those who decide and those who live with the decision.

We began in February 2024 with nine people in the back room of a library. A ward nurse and a plant manager found out that evening that they had the same trouble, one at seven in the morning and the other at three in the afternoon. Today we come from schools and a school board, a teaching hospital and two neighborhood health centers, a valve manufacturer, a public library, a transit authority and a credit union. Some of us meet in Spanish: *la mesa de escuelas trabaja en los dos idiomas*.

We write down what we try, with the numbers that we have and without those that we don't. About one in five of our practices did not work. Those are the ones that we are asked about most.

**How we meet.** The second Tuesday of the month, 5:30 to 7:30, each time at another member's workplace. First what came of last month's promises, then one thing to learn together, then who will try what. Someone always brings soup.`,
	howToJoin: `Come to one meeting as a guest, and bring something from your work that is not going well. If you want to stay, one member will sit with you for an hour to hear what you would like to learn. There is no fee. We ask that you try one thing in your first half year and tell us honestly how it went. *También puede venir en español: escriba a Lucía.*`,
	aims: [
		"Pass on what a shift learned, without taking anyone's ride home",
		"Let families, students and residents be heard before decisions are made",
		"Talk honestly across rank: say more of what we think, and know more of what we saw",
		"Publish what did not work as carefully as what did",
	],
	people,
	groups,
	spaces,
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
