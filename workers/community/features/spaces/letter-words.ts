import type { InTongues } from "#core/tongues.ts";

export type SpaceWords = {
	readonly ending: Readonly<Record<"subject" | "said" | "taught" | "becomes", string>>;
	readonly ended: Readonly<Record<"subject" | "said" | "read" | "goOn", string>>;
};

export const spaceWords: InTongues<SpaceWords> = {
	en: {
		ending: {
			subject: "{space} ends on {day}",
			said: "{space} has its last day on {day}. Then it closes by itself: you can read on, and nothing new is written in it.",
			taught: "Before that: what did it teach you? A last reflection, for its people alone:",
			becomes:
				"And what becomes of it? It may simply end. Or you go on as a working group, with everything that is in it:",
		},
		ended: {
			subject: "{space} has ended",
			said: "{space} has come to its end, as you had planned. Thank you for having been in it.",
			read: "What was written in it stays readable to you:",
			goOn: "If you find that you want to go on, any of you can make a working group of it:",
		},
	},
	nl: {
		ending: {
			subject: "{space} houdt op {day} op",
			said: "De laatste dag van {space} is {day}. Dan sluit de ruimte vanzelf: lezen kun je nog, er komt niets nieuws meer bij.",
			taught: "Voor het zover is: wat heb je er geleerd? Een laatste terugblik, alleen voor wie erbij zijn:",
			becomes:
				"En wat wordt ervan? Het mag gewoon ophouden. Of jullie gaan verder als werkgroep, met alles wat erin zit:",
		},
		ended: {
			subject: "{space} is afgelopen",
			said: "{space} is afgelopen, zoals jullie het gepland hadden. Dank je wel dat je erbij was.",
			read: "Wat erin geschreven is, blijft voor jou te lezen:",
			goOn: "Merken jullie dat je verder wilt, dan kan ieder van jullie er een werkgroep van maken:",
		},
	},
	es: {
		ending: {
			subject: "{space} termina el {day}",
			said: "El último día de {space} es el {day}. Entonces se cierra por sí solo: se puede seguir leyendo, y ya no se escribe nada nuevo.",
			taught: "Antes de eso: ¿qué te enseñó? Una última reflexión, solo para quienes participan:",
			becomes: "¿Y qué será de él? Puede terminar sin más. O siguen como grupo de trabajo, con todo lo que hay en él:",
		},
		ended: {
			subject: "{space} terminó",
			said: "{space} llegó a su fin, como lo habían planeado. Gracias por haber participado.",
			read: "Lo que se escribió en él puedes seguir leyéndolo:",
			goOn: "Si descubren que quieren seguir, cualquiera de ustedes puede convertirlo en un grupo de trabajo:",
		},
	},
	sw: {
		ending: {
			subject: "{space} itaisha {day}",
			said: "Siku ya mwisho ya {space} ni {day}. Kisha itajifunga yenyewe: unaweza kuendelea kusoma, ila hakuna jipya litakaloandikwa.",
			taught: "Kabla ya hapo: imekufundisha nini? Tafakari ya mwisho, kwa waliomo peke yao:",
			becomes: "Na itakuwa nini baadaye? Inaweza kuisha tu. Au mnaendelea kama kikundi kazi, pamoja na kila kilichomo:",
		},
		ended: {
			subject: "{space} imeisha",
			said: "{space} imefikia mwisho wake, kama mlivyopanga. Asante kwa kuwemo.",
			read: "Yaliyoandikwa humo bado unaweza kuyasoma:",
			goOn: "Mkiona mnataka kuendelea, yeyote kati yenu anaweza kuifanya kikundi kazi:",
		},
	},
};
