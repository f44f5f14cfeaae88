import type { DemoPractice } from "../../types/practice.ts";

export const emptyChairForTheStudent: DemoPractice = {
	key: "empty-chair-for-the-student",
	lang: "en",
	tags: ["education", "meetings", "conflict", "youth"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-10-27",
			by: "mutua",
			reason: "One term of trying it at the discipline committee",
			status: "mixed",
			title: "An empty chair for the student in the discipline committee",
			situation:
				"Our discipline committee decides on suspensions in the student's absence. Five teachers, a file, twenty minutes. A suspension of two weeks costs a day scholar two weeks of lunch as well, and in 2024 nine of the 26 suspended did not come back.",
			tension:
				"Inviting the student, with five adults facing a boy of fifteen, is a court. Not inviting him is a court without the accused.",
			whatWeDo:
				"One chair stays empty. Before we decide, one of us, by rotation, sits in it and speaks for five minutes as the student, in the first person, having spoken to him for at least half an hour the day before. Then the person returns to his own chair and we decide.",
			whyItWorks: "The half hour the day before does most of the work. The chair makes sure that it takes place.",
			whatHappened:
				'Fourteen cases. Six suspensions where I\'d have guessed eleven. When the Kiswahili teacher said in the chair, "I stole the calculator because I am third in class and the one with the calculator is fourth", no one spoke for some time. But two colleagues play it: one makes the student a clown, one makes him a saint. And a student found out and asked why somebody may be him without his permission. I had no answer to that.',
			watchFor:
				"Ask the student, and let him choose who sits there. We begin this in January; until then I count it as mixed.",
		},
	],
	trials: [],
};
