import type { DecisionWords } from "./letter-words.ts";

export const es: DecisionWords = {
	why: {
		asked:
			"Recibes esta carta porque también te concierne: para decidir por consentimiento, primero hay que preguntar.",
		tookPart: "Recibes esta carta porque participaste.",
		proposed: "Recibes esta carta porque lo propusiste.",
		wondered: "Recibes esta carta porque preguntaste.",
		once: "Recibes esta carta porque participaste. Te lo recordamos una sola vez.",
	},
	letters: {
		proposed: {
			subject: "Por decidir: {title}",
			said: "Hay una propuesta: «{title}». Todavía no se decidió nada: primero cada quien puede preguntar lo que necesite para entenderla.",
		},
		consent: {
			subject: "¿Tienes alguna objeción? {title}",
			said: "Sobre «{title}» ya se preguntó y se conversó. Ahora la pregunta es si algo lo impide. Di que no tienes objeción, que te haces a un lado, o qué haría daño y por qué.",
		},
		reactions: {
			subject: "Reacciones: {title}",
			said: "Las preguntas sobre «{title}» tienen respuesta. Ahora cada quien dice qué le provoca.",
		},
		rewritten: {
			subject: "Una nueva versión: {title}",
			said: "Hay una nueva versión de «{title}». Lo que se dijo de la anterior vale para la anterior: léela, por favor, y vuelve a decirlo.",
		},
		objected: {
			subject: "Una objeción: {title}",
			said: "Alguien tiene una objeción a «{title}», con su razón. Es un regalo: recógela en una nueva versión, o convérsenla.",
		},
		answered: {
			subject: "Tu pregunta tiene respuesta: {title}",
			said: "Lo que preguntaste sobre «{title}» tiene respuesta.",
		},
		decided: {
			subject: "Decidido: {title}",
			said: "«{title}» quedó decidido. Puedes leer qué vale desde ahora, y cuándo se vuelve a mirar.",
		},
		withdrawn: {
			subject: "Retirado: {title}",
			said: "«{title}» se retiró. Lo que se dijo al respecto se puede seguir leyendo.",
		},
		kept: {
			subject: "Sigue valiendo: {title}",
			said: "Se volvió a mirar «{title}», y queda como está. Puedes leer por qué, y cuándo se mira la próxima vez. Si lo ves de otra manera, retómalo en su página.",
		},
		review: {
			subject: "Para volver a mirar: {title}",
			said: "Hoy tocaba volver a mirar «{title}». ¿Todavía sirve? Entonces déjalo como está en su página, con una palabra de por qué y un día para volver a mirarlo. Si no, retómalo ahí; eso abre una nueva propuesta.",
		},
	},
};

export const sw: DecisionWords = {
	why: {
		asked: "Unapata barua hii kwa sababu jambo hili linakuhusu pia: uamuzi wa ridhaa unahitaji kuulizwa kwanza.",
		tookPart: "Unapata barua hii kwa sababu ulishiriki.",
		proposed: "Unapata barua hii kwa sababu ndiwe uliyependekeza.",
		wondered: "Unapata barua hii kwa sababu uliuliza.",
		once: "Unapata barua hii kwa sababu ulishiriki. Unakumbushwa mara moja tu.",
	},
	letters: {
		proposed: {
			subject: "Jambo la kuamuliwa: {title}",
			said: "“{title}” imependekezwa. Bado hakuna kilichoamuliwa: kwanza kila mtu anaweza kuuliza anachohitaji ili aelewe.",
		},
		consent: {
			subject: "Una pingamizi? {title}",
			said: "Maswali kuhusu “{title}” yameulizwa na mazungumzo yamefanyika. Sasa tunauliza kama kuna kinachozuia. Sema kwamba huna pingamizi, kwamba unakaa pembeni, au ni nini kingeleta madhara, na kwa nini.",
		},
		reactions: {
			subject: "Maoni: {title}",
			said: "Maswali kuhusu “{title}” yamejibiwa. Sasa kila mmoja anasema linamgusaje.",
		},
		rewritten: {
			subject: "Toleo jipya: {title}",
			said: "Kuna toleo jipya la “{title}”. Yaliyosemwa kuhusu toleo la kwanza ni ya toleo hilo: tafadhali lisome jipya, kisha useme tena.",
		},
		objected: {
			subject: "Pingamizi: {title}",
			said: "Mtu ana pingamizi kuhusu “{title}”, pamoja na sababu yake. Ni zawadi: lizingatie katika toleo jipya, au lizungumzieni.",
		},
		answered: {
			subject: "Swali lako limejibiwa: {title}",
			said: "Ulichouliza kuhusu “{title}” kimepata jibu.",
		},
		decided: {
			subject: "Imeamuliwa: {title}",
			said: "“{title}” imeamuliwa. Unaweza kusoma kinachotumika sasa, na lini kitaangaliwa tena.",
		},
		withdrawn: {
			subject: "Imeondolewa: {title}",
			said: "“{title}” imeondolewa. Yaliyosemwa kuhusu jambo hilo bado yanaweza kusomwa.",
		},
		kept: {
			subject: "Inaendelea kutumika: {title}",
			said: "“{title}” imeangaliwa tena, na inabaki ilivyo. Unaweza kusoma kwa nini, na lini itaangaliwa tena. Ukiona tofauti, ianzishe tena kwenye ukurasa wake.",
		},
		review: {
			subject: "Kuangaliwa tena: {title}",
			said: "Mlipanga kuangalia “{title}” tena leo. Je, bado inafaa? Basi iacheni ilivyo kwenye ukurasa wake, pamoja na neno la kwa nini na siku ya kuiangalia tena. Kama haifai, ianzishe tena hapo; hapo pendekezo jipya linafunguliwa.",
		},
	},
};
