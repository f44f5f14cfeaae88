import type { InTongues } from "#core/tongues.ts";
import type { Act } from "./rules.ts";

/** `{thing}` is what it is about: “a question”. */
export type ModerationWords = {
	readonly reported: Readonly<
		Record<"subject" | "said" | "decide" | "subjectInGroup" | "saidInGroup" | "decideInGroup" | "circle", string>
	>;
	readonly answered: Readonly<Record<"subject" | "acted" | "stays", string>>;
	readonly decided: Readonly<Record<Act, { readonly subject: string; readonly said: string }>>;
	readonly until: string;
	readonly over: string;
	readonly reason: string;
	readonly read: string;
	readonly objection: { readonly subject: string; readonly said: string };
};

export const moderationWords: InTongues<ModerationWords> = {
	en: {
		reported: {
			subject: "Something was reported",
			said: "Somebody says that {thing} shouldn’t stand as it does, and why.",
			decide: "Have a look, decide, and say so to whoever reported it: they wait to hear.",
			subjectInGroup: "Something in {group} was reported",
			saidInGroup: "Somebody says that {thing} in {group} shouldn’t stand as it does, and why.",
			decideInGroup:
				"Whoever coordinates the group decides about it first, because stewards can’t read what lies in a group.",
			circle: "a circle",
		},
		answered: {
			subject: "What became of what you reported",
			acted: "You reported {thing} at {chapter}. It was looked at, and something was done about it.",
			stays: "You reported {thing} at {chapter}. It was looked at, and it stays as it is.",
		},
		decided: {
			hide: {
				subject: "What you wrote was hidden",
				said: "What you wrote, {thing}, was hidden. You still see it, and so do the stewards; nobody else does until it is shown again. Copies in other chapters are asked back.",
			},
			show: {
				subject: "What you wrote is shown again",
				said: "What you wrote, {thing}, can be read again by whom it is for.",
			},
			remove: {
				subject: "What you wrote was removed",
				said: "What you wrote, {thing}, was removed for good, here and, by asking, wherever it went.",
			},
			suspend: {
				subject: "You are suspended from {chapter}",
				said: "You can’t take part in {chapter} for the time being. You can still sign in with this address to read why, to answer, and to take along what is yours.",
			},
			restore: { subject: "You are back in {chapter}", said: "You can take part in {chapter} again." },
		},
		until: "Until {day}.",
		over: "The time for which you were suspended is over.",
		reason: "The reason that was given: {reason}",
		read: "Read it, and answer if you want to:",
		objection: {
			subject: "{name} answered a decision",
			said: "{name} answered what was decided about what they wrote, or about themselves.",
		},
	},
	nl: {
		reported: {
			subject: "Er is iets gemeld",
			said: "Iemand zegt dat er iets niet zo zou moeten staan ({thing}), en waarom.",
			decide: "Bekijk het, beslis, en zeg het tegen wie het meldde: die wacht op bericht.",
			subjectInGroup: "Er is iets gemeld in {group}",
			saidInGroup: "Iemand zegt dat er in {group} iets niet zo zou moeten staan ({thing}), en waarom.",
			decideInGroup:
				"Wie de groep coördineert, beslist er eerst over, omdat beheerders niet kunnen lezen wat in een groep staat.",
			circle: "een kring",
		},
		answered: {
			subject: "Wat er van je melding geworden is",
			acted: "Je hebt bij {chapter} iets gemeld ({thing}). Er is naar gekeken, en er is iets aan gedaan.",
			stays: "Je hebt bij {chapter} iets gemeld ({thing}). Er is naar gekeken, en het blijft zoals het is.",
		},
		decided: {
			hide: {
				subject: "Iets wat je schreef is verborgen",
				said: "Iets wat je schreef ({thing}) is verborgen. Jij ziet het nog, en de beheerders ook; verder niemand, tot het weer getoond wordt. Kopieën bij andere leergemeenschappen worden teruggevraagd.",
			},
			show: {
				subject: "Iets wat je schreef is weer te lezen",
				said: "Iets wat je schreef ({thing}) kan weer gelezen worden door wie het voor bedoeld is.",
			},
			remove: {
				subject: "Iets wat je schreef is verwijderd",
				said: "Iets wat je schreef ({thing}) is voorgoed verwijderd, hier en, op ons verzoek, overal waar het heen ging.",
			},
			suspend: {
				subject: "Je bent geschorst bij {chapter}",
				said: "Je kunt voorlopig niet meedoen in {chapter}. Met dit adres kun je nog wel inloggen om te lezen waarom, om te antwoorden, en om mee te nemen wat van jou is.",
			},
			restore: { subject: "Je bent terug bij {chapter}", said: "Je kunt weer meedoen in {chapter}." },
		},
		until: "Tot {day}.",
		over: "De tijd waarvoor je geschorst was, is voorbij.",
		reason: "De reden die gegeven werd: {reason}",
		read: "Lees het, en antwoord als je wilt:",
		objection: {
			subject: "{name} heeft op een besluit geantwoord",
			said: "{name} heeft geantwoord op wat er besloten is over iets eigens.",
		},
	},
	es: {
		reported: {
			subject: "Alguien avisó de algo",
			said: "Alguien dice que algo no debería quedar como está ({thing}), y por qué.",
			decide: "Míralo, decide y díselo a quien avisó: espera una respuesta.",
			subjectInGroup: "Alguien avisó de algo en {group}",
			saidInGroup: "Alguien dice que algo en {group} no debería quedar como está ({thing}), y por qué.",
			decideInGroup:
				"Primero decide quien coordina el grupo, porque quienes cuidan la comunidad no pueden leer lo que hay en un grupo.",
			circle: "un círculo",
		},
		answered: {
			subject: "Qué pasó con tu aviso",
			acted: "Avisaste de algo en {chapter} ({thing}). Se miró, y se hizo algo al respecto.",
			stays: "Avisaste de algo en {chapter} ({thing}). Se miró, y queda como está.",
		},
		decided: {
			hide: {
				subject: "Se ocultó algo que escribiste",
				said: "Se ocultó algo que escribiste ({thing}). Tú todavía lo ves, y también quienes cuidan la comunidad; nadie más, hasta que se muestre de nuevo. Pedimos de vuelta las copias que haya en otras comunidades.",
			},
			show: {
				subject: "Algo que escribiste se muestra de nuevo",
				said: "Algo que escribiste ({thing}) lo pueden leer otra vez las personas para quienes es.",
			},
			remove: {
				subject: "Se retiró algo que escribiste",
				said: "Algo que escribiste ({thing}) se retiró para siempre, aquí y, a pedido nuestro, en todas partes adonde llegó.",
			},
			suspend: {
				subject: "Tu participación en {chapter} está suspendida",
				said: "Por ahora no puedes participar en {chapter}. Todavía puedes entrar con esta dirección para leer por qué, responder y llevarte lo que es tuyo.",
			},
			restore: { subject: "Estás de vuelta en {chapter}", said: "Puedes participar otra vez en {chapter}." },
		},
		until: "Hasta el {day}.",
		over: "Terminó el tiempo de tu suspensión.",
		reason: "La razón que se dio: {reason}",
		read: "Léelo, y responde si quieres:",
		objection: {
			subject: "{name} respondió a una decisión",
			said: "{name} respondió a lo que se decidió sobre algo suyo.",
		},
	},
	sw: {
		reported: {
			subject: "Kuna jambo lililoripotiwa",
			said: "Mtu anasema kuna jambo lisilopaswa kubaki lilivyo ({thing}), na kwa nini.",
			decide: "Liangalie, amua, kisha umwambie aliyeripoti: anasubiri jibu.",
			subjectInGroup: "Kuna jambo lililoripotiwa katika {group}",
			saidInGroup: "Mtu anasema kuna jambo katika {group} lisilopaswa kubaki lilivyo ({thing}), na kwa nini.",
			decideInGroup:
				"Anayeratibu kikundi ndiye anayeamua kwanza, kwa sababu wasimamizi hawawezi kusoma yaliyomo katika kikundi.",
			circle: "duara",
		},
		answered: {
			subject: "Yaliyotokea kuhusu ulichoripoti",
			acted: "Uliripoti jambo katika {chapter} ({thing}). Liliangaliwa, na hatua ikachukuliwa.",
			stays: "Uliripoti jambo katika {chapter} ({thing}). Liliangaliwa, na linabaki lilivyo.",
		},
		decided: {
			hide: {
				subject: "Jambo uliloandika limefichwa",
				said: "Jambo uliloandika ({thing}) limefichwa. Wewe bado unaliona, na wasimamizi pia; hakuna mwingine mpaka lionyeshwe tena. Nakala zilizo katika jumuiya nyingine zinaombwa zirudishwe.",
			},
			show: {
				subject: "Jambo uliloandika linaonekana tena",
				said: "Jambo uliloandika ({thing}) linaweza kusomwa tena na wanaohusika.",
			},
			remove: {
				subject: "Jambo uliloandika limeondolewa",
				said: "Jambo uliloandika ({thing}) limeondolewa kabisa, hapa na, kwa ombi letu, popote lilipokwenda.",
			},
			suspend: {
				subject: "Umesimamishwa kwa muda katika {chapter}",
				said: "Kwa sasa huwezi kushiriki katika {chapter}. Bado unaweza kuingia kwa anwani hii ili usome sababu, ujibu, na uchukue kilicho chako.",
			},
			restore: { subject: "Umerudi {chapter}", said: "Unaweza kushiriki tena katika {chapter}." },
		},
		until: "Hadi {day}.",
		over: "Muda uliosimamishwa umekwisha.",
		reason: "Sababu iliyotolewa: {reason}",
		read: "Soma, na ujibu ukitaka:",
		objection: {
			subject: "{name} amejibu uamuzi",
			said: "{name} amejibu yaliyoamuliwa kuhusu jambo lake.",
		},
	},
};
