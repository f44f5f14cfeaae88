import type { InTongues } from "#core/tongues.ts";

/** To stewards: `{by}` has noted it, where they didn't leave by themselves. */
export const leftWords: InTongues<Readonly<Record<"subject" | "left" | "noted" | "deleted" | "goesOn", string>>> = {
	en: {
		subject: "{name} has left {chapter}",
		left: "{name} has left.",
		noted: "{by} has noted that {name} has left.",
		deleted: "Their profile and their address are deleted here, and so this letter is all that tells you.",
		goesOn: "What they coordinated goes on with whoever is in it longest. Look at who is here:",
	},
	nl: {
		subject: "{name} is weg bij {chapter}",
		left: "{name} is weggegaan.",
		noted: "{by} heeft genoteerd dat {name} is weggegaan.",
		deleted: "Profiel en adres zijn hier gewist, dus alleen deze brief vertelt het je.",
		goesOn: "Wat {name} coördineerde, gaat verder met wie er het langst bij is. Kijk wie er zijn:",
	},
	es: {
		subject: "{name} dejó {chapter}",
		left: "{name} se fue.",
		noted: "{by} anotó que {name} se fue.",
		deleted: "Su perfil y su dirección se borraron aquí, así que solo esta carta te lo cuenta.",
		goesOn: "Lo que coordinaba sigue con quien lleva más tiempo allí. Mira quiénes están:",
	},
	sw: {
		subject: "{name} ameondoka {chapter}",
		left: "{name} ameondoka.",
		noted: "{by} ameandika kwamba {name} ameondoka.",
		deleted: "Wasifu wake na anwani yake zimefutwa hapa, kwa hiyo ni barua hii tu inayokuambia.",
		goesOn: "Aliyoyaratibu yanaendelea na aliyemo kwa muda mrefu zaidi. Tazama nani wapo:",
	},
};
