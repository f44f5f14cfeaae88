import type { DemoPractice } from "../../types/practice.ts";

export const studentSeatAtTheGradeTeam: DemoPractice = {
	key: "student-seat-at-the-grade-team",
	lang: "en",
	tags: ["education", "youth", "meetings", "trust"],
	audience: { group: "schools-table" },
	involved: ["hector"],
	versions: [
		{
			at: "2026-05-06",
			by: "beatriz",
			reason: "For the schools table only; it is about real children and six colleagues.",
			status: "worked",
			title: "A student's seat in the grade-team meeting",
			situation: `Tuesdays, third period, six ninth-grade teachers go through a list of "students of concern". We have eight minutes for each. The same eleven names were on it from September to January. We had become fluent about them.`,
			tension: `Talking about a student who is present seems cruel, and talking about one who is absent had made us lazy. Two of my colleagues said that they'd never say what they really think with a kid in the room. I said that this might be the point, and it went down badly.`,
			whatWeDo: `One of the eleven may be invited, never has to be. Before that, I have lunch with the student: what would you want six teachers to know? What do you not want to hear in front of others? They may bring someone. Dani brought her cousin; Jailson brought nobody and a page of notes.

Twenty minutes. The student starts. Each teacher says one thing they have seen the student do well, with a day and a place, and asks one question. No grades, no attendance. We all write down one thing that we will do, the student included, and the student takes the paper and makes the copies.`,
			whyItWorks: `It is difficult to say "he doesn't care" about someone who is looking at you. And "a day and a place" makes us notice things the week before.`,
			whatHappened: `Nine were asked between February and May, seven came. Jailson told us that he falls asleep in second period because he opens a bakery at 4. We had had him down as "disengaged" since October. Six adults, four months, nobody asked.

Five of the seven passed the year. Two did not, and one of those told me that it was still the first meeting at school that she had not been in trouble in.

One of the two colleagues came round. The other leaves for those twenty minutes, and we have agreed that he may.`,
			watchFor: `Héctor asked at our table whether a student may say no to being discussed at all. We have no answer. Please do not pass this on with names; I've changed those two, but you know the school.`,
		},
	],
	trials: [],
};
