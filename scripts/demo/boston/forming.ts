import type { DemoForming } from "../types/forming.ts";

export const forming: DemoForming = {
	aims: [
		{
			key: "shift",
			by: "maureen",
			at: "2024-04-12",
			title: "Pass on what a shift learned, without taking anyone's ride home",
			description:
				"A ward at seven, a garage at four, a plant at three: what was learned leaves with those who learned it. We would notice that we got there when **the second shift tells us something that the first one did before being asked**.",
		},
		{
			key: "heard",
			by: "lucia",
			at: "2024-09-18",
			title: "Let families, students and residents be heard before decisions are made",
			description:
				"Before, not after. Para nosotros cuenta cuando algo cambió en la semana siguiente y la familia sabe que fue por ella.",
		},
		{
			key: "rank",
			by: "priya",
			at: "2025-02-12",
			title: "Talk honestly across rank: say more of what we think, and know more of what we saw",
		},
		{
			key: "early-chapter",
			by: "darnell",
			at: "2024-05-20",
			title: "Find a second chapter within a year",
			description: "So that we hear from people who don't know us.",
			settled: { at: "2025-01-22", state: "reached" },
		},
		{
			key: "newsletter",
			by: "priya",
			at: "2024-06-12",
			title: "A newsletter that our directors read",
			settled: { at: "2025-03-12", state: "let-go" },
		},
	],
	work: [
		{
			group: "handovers-and-shifts",
			at: "2026-09-03",
			workingOn:
				"What the night knows and the day does not ask. Each of us invites one person from the other shift this fall, and says nothing for the first five minutes.",
			time: "Two paid hours every sixth Wednesday, agreed with the hospital, the plant and the garage until next June.",
			money: "$400 from the plant's safety fund for coffee at six in the morning and for two bus passes.",
			people: "The charge nurses of two wards; a dispatcher; the plant's apprentice coordinator.",
			aims: ["shift", "rank"],
		},
		{
			group: "schools-table",
			at: "2026-09-29",
			workingOn: "Meetings in which no child interprets. En las formales ya no pasa; ahora el pasillo y el teléfono.",
			time: "One afternoon a month; the two principals find somebody for the last lesson.",
			money: "",
			people: "Las dos secretarias, que contestan el teléfono antes que nadie.",
			aims: ["heard"],
		},
	],
	progress: [
		{
			group: "handovers-and-shifts",
			by: "tomasz",
			at: "2026-06-17",
			text: "Second shift now writes the first line of the board. It took four weeks until anyone on first shift answered it.",
		},
		{
			group: "handovers-and-shifts",
			by: "nate",
			at: "2026-11-05",
			text: "A night nurse came to our sign-out and named the patient that all of us had worried about. We have asked her to come back, paid.",
		},
		{
			group: "schools-table",
			by: "marisol",
			at: "2026-10-14",
			text: "Contamos una semana de llamadas en el consultorio: de cuarenta y una, en seis habló un niño. Hace un año no las contábamos.",
		},
	],
	arrivals: [
		{
			by: "leila",
			at: "2026-02-11",
			success: "People who run things would publish what went wrong, and keep their jobs.",
			eachOther: "Be read by somebody who has to do it on Monday.",
		},
		{
			by: "hector",
			at: "2025-09-18",
			success: "Que un muchacho que faltó tres lunes tenga a alguien que le pregunte antes que un formulario.",
			eachOther: "Prestarnos las preguntas, no las respuestas.",
		},
		{
			by: "nate",
			at: "2025-03-20",
			success: "Nobody in this city would be readmitted because of something that was known at seven in the morning.",
			eachOther: "I would like to hear how people apologize where there is no lawyer in the building.",
		},
		{ by: "guerline", at: "2024-09-12", eachOther: "Practice the hard sentence out loud, before it is needed." },
	],
	motivations: [
		{
			by: "kofi",
			at: "2025-10-06",
			text: "I came for Priya. I stay because twice now somebody told me that I was wrong and nothing happened to them.",
			shown: "chapter",
		},
		{
			by: "kofi",
			at: "2026-10-20",
			text: "After the spring I nearly stopped. I want to find out whether I can listen to people who compete with me.",
			shown: "me",
		},
		{
			by: "maureen",
			at: "2026-08-11",
			text: "I retire in three years. I'd like the ward to have learned how to learn without me.",
			shown: "chapter",
		},
		{ by: "ezra", at: "2026-07-02", text: "To lose a vote well, once.", shown: "chapter" },
	],
	shares: [
		{
			by: "darnell",
			at: "2024-10-15",
			as: { by: "tomasz", text: "Get second shift to trust what first shift writes" },
		},
		{ by: "kofi", at: "2025-04-09", as: { by: "tomasz", text: "Get second shift to trust what first shift writes" } },
		{
			by: "nate",
			at: "2025-05-14",
			as: { by: "maureen", text: "Get learning across the 7 o'clock handover without adding overtime" },
		},
		{ by: "marisol", at: "2025-03-20", as: { by: "lucia", text: "Entender por qué faltan los alumnos que faltan" } },
		{
			by: "hector",
			at: "2025-10-08",
			mine: "Entender las ausencias de los lunes",
			as: { by: "lucia", text: "Entender por qué faltan los alumnos que faltan" },
		},
		{
			by: "ezra",
			at: "2025-04-22",
			mine: "Hear residents before the vote is settled in our heads",
			as: { by: "lucia", text: "Que las familias hablen más que nosotros en las reuniones" },
		},
		{
			by: "beatriz",
			at: "2025-05-20",
			mine: "Let students in on how we talk about them",
			as: { by: "lucia", text: "Que las familias hablen más que nosotros en las reuniones" },
		},
		{ by: "yesenia", at: "2026-02-17", as: { by: "guerline", text: "Keep new tellers past their first winter" } },
	],
};
