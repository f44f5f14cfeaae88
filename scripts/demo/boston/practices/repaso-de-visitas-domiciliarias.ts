import type { DemoPractice } from "../../types/practice.ts";

export const repasoDeVisitasDomiciliarias: DemoPractice = {
	key: "repaso-de-visitas-domiciliarias",
	lang: "es",
	tags: ["after-action-review", "health", "peer-learning", "community-health-workers"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2025-05-14",
			by: "yesenia",
			reason: "Lo escribo a los ocho meses de empezar.",
			status: "mixed",
			title: "Repaso de visitas en la parada del autobús",
			situation: `Somos ocho promotoras. Cada una hace cuatro o cinco visitas al día, sola, en apartamentos de Chelsea donde a veces viven tres familias. El viernes escribimos las visitas en el sistema de la clínica: presión, azúcar, medicinas, próxima cita. Lo que de verdad pasó en la visita no tiene casilla.`,
			tension: `Si nos reunimos en la clínica, somos empleadas dando un informe. Si no nos reunimos, cada una carga con lo suyo hasta la casa. Y tiempo no hay: la clínica cobra por visita y no por conversación.`,
			whatWeDo: `Los martes y jueves terminamos todas cerca de la misma parada, a las 3:40. El autobús pasa a las 4:02. Esos veinte minutos son el repaso. Dos promotoras cuentan una visita cada una:

- ¿A qué iba yo?
- ¿Qué encontré?
- ¿Qué hice con eso?
- ¿Qué haría otra vez, y qué no?

Las demás preguntan. Sin nombres ni direcciones: estamos en la calle. Cuando llega el autobús se acaba, aunque estemos a la mitad.`,
			whyItWorks: `El autobús pone el fin y no hay jefa que lo alargue. Y contar la visita el mismo día, de pie, saca cosas que el viernes ya se olvidaron.`,
			whatHappened: `En la primavera hicimos 29 repasos. Aprendimos, por ejemplo, que tres de nosotras habíamos encontrado inhaladores vacíos que las familias guardaban "por si acaso", y que ninguna lo había reportado porque no había casilla. La farmacia ahora cambia el vacío por uno nuevo.

Lo que no salió: en invierno no se puede. Con menos diez grados nadie reflexiona. Probamos en la lavandería de enfrente, y ahí había vecinas que nos conocían; tuvimos que callarnos. De diciembre a marzo hicimos cuatro repasos, todos malos.

Tampoco sirvió para las visitas más duras. Cuando a una compañera le tocó una violencia en la casa, veinte minutos en la calle eran una falta de respeto. Para eso necesitamos otra cosa y todavía no la tenemos.`,
			watchFor: `La confidencialidad en la calle. Y que el repaso no reemplace el apoyo que la clínica nos debe: la jefa preguntó si con esto ya no hacía falta la supervisión mensual. Sí hace falta.`,
		},
	],
	trials: [
		{
			by: "marisol",
			started: "2026-04-13",
			context:
				"Cuatro enfermeras de un centro de salud en East Boston que hacen vacunación en escuelas, los miércoles, dentro de la camioneta antes de regresar.",
			report: {
				at: "2026-06-24",
				outcome: "worked",
				changed:
					"En la camioneta, con las puertas cerradas y el motor apagado: resuelve el frío y los vecinos. Quince minutos, una visita en vez de dos.",
				surprised:
					"La que maneja es la más nueva y antes no hablaba nunca. Como nadie arranca hasta que ella arranca, ahora ella cierra el repaso.",
				evidence:
					"Nueve repasos de diez miércoles. Cambiamos el orden de la fila (los que tienen miedo, de primeros y detrás de la cortina) y los desmayos pasaron de cinco en marzo a uno en mayo.",
			},
		},
	],
};
