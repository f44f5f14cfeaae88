import type { DemoPractice } from "../../types/practice.ts";

export const mapaDeAusencias: DemoPractice = {
	key: "mapa-de-ausencias",
	lang: "es",
	tags: ["systems-thinking", "education", "families", "attendance"],
	audience: "chapter",
	involved: ["hector", "yesenia"],
	versions: [
		{
			at: "2026-10-08",
			by: "lucia",
			reason: "Un plan, todavía sin probar. Busco quien lo critique antes de enero.",
			status: "untried",
			title: "Un mapa de las ausencias, hecho con los que faltan",
			situation: `El 27% de mis alumnos faltó el año pasado más de dieciocho días. Tenemos cartas, llamadas automáticas y un comité. El comité tiene una lista de causas que escribimos nosotros, los que venimos todos los días.`,
			tension: `Para dibujar el mapa bien necesito a las familias que faltan. Son justo las que no vienen a las reuniones y las que tienen más motivos para no confiarnos por qué.`,
			whatWeDo: `La idea, inspirada en el mapa de desabastecimiento de medicinas que hicieron en Nairobi:

- Doce conversaciones en las casas o en la clínica, con una promotora a la que la familia ya conoce. Yesenia ofreció dos de sus compañeras. La pregunta es *"cuénteme el último lunes"*, nunca *"por qué faltó"*.
- Cada historia se pone en una tira de papel: qué pasó antes, qué pasó después, qué lo empeoró.
- Una tarde con cinco familias, Héctor, la enfermera escolar y el del autobús: unimos las tiras con flechas y buscamos los círculos.
- Elegimos una sola flecha para tocar antes de abril.`,
			whyItWorks: `Todavía no sé si funciona. Sospecho de un círculo: el que falta se atrasa, el que se atrasa se avergüenza, y el que se avergüenza falta. Si el mapa solo confirma lo que ya sospecho, lo habremos hecho mal.`,
			whatHappened: "",
			watchFor: `Las autoridades de inmigración. Ninguna historia se guarda con nombre, y las tiras las conserva la promotora, no la escuela.`,
		},
	],
	trials: [],
};
