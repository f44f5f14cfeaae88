import type { DemoConversation } from "../types/helping.ts";

export const conversations: DemoConversation[] = [
	{
		about: { practice: "scrap-bin-after-action-review" },
		said: [
			{
				by: "nate",
				at: "2026-09-10",
				text: "After the walk through the plant I keep thinking about the initials on the traveler card. We have them too: every order in the chart carries a name, and the first thing that anyone does is to read the name. @Darnell Whitfield, did it get quieter once the card was turned face down, or only politer?",
			},
			{
				by: "darnell",
				at: "2026-09-11",
				text: "Politer for three weeks. Then quieter. The difference came when *I* put a part on the bench and said that it was mine.",
			},
			{
				by: "tomasz",
				at: "2026-09-11",
				text: "It was yours. We had known for a month.",
			},
			{
				by: "maureen",
				at: "2026-09-14",
				text: "I’d like to try the fifteen minutes standing up. On my floor nobody sits down for anything honest, and nobody stays sitting for anything long.",
			},
		],
	},
	{
		about: { topic: "interpreters" },
		said: [
			{
				by: "guerline",
				at: "2026-10-27",
				text: "Could we send Mrs. Pham two questions beforehand, so that she needn’t guess what we want from her? Mine: **what do you leave out, and for whose sake?**",
			},
			{
				by: "hoa",
				at: "2026-10-28",
				text: "I asked her. She put down her tea and said that she would need more than forty minutes for that one, and that yes, we can ask it.",
			},
			{
				by: "beatriz",
				at: "2026-10-30",
				text: "Mine would be what she does when a child is in the room who understands both sides. @Marisol, you have one of those.",
			},
			{ by: "marisol", at: "2026-10-31", text: "I have eleven. I’ll bring that question myself." },
		],
	},
	{
		about: { meeting: "2026-11-10" },
		said: [
			{
				by: "nate",
				at: "2026-11-11",
				text: "The soup was Hoa’s and it should be in the minutes. Who has the recipe?",
			},
			{
				by: "hoa",
				at: "2026-11-12",
				text: "It is my mother-in-law’s, and it isn’t written down. It is learned as a handover is learned: you watch, and you come back the next day.",
			},
			{
				by: "priya",
				at: "2026-11-13",
				text: "Then that may be what we do in place of the things that we stopped: *watch one handover, say nothing, come back the next day.* Who would have two of us at a quarter to seven?",
			},
			{ by: "darnell", at: "2026-11-16", text: "The plant would, at a quarter to three as well. Closed shoes." },
			{ by: "marisol", at: "2026-11-17", text: "Voy yo. Y miro callada, lo prometo delante de todos." },
		],
	},
	{
		title: "Who drives to Dudley Street in December?",
		said: [
			{
				by: "kofi",
				at: "2026-11-17",
				text: "I have three seats from the garage at Arborway South and I leave at five, not at ten past. @Maureen Gallagher, your shift ends at half past four.",
			},
			{ by: "maureen", at: "2026-11-17", text: "On paper. I’ll run." },
			{
				by: "hector",
				at: "2026-11-18",
				text: "¿Queda un puesto? Salgo de la escuela a las tres y en metro llego al garaje antes de las cinco.",
			},
			{
				by: "kofi",
				at: "2026-11-18",
				text: "One is left. The front seat is for whoever tells me the route and isn’t told it.",
			},
		],
	},
	{
		title: "Cómo invitar sin mandar una carta",
		group: "schools-table",
		said: [
			{
				by: "hector",
				at: "2026-11-04",
				text: "Antes de la reunión quiero preguntarles algo que no es para el acta. De las tres personas que vinieron, dos eran maestras. **¿A quién conocen ustedes que haya venido a una escuela sin que lo llamaran por un problema?**",
			},
			{
				by: "lucia",
				at: "2026-11-05",
				text: "A una sola. Vino porque su hija cantaba. Tal vez sea eso: nadie cruza la ciudad para que le expliquen algo.",
			},
			{
				by: "hoa",
				at: "2026-11-06",
				text: "At the branch people come early when there is somebody at the door whom they know. Not a greeter: a neighbor. Could one family invite three, instead of us inviting a hundred and twenty?",
			},
			{
				by: "hector",
				at: "2026-11-09",
				text: "Hoa, eso sí lo puedo probar. Pregunto a tres familias esta semana, sin carta.",
			},
		],
	},
];
