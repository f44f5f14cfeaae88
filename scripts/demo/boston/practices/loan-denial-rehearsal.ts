import type { DemoPractice } from "../../types/practice.ts";

export const loanDenialRehearsal: DemoPractice = {
	key: "loan-denial-rehearsal",
	lang: "en",
	tags: ["coaching", "finance", "dialogue", "onboarding"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2025-10-29",
			by: "guerline",
			reason: "After a year, with eleven loan officers in four branches.",
			status: "worked",
			title: "Rehearsing the 'no' before you say it",
			situation: `We refuse about 30 loans a month. The law requires a letter with the reasons. The letter says "insufficient income for amount requested", and goes out on Friday. Some officers call first. Most do not, and I know why: when I was new I sat in my car for twenty minutes before my first one.`,
			tension: `The member needs a clear no and a way forward. The officer would rather be liked. Trying to do both you produce a sentence such as "unfortunately at this time we are unable," and the person on the other end says, "So is that a no?"`,
			whatWeDo: `On Thursdays at 4:30 each officer with a refusal to deliver rehearses **the first forty seconds**, and nothing beyond that, with a colleague who sits with her back turned (most of these are phone calls).

- The no comes within the first two sentences. "I'm calling about your car loan. We have decided not to make it."
- Then you stop. Count to five. The colleague may cry, shout, joke or say nothing; she decides.
- Then one true reason in words that your aunt would use.
- Then a question, "Do you want to talk about what would change it, today or another day?"

Three rounds, six minutes in all. The colleague only says when she knew that it was a no.`,
			whyItWorks: `The hard part is short. Once you have got through the silence with someone's back in front of you, you can do it again on Friday. "When did you know?" is a fact about your sentence, and you can't argue with it.`,
			whatHappened: `First rounds: the listener knew after 25 seconds on average, or didn't know at all. By the third week, nine seconds. Officers now call 24 of 30. Of members refused between January and April, 38% came back within half a year to apply for something else; in the year before 21%. (We also started a small credit-builder loan in March, so take some of it off.)

One officer tried it for a month and asked to be excused: he had been refused asylum once by phone. He does the letters, and others call for him. I should have offered that at the beginning.`,
			watchFor: `The colleague who plays the member too well. It is forty seconds, not theater. And never rehearse with the name of a real member in a branch where she may be somebody's cousin.`,
		},
	],
	trials: [
		{
			by: "yesenia",
			started: "2026-01-19",
			context:
				"Clínica en Chelsea: cuatro asistentes que llaman para decir que una cita con el especialista fue negada por el seguro.",
			report: {
				at: "2026-03-30",
				outcome: "worked",
				changed:
					"Ensayamos en español y en inglés; en español la frase directa suena dura, así que primero va el nombre y un 'le tengo una mala noticia'. El no sigue llegando en la segunda frase.",
				surprised: "La gente agradece. Una señora dijo: 'Por fin alguien que no me da vueltas'.",
				evidence:
					"Antes, de 20 personas, unas ocho llegaban igual a la cita negada porque no habían entendido. En febrero y marzo, una.",
			},
		},
	],
};
