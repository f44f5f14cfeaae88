import type { DemoQuestion } from "../types/helping.ts";

export const questions: DemoQuestion[] = [
	{
		key: "complaint-without-a-hearing",
		by: "kofi",
		at: "2026-08-24",
		lang: "en",
		title: "How do you bring a complaint to somebody without it feeling like a hearing?",
		text: `A rider writes that the operator of the 28 shut the door on her. I have the letter, he has eleven years. The moment that I say "I have a letter here" he asks for his steward, and he is right to.

I don't want to hide the letter. I want to talk about it before it becomes a file.`,
		answers: [
			{
				by: "priya",
				at: "2026-08-25",
				text: "Could you leave the number of the bus out, and bring three letters to five operators instead of one letter to one? Nobody is accused, and everybody recognises somebody.",
			},
			{
				by: "guerline",
				at: "2026-08-27",
				practice: "loan-denial-rehearsal",
				text: `With us it's a refusal and not a complaint, but the first sentence is the same trouble. We say it aloud to a colleague who counts the seconds until it is clear what this is about. **Mine took 25.** By then the other one has imagined something worse.

Say what it is, say that it isn't a file, and only then read it. And let somebody hear you say it before he does.`,
			},
		],
		closed: {
			at: "2026-09-15",
			helpedBy: "guerline",
			helped:
				"I practised on Priya, in the dispatch room, three times. The third time I could say in one breath what it was and what it wasn't. He read the letter himself, twice, and said: I remember her. We were done in ten minutes.",
		},
	},
	{
		key: "papeles-de-la-clinica",
		by: "marisol",
		at: "2026-05-18",
		lang: "es",
		title: "¿Cómo avisan a las familias que no leen los papeles?",
		text: "Mandamos la hoja de vacunas en dos idiomas y vuelve en la mochila, doblada. No es el idioma.",
		answers: [
			{
				by: "lucia",
				at: "2026-05-19",
				text: "Un mensaje de voz de treinta segundos, de alguien a quien conozcan, y el papel después. Digo mi nombre, digo una sola cosa y digo a qué hora contesto yo.",
			},
			{
				by: "yesenia",
				at: "2026-05-21",
				text: "Las promotoras lo leen en voz alta en la puerta. Pero son siete.",
			},
		],
		closed: {
			at: "2026-06-22",
			helpedBy: "lucia",
			helped: "Mandé doce mensajes de voz. Vinieron nueve. Dos contestaron con otro mensaje, y era otra pregunta.",
		},
	},
	{
		key: "papeles-de-la-escuela",
		by: "hector",
		at: "2026-09-28",
		lang: "es",
		title: "¿Qué hacen con las familias que no leen los papeles de la escuela?",
		text: "Tengo once permisos sin firmar para el museo. Los alumnos dicen que los dieron. Les creo.",
		answers: [
			{
				by: "lucia",
				at: "2026-09-29",
				text: "Voz primero, papel después. Treinta segundos, una sola cosa, y la misma persona cada vez. Si quieres te mando el mío para que lo oigas.",
			},
		],
		closed: {
			at: "2026-10-12",
			helpedBy: "lucia",
			helped:
				"Diez de once en cuatro días. La undécima mamá trabaja de noche; le mandé el mensaje a las seis de la mañana.",
		},
	},
	{
		key: "note-to-second-shift",
		by: "tomasz",
		at: "2026-11-11",
		lang: "en",
		group: "handovers-and-shifts",
		title: "Second shift reads our note and does something else. What do you write, and what do you say?",
		text: "Torque on the 4-inch seats. We wrote 42 and why. They ran 38, because that is what it was in spring. The note was signed by both leads.",
		answers: [
			{
				by: "maureen",
				at: "2026-11-13",
				text: "We stopped writing the number. We write what we are *worried about*, and the one who takes over says back what they will look at first. If they can't say it, I haven't handed over anything, whoever signed.",
			},
		],
	},
	{
		key: "questions-the-board-cannot-answer",
		by: "ezra",
		at: "2026-11-16",
		lang: "en",
		title: "What do you do with questions that nobody in the room can answer?",
		text: `At the listening round in October residents asked us nineteen things. We answered eleven. For the other eight the chair said "we will get back to you", and I looked at my shoes, because I know who gets back to whom.

Where do you keep such questions so that they are still there in a month?`,
		asked: [
			{
				by: "ezra",
				to: "nate",
				reason: "Tried “The wall of questions that we could not answer”",
				declined: "2026-11-17",
			},
			{ by: "ezra", to: "hoa", reason: "Wrote “The wall of questions that we could not answer”" },
		],
	},
];
