import type { DemoPractice } from "../../types/practice.ts";

export const examDebriefWithoutRanking: DemoPractice = {
	key: "exam-debrief-without-ranking",
	lang: "en",
	tags: ["education", "after-action-review", "trust"],
	audience: { group: "shule-na-vijana" },
	involved: ["amina"],
	versions: [
		{
			at: "2026-02-28",
			by: "mutua",
			reason: "For this group only. If my principal reads it in a newsletter I will be teaching in another county",
			status: "did-not-work",
			title: "An exam debrief without the ranking of teachers",
			situation:
				'When the KCSE results come out in January we hold a meeting that everybody calls "the post-mortem". The principal projects the mean grade of every subject with the teacher\'s name beside it, from the best to the worst. The last one gets to explain. For two years it has been the same woman, who takes the weakest stream because nobody else will.',
			tension:
				"Parents and the board want to see somebody held responsible, and a school that can't explain a drop from 5.9 to 5.4 is in trouble. But no teacher will say in front of a ranking what they do not know how to teach.",
			whatWeDo:
				"With the principal's agreement: no names on the slides. Departments of 4 to 6 people look at three questions from the paper which most candidates got wrong. What were we hoping they'd do? What did they do? When did we teach it, and how? Then one thing to teach otherwise this year. Amina came as a neutral facilitator.",
			whyItWorks:
				"I took the idea from the market's after-action review: start from the thing on the ground and not from the person.",
			whatHappened: `The first hour went well. Chemistry discovered that none of them had ever had the class do a titration, because there is one burette.

Then the chairman of the board came, uninvited, asked where the ranking was, and the principal opened last year's file. With names. He looked at me while it was loading. The woman with the weakest stream stood up and left and I did nothing. The meeting ended with a resolution about remedial lessons on Saturdays.

On Monday three colleagues told me, separately, that I had lured them into talking. They're right about the effect.`,
			watchFor:
				"I had the agreement of the principal and not that of the person whom the principal fears. And I'd promised safety that wasn't mine to give. Next time: department by department, without the big room, without a date that the board knows. And I owe one colleague more than an apology.",
		},
	],
	trials: [
		{
			by: "amina",
			started: "2026-03-16",
			context: "The same questions in my own department of five, at our school, door closed, term exams and not KCSE.",
			report: {
				at: "2026-04-25",
				outcome: "mixed",
				changed: "We brought six scripts with the names cut off and read them aloud.",
				surprised: "Two of us mark the same composition eleven marks apart. We had been ranking students with that.",
				evidence:
					"Marks of six scripts by five teachers. The principal has asked for 'the method' and I have not given it yet.",
			},
		},
	],
};
