import type { DemoCharter } from "../types/charter.ts";

const rules = `- What is said in the room stays with the people who said it. What was *learned* may travel.
- Don't tell us why you can't. Tell us how you could.
- The person with the least rank speaks first.
- We will not save each other from silence.`;

export const charter: DemoCharter = {
	answers: [
		{
			question: "aims",
			by: "maureen",
			at: "2024-02-14",
			text: "To stop meeting the same problem twice. On my unit we solve something on a Tuesday night and the Thursday crew solves it again.",
		},
		{
			question: "aims",
			by: "darnell",
			at: "2024-02-16",
			text: "To hear what my floor knows before it costs us a casting. And to find out what I do that keeps people from telling me.",
		},
		{
			question: "society",
			by: "priya",
			at: "2024-02-22",
			text: "A city where the people who drive, nurse and teach are asked before a plan is printed, not thanked after.",
		},
		{
			question: "issues",
			by: "maureen",
			at: "2024-02-20",
			text: "Handover. Everything that goes home in somebody's head at seven in the morning.",
		},
		{
			question: "posted",
			by: "darnell",
			at: "2024-02-27",
			text: "Once a month, at somebody's workplace and never at mine two times running. One line by e-mail in between is plenty.",
		},
		{
			question: "abroad",
			by: "priya",
			at: "2024-02-28",
			text: "I would ask a bus company in another country whether its planners ride along. Ours had not for eleven years.",
		},
		{
			question: "success",
			by: "lucia",
			at: "2024-03-07",
			text: "Que una madre pueda decirle al director lo que ve, en su idioma, y que algo cambie la semana siguiente.",
		},
		{
			question: "success",
			by: "hoa",
			at: "2024-03-21",
			text: "Nobody at my counter would have to tell their story three times to three people who know one another.",
		},
		{
			question: "different",
			by: "hoa",
			at: "2024-03-22",
			text: "That I bring home one thing a month that I would actually do on Monday.",
		},
		{
			question: "discussion",
			by: "priya",
			at: "2024-03-25",
			text: "Somebody says a number and somebody else asks where it came from, and it is not an attack.",
		},
		{
			question: "trust",
			by: "darnell",
			at: "2024-03-26",
			text: "That what I admit here does not come back to me through my own head office.",
		},
		{
			question: "values",
			by: "lucia",
			at: "2024-03-27",
			text: "Que se pueda hablar español sin pedir permiso. Nobody translates out of duty; whoever understood explains.",
		},
		{
			question: "stands-out",
			by: "kofi",
			at: "2024-11-12",
			text: "I expected to be taught. Instead I was asked what happens in my garage at 4:40, and people wrote it down.",
		},
		{
			question: "rhythm",
			by: "marisol",
			at: "2025-10-15",
			text: "La sopa. Y que siempre se empieza por lo que prometimos, no por las noticias.",
		},
		{
			question: "outward",
			by: "nate",
			at: "2026-02-11",
			text: "How to write down a thing that failed so that the people in it would still sign their names to it.",
		},
	],
	steps: [
		{
			step: "first-conversation",
			by: "maureen",
			at: "2024-02-13",
			note: "Nine of us in the back room of the library. We asked each other only where our work goes wrong.",
			done: "2024-02-14",
		},
		{
			step: "core-group",
			by: "darnell",
			at: "2024-03-01",
			note: "Maureen, Priya, Lucía and I, for one year. After that somebody else.",
			done: "2024-03-12",
		},
		{
			step: "launch",
			by: "priya",
			at: "2024-03-28",
			note: "A first issue instead of a party: the seven o'clock handover, watched together on 6 West.",
			plannedFor: "2024-05-14",
			done: "2024-05-15",
		},
		{
			step: "format",
			by: "priya",
			at: "2024-06-11",
			note: "Second Tuesday, 5:30 to 7:30. Promises, one thing to learn, who tries what.",
			done: "2024-07-09",
		},
		{
			step: "hand-on",
			by: "maureen",
			at: "2026-09-08",
			note: "Kofi and Beatriz facilitate in the new year; Priya and Lucía sit beside them for the first two.",
			plannedFor: "2027-01-12",
		},
	],
	stages: [
		{
			to: "forming",
			by: "maureen",
			at: "2024-03-01",
			word: "All nine came back, and three brought somebody. This is not a one-time evening any more.",
		},
		{
			to: "launched",
			by: "darnell",
			at: "2024-05-15",
			word: "We stood on a ward at seven in the morning and watched. Six of us are trying something because of it.",
		},
		{
			to: "mature",
			by: "maureen",
			at: "2025-11-12",
			word: "Two chapters elsewhere work with what we wrote down, and newcomers know the rhythm before we explain it.",
		},
	],
	first: {
		by: "priya",
		at: "2024-04-09",
		reason: "From the answers of the first two months, read aloud at the April meeting and changed in eleven places.",
		reviewOn: "2025-04-08",
		domain:
			"How people who do the work pass on what they learn: across a shift change, across a counter, across a language.\n\nWe leave policy to those who are elected for it, and equipment to those who sell it.",
		aspirations:
			"- That no shift meets the same problem twice as if it were new.\n- That a mother can tell a principal what she sees, in her own language, and something changes the week after.\n- That each of us does one thing on Monday that we would not have done.",
		groundRules:
			"- What is said in the room stays in the room.\n- Don't tell us why you can't. Tell us how you could.\n- The person with the least rank speaks first.",
		questions: "What can be passed on in writing, and what only by standing next to each other?",
	},
	proposals: [
		{
			by: "ezra",
			at: "2024-10-02",
			basedOn: 1,
			reason:
				"“Stays in the room” kept me from telling my own team what I had learned. It is the people that need protecting, not the learning.",
			changes: { groundRules: rules },
			answer: {
				by: "maureen",
				at: "2024-10-09",
				decision: "adopt",
				word: "We talked about it for twenty minutes on Tuesday. Kofi added the line about silence, and everybody wanted it.",
				reviewOn: "2025-04-08",
			},
		},
		{
			by: "tomasz",
			at: "2025-03-04",
			basedOn: 2,
			reason: "We should say that we are for manufacturing and health first. Half of what we do is for neither.",
			changes: {
				domain:
					"How people in manufacturing and in health care pass on what they learn across a shift change. Others are welcome to listen.",
			},
			answer: {
				by: "darnell",
				at: "2025-04-09",
				decision: "decline",
				word: "Tomasz, you took it back yourself halfway through the evening, when Lucía told about the school kitchen. We keep it to be read: the question will come again.",
			},
		},
		{
			by: "beatriz",
			at: "2025-10-15",
			basedOn: 2,
			reason:
				"Since the board and the schools joined, we work on who is heard before a decision as much as on shifts. The charter should say so.",
			changes: {
				domain:
					"How people who do the work pass on what they learn: across a shift change, across a counter, across a language, and between those who decide and those who live with the decision.\n\nWe leave policy to those who are elected for it, and equipment to those who sell it.",
			},
			answer: {
				by: "darnell",
				at: "2025-11-12",
				decision: "adopt",
				word: "Adopted with everybody's hands up, mine a little later than the others.",
				reviewOn: "2026-11-10",
			},
		},
		{
			by: "yesenia",
			at: "2026-10-28",
			basedOn: 2,
			reason:
				"Llevamos dos años con la misma pregunta y ya sabemos algo de la respuesta. I would put beside it what we don't know yet: who still does not come, and why.",
			changes: {
				questions:
					"What can be passed on in writing, and what only by standing next to each other?\n\n¿Quién no viene todavía, y qué tendríamos que cambiar nosotros para que venga?",
			},
		},
	],
	notYet: ["hector"],
};
