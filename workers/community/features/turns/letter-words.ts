import type { InTongues } from "#core/tongues.ts";
import type { TurnRole } from "./rules.ts";

/** `subject` and `said` by what the turn is. */
export const turnWords: InTongues<{
	readonly subject: Readonly<Record<TurnRole, string>>;
	readonly said: Readonly<Record<TurnRole, string>>;
	readonly answer: string;
}> = {
	en: {
		subject: {
			facilitate: "Would you like to facilitate?",
			present: "Would you like to present something?",
			"bring-case": "Would you like to bring a case?",
		},
		said: {
			facilitate: "{by} asks whether you would like to facilitate in this meeting:",
			present: "{by} asks whether you would like to present something in this meeting:",
			"bring-case": "{by} asks whether you would like to bring a case in this meeting:",
		},
		answer: "Take it, or say “not this time”. No reason is asked:",
	},
	nl: {
		subject: {
			facilitate: "Wil jij begeleiden?",
			present: "Wil jij iets presenteren?",
			"bring-case": "Wil jij een casus inbrengen?",
		},
		said: {
			facilitate: "{by} vraagt of je deze bijeenkomst wilt begeleiden:",
			present: "{by} vraagt of je in deze bijeenkomst iets wilt presenteren:",
			"bring-case": "{by} vraagt of je in deze bijeenkomst een casus wilt inbrengen:",
		},
		answer: "Neem de beurt, of zeg “deze keer niet”. Een reden wordt niet gevraagd:",
	},
	es: {
		subject: {
			facilitate: "¿Quieres facilitar?",
			present: "¿Quieres presentar algo?",
			"bring-case": "¿Quieres traer un caso?",
		},
		said: {
			facilitate: "{by} pregunta si quieres facilitar este encuentro:",
			present: "{by} pregunta si quieres presentar algo en este encuentro:",
			"bring-case": "{by} pregunta si quieres traer un caso a este encuentro:",
		},
		answer: "Toma el turno, o di «esta vez no». No se piden razones:",
	},
	sw: {
		subject: {
			facilitate: "Je, ungependa kuongoza?",
			present: "Je, ungependa kuwasilisha jambo?",
			"bring-case": "Je, ungependa kuleta kisa?",
		},
		said: {
			facilitate: "{by} anauliza kama ungependa kuongoza mkutano huu:",
			present: "{by} anauliza kama ungependa kuwasilisha jambo katika mkutano huu:",
			"bring-case": "{by} anauliza kama ungependa kuleta kisa katika mkutano huu:",
		},
		answer: "Ichukue nafasi hiyo, au sema “si mara hii”. Huulizwi sababu:",
	},
};
