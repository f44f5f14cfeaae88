import type { StandingWords } from "./letter-words.ts";

export const es: StandingWords = {
	network: {
		asked: {
			subject: "{name} nos invita",
			news: "{name} invita a {us} a ser parte de la red, y espera la respuesta de ustedes.",
		},
		admitted: {
			subject: "{name} nos recibió",
			news: "{us} ya forma parte de {name}. Lo que compartimos con la red llega a las otras comunidades, y lo suyo nos llega.",
		},
		paused: {
			subject: "{name} nos puso en pausa",
			news: "La coordinación de {name} puso en pausa a {us}. Hasta que nos deje seguir, nada nuevo nuestro llega por esa vía a las otras comunidades, ni nada nuevo suyo nos llega.\n\nNada se pierde: lo que espera llega después. Lo que retiren mientras tanto se sigue pidiendo de vuelta en todas partes.",
		},
		resumed: {
			subject: "{name} nos deja seguir",
			news: "La coordinación de {name} nos deja seguir. Lo que quedó retenido llega por sí solo.",
		},
		declined: {
			subject: "{name} dijo que no",
			news: "{us} pidió entrar en {name}, y su coordinación dijo que no.",
		},
		removed: {
			subject: "Ya no formamos parte de {name}",
			news: "La coordinación de {name} puso fin a nuestra membresía. Lo que solo la red nos dejaba ver ya no está aquí, y lo que habíamos compartido con ella desaparece de allí. Las prácticas que trajeron a casa se quedan.",
		},
	},
	chapter: {
		asked: {
			subject: "{name} quiere vincularse con nuestra comunidad",
			news: "{name} quiere vincularse con {us}, y espera la respuesta de ustedes.",
		},
		admitted: {
			subject: "Ya tenemos un vínculo con {name}",
			news: "{name} dijo que sí: {us} y {name} ya tienen un vínculo.",
		},
		paused: {
			subject: "{name} puso en pausa nuestro vínculo",
			news: "{name} puso en pausa lo que va y viene entre nosotros. Nada se pierde: todo llega cuando lo dejen pasar otra vez.",
		},
		resumed: {
			subject: "{name} deja seguir nuestro vínculo",
			news: "Lo que va y viene entre {name} y nosotros sigue su curso.",
		},
		declined: {
			subject: "{name} dijo que no",
			news: "A {us} le habría gustado vincularse con {name}. Dijeron que no.",
		},
		removed: {
			subject: "Terminó nuestro vínculo con {name}",
			news: "{name} puso fin a nuestro vínculo. Lo que solo ese vínculo nos dejaba ver ya no está aquí. Las prácticas que trajeron a casa se quedan.",
		},
	},
	see: "Mira cómo está:",
	readWord: "Lee lo que dicen al respecto, y mira cómo está:",
};

export const sw: StandingWords = {
	network: {
		asked: {
			subject: "{name} wanatualika",
			news: "{name} wanaalika {us} kuwa mwanachama, na wanasubiri jibu lenu.",
		},
		admitted: {
			subject: "{name} wametupokea",
			news: "{us} sasa ni mwanachama wa {name}. Tunachoshiriki na mtandao kinazifikia jumuiya nyingine, na chao kinatufikia.",
		},
		paused: {
			subject: "{name} wametusitisha",
			news: "Waratibu wa {name} wameisitisha {us} kwa muda. Mpaka waturuhusu tuendelee, hakuna jipya letu litakalozifikia jumuiya nyingine kwa njia hiyo, wala jipya lao kutufikia.\n\nHakuna kinachopotea: kinachosubiri kitafuata baadaye. Mnachokiondoa kwa sasa bado kinaombwa kirudishwe kila mahali.",
		},
		resumed: {
			subject: "{name} wanaturuhusu kuendelea",
			news: "Waratibu wa {name} wanaturuhusu tuendelee. Kilichozuiwa kitafuata chenyewe.",
		},
		declined: {
			subject: "{name} wamekataa",
			news: "{us} iliomba kujiunga na {name}, na waratibu wake wamekataa.",
		},
		removed: {
			subject: "Sisi si wanachama tena wa {name}",
			news: "Waratibu wa {name} wamekomesha uanachama wetu. Tulichoona kupitia mtandao pekee hakipo tena hapa, na tulichoshiriki nao kitaondolewa huko. Taratibu mlizoleta nyumbani zinabaki.",
		},
	},
	chapter: {
		asked: {
			subject: "{name} wangependa kuungana nasi",
			news: "{name} wangependa kuungana na {us}, na wanasubiri jibu lenu.",
		},
		admitted: {
			subject: "Tumeungana na {name}",
			news: "{name} wamekubali: {us} na {name} sasa zimeungana.",
		},
		paused: {
			subject: "{name} wamesitisha muunganiko wetu",
			news: "{name} wamesitisha kwa muda kinachopita kati yetu. Hakuna kinachopotea: vyote vitafuata watakapoviruhusu tena.",
		},
		resumed: {
			subject: "{name} wanaruhusu muunganiko wetu uendelee",
			news: "Kinachopita kati ya {name} na sisi kinaendelea.",
		},
		declined: {
			subject: "{name} wamekataa",
			news: "{us} ingependa kuungana na {name}. Wamekataa.",
		},
		removed: {
			subject: "Muunganiko wetu na {name} umekwisha",
			news: "{name} wamekomesha muunganiko wetu. Tulichoona kupitia muunganiko huo pekee hakipo tena hapa. Taratibu mlizoleta nyumbani zinabaki.",
		},
	},
	see: "Tazama hali ilivyo:",
	readWord: "Soma walichosema, kisha utazame hali ilivyo:",
};
