import type { InTongues } from "#core/tongues.ts";

/** `{name}` is the chapter that a group becomes. */
export const departureWords: InTongues<{
	readonly asked: { readonly subject: string; readonly said: string; readonly two: string };
	readonly settled: { readonly subject: string; readonly said: string; readonly rest: string };
}> = {
	en: {
		asked: {
			subject: "{group} may become a chapter of its own",
			said: "{by} asks everybody in {group}: shall it become a chapter of its own, called {name}?",
			two: "You are asked two things: whether you go along, and whether what you wrote in the group does. Either can be no.",
		},
		settled: {
			subject: "{group} has become a chapter of its own",
			said: "{group} is now {name}: {origin}",
			rest: "If you go along, sign in there with your e-mail address. What the group wrote stays readable to you here: {page}",
		},
	},
	nl: {
		asked: {
			subject: "{group} wordt misschien een eigen leergemeenschap",
			said: "{by} vraagt iedereen in {group}: zal de groep een eigen leergemeenschap worden, met de naam {name}?",
			two: "Je wordt twee dingen gevraagd: of jij meegaat, en of wat je in de groep schreef meegaat. Op allebei mag je nee zeggen.",
		},
		settled: {
			subject: "{group} is een eigen leergemeenschap geworden",
			said: "{group} heet nu {name}: {origin}",
			rest: "Ga je mee, log dan daar in met je e-mailadres. Wat de groep schreef, blijft voor jou hier te lezen: {page}",
		},
	},
	es: {
		asked: {
			subject: "{group} podría ser una comunidad propia",
			said: "{by} pregunta a todos en {group}: ¿nos convertimos en una comunidad propia, con el nombre {name}?",
			two: "Te preguntamos dos cosas: si vas con el grupo, y si va lo que escribiste en él. A ambas puedes decir que no.",
		},
		settled: {
			subject: "{group} ya es una comunidad propia",
			said: "{group} es ahora {name}: {origin}",
			rest: "Si vas con el grupo, entra allí con tu dirección de correo. Lo que el grupo escribió puedes seguir leyéndolo aquí: {page}",
		},
	},
	sw: {
		asked: {
			subject: "Huenda {group} kikawa jumuiya yake yenyewe",
			said: "{by} anauliza kila mtu katika {group}: je, kiwe jumuiya yake yenyewe, iitwayo {name}?",
			two: "Unaulizwa mambo mawili: kama wewe utaenda nao, na kama uliyoandika katika kikundi yataenda pia. Unaweza kukataa lolote kati ya hayo.",
		},
		settled: {
			subject: "{group} kimekuwa jumuiya yake yenyewe",
			said: "{group} sasa ni {name}: {origin}",
			rest: "Kama unaenda nao, ingia huko kwa anwani yako ya barua pepe. Yaliyoandikwa na kikundi bado unaweza kuyasoma hapa: {page}",
		},
	},
};
