import type { DemoChapter } from "../types/chapter.ts";
import { afterwards } from "./afterwards.ts";
import { charter } from "./charter.ts";
import { conversations } from "./conversations.ts";
import { commitments, reflections } from "./cycle.ts";
import { forming } from "./forming.ts";
import { held } from "./held.ts";
import { series } from "./meetings.ts";
import { people } from "./people.ts";
import { abrirLaFeria } from "./practices/abrir-la-feria-juntos.ts";
import { silencioAntesDeVotar } from "./practices/silencio-antes-de-votar.ts";
import { questions } from "./questions.ts";
import { thanks } from "./thanks.ts";
import { topics } from "./topics.ts";

export const montevideo: DemoChapter = {
	key: "montevideo",
	name: "Rueda de Aprendizaje de Montevideo",
	place: "Montevideo, Uruguay",
	coordinates: [-34.9011, -56.1645],
	languages: ["es", "en"],
	lifeStage: "forming",
	founded: "2026-10-20",
	tagline:
		"Una feria, dos policlínicas, una olla, una obra y un liceo nocturno: gente que prueba algo en su trabajo y cuenta cómo le fue.",
	about: `**Lo que nos importa.** Que lo que se aprende un domingo en la feria no se pierda el lunes en la policlínica.

Empezamos en octubre de 2026, nueve personas alrededor de una mesa de la biblioteca del Cerro, con mate y con una pregunta: ¿quién se entera de lo que probamos? Todavía no tenemos mucho que mostrar. Escribimos lo poco que hay, con lo que no sirvió.

**Cuándo nos vemos.** Martes por medio, a las 19, en el liceo nocturno o donde trabaja uno de nosotros.`,
	howToJoin: "Venga un martes con algo de su trabajo que no anda. No hay cuota; el mate es de quien lo trae.",
	aims: ["Contarnos cada quince días qué probamos y qué pasó", "Que en una decisión hable también quien suele callar"],
	people,
	groups: [],
	practices: [abrirLaFeria, silencioAntesDeVotar],
	summaries: [],
	reflections,
	commitments,
	topics,
	conversations,
	series,
	held,
	afterwards,
	forming,
	charter,
	questions,
	thanks,
};
