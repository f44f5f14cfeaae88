import type { DemoChapter } from "../types.ts";
import { forming } from "./forming.ts";
import { people } from "./people.ts";
import { abrirLaFeria } from "./practices/abrir-la-feria-juntos.ts";
import { silencioAntesDeVotar } from "./practices/silencio-antes-de-votar.ts";
import { questions } from "./questions.ts";

export const montevideo: DemoChapter = {
	key: "montevideo",
	name: "Rueda de Aprendizaje de Montevideo",
	place: "Montevideo, Uruguay",
	coordinates: [-34.9011, -56.1645],
	languages: ["es", "en"],
	lifeStage: "forming",
	founded: "2026-10-20",
	tagline: "Feriantes, enfermeras y docentes que prueban algo en su trabajo y cuentan cómo les fue.",
	about: `**Lo que nos importa.** Que lo que se aprende un martes en la feria no se pierda el miércoles en la policlínica.

Empezamos en octubre de 2026, nueve personas alrededor de una mesa en el Cerro, con mate y con una pregunta: ¿quién se entera de lo que probamos? Todavía no tenemos mucho que mostrar. Escribimos lo poco que hay, con lo que no sirvió.

**Cuándo nos vemos.** El primer y el tercer martes del mes, a las 19, en el liceo nocturno.`,
	howToJoin: "Venga un martes con algo de su trabajo que no anda. No hay cuota; el mate es de quien lo trae.",
	aims: ["Contarnos cada quince días qué probamos y qué pasó", "Que en una decisión hable también quien suele callar"],
	people,
	groups: [],
	practices: [abrirLaFeria, silencioAntesDeVotar],
	summaries: [],
	forming,
	questions,
};
