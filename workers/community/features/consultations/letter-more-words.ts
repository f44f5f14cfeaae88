import type { ConsultationWords } from "./letter-words.ts";

export const es: ConsultationWords = {
	why: {
		concerned:
			"Recibes esta carta porque también te concierne. A más tardar el {day} sabrás qué se hizo con la respuesta.",
		canWrite:
			"Recibes esta carta porque tú puedes hacerlo. Una vez escrita, a los demás solo les queda decir si también es su respuesta.",
		voiced: "Recibes esta carta porque diste tu voz.",
		owes: "Recibes esta carta porque preguntaste tú.",
	},
	letters: {
		asked: {
			subject: "Te preguntan: {title}",
			said: "Alguien quiere saber qué dice la comunidad: «{title}». Unas pocas líneas con tus propias palabras bastan.",
		},
		gathered: {
			subject: "Ya están las voces: {title}",
			said: "Sobre «{title}» ya se escuchó a todos. Ahora alguien escribe la respuesta común que hay en esas voces.",
		},
		drafted: {
			subject: "¿Es también tu respuesta? {title}",
			said: "Hay una respuesta escrita a «{title}». Di si es la tuya. Si no lo es, di por qué: tu desacuerdo se publica al lado.",
		},
		published: {
			subject: "La comunidad respondió: {title}",
			said: "Hay respuesta a lo que preguntaste: «{title}». A más tardar el {day} los demás esperan saber qué hiciste con ella, y qué no y por qué.",
		},
		reported: {
			subject: "Qué se hizo con tu respuesta: {title}",
			said: "Te preguntaron: «{title}». Ahora puedes leer qué se hizo con la respuesta.",
		},
		withdrawn: { subject: "Ya no se pregunta: {title}", said: "«{title}» se retiró. Puedes leer por qué." },
		owedSoon: {
			subject: "¿Qué se hizo? {title}",
			said: "A más tardar el {day} los demás esperan saber qué se hizo con la respuesta a «{title}», y qué no y por qué.",
		},
		owedToday: {
			subject: "¿Qué se hizo? {title}",
			said: "Hoy los demás esperan saber qué se hizo con la respuesta a «{title}», y qué no y por qué.",
		},
		overdue: {
			subject: "Pendiente: ¿qué se hizo? {title}",
			said: "A más tardar el {day} ibas a contar qué se hizo con la respuesta a «{title}». Todas las personas consultadas ven que aún falta. Unas líneas sinceras bastan, también si no se hizo nada.",
		},
	},
};

export const sw: ConsultationWords = {
	why: {
		concerned: "Unapata barua hii kwa sababu jambo hili linakuhusu pia. Kufikia {day} utaambiwa jibu lilifanyiwa nini.",
		canWrite:
			"Unapata barua hii kwa sababu wewe unaweza kufanya hivyo. Likishaandikwa, wengine watahitaji tu kusema kama ni jibu lao pia.",
		voiced: "Unapata barua hii kwa sababu ulitoa sauti yako.",
		owes: "Unapata barua hii kwa sababu ndiwe uliyeuliza.",
	},
	letters: {
		asked: {
			subject: "Unaulizwa: {title}",
			said: "Kuna anayetaka kujua jumuiya inasemaje: “{title}”. Mistari michache kwa maneno yako mwenyewe inatosha.",
		},
		gathered: {
			subject: "Sauti zimefika: {title}",
			said: "Kila mtu amesikilizwa kuhusu “{title}”. Sasa mtu anaandika jibu moja lililomo katika sauti hizo.",
		},
		drafted: {
			subject: "Je, hili ni jibu lako pia? {title}",
			said: "Jibu la “{title}” limeandikwa. Sema kama ni lako. Kama silo, sema kwa nini: maoni yako tofauti yatachapishwa kando yake.",
		},
		published: {
			subject: "Jumuiya imejibu: {title}",
			said: "Kuna jibu la ulichouliza: “{title}”. Kufikia {day} wengine wanatarajia kusikia umelifanyia nini, na nini hukufanya na kwa nini.",
		},
		reported: {
			subject: "Jibu lenu lilifanyiwa nini: {title}",
			said: "Mliulizwa: “{title}”. Sasa unaweza kusoma jibu lilifanyiwa nini.",
		},
		withdrawn: {
			subject: "Haiulizwi tena: {title}",
			said: "“{title}” imeondolewa. Unaweza kusoma kwa nini.",
		},
		owedSoon: {
			subject: "Kimefanyika nini? {title}",
			said: "Kufikia {day} wengine wanatarajia kusikia jibu la “{title}” lilifanyiwa nini, na nini hakikufanyika na kwa nini.",
		},
		owedToday: {
			subject: "Kimefanyika nini? {title}",
			said: "Leo wengine wanatarajia kusikia jibu la “{title}” lilifanyiwa nini, na nini hakikufanyika na kwa nini.",
		},
		overdue: {
			subject: "Imechelewa: kimefanyika nini? {title}",
			said: "Kufikia {day} ulitakiwa kusema jibu la “{title}” lilifanyiwa nini. Kila aliyeulizwa anaona kwamba bado. Mistari michache ya ukweli inatosha, hata kama hakuna kilichofanyika.",
		},
	},
};
