import type { DemoConversation } from "../types/helping.ts";

export const conversations: DemoConversation[] = [
	{
		about: { practice: "spraakbericht-overdracht" },
		said: [
			{
				by: "daniel",
				at: "2026-09-08",
				text: "Wij dragen over in een formulier met achttien velden, en de belofte past in geen daarvan. @Gloria Owusu, hoe kom je aan negentig seconden? Bij ons praat iedereen vier minuten.",
			},
			{
				by: "gloria",
				at: "2026-09-08",
				text: "Door te luisteren naar je eigen bericht, met één oortje, in de regen, op de fiets. Na twee keer kun je het in tachtig.",
			},
			{
				by: "lieke",
				at: "2026-09-10",
				text: "Mag ik een studente mee laten luisteren? Niet om te beoordelen. Ze schrijft prachtige verslagen en zegt nooit waar ze zich zorgen over maakt.",
			},
			{ by: "gloria", at: "2026-09-11", text: "Als zij er daarna ook één inspreekt. Niemand luistert alleen." },
		],
	},
	{
		about: { topic: "induction-stove" },
		said: [
			{
				by: "shanti",
				at: "2026-10-29",
				text: "Mevrouw Bakker asks how many we are, because she wants to cook for all of us and not for a demonstration. I said nine. Is that true?",
			},
			{ by: "wim", at: "2026-10-30", text: "Tien. Ik neem mijn eigen bord mee." },
			{
				by: "marek",
				at: "2026-11-02",
				text: "I will not bring the leaflet. I will bring the pan that didn’t work at my mother’s, and ask.",
			},
		],
	},
	{
		about: { meeting: "2026-11-10" },
		said: [
			{
				by: "femi",
				at: "2026-11-11",
				text: "Something stayed on the table last night. Mevrouw Bakker asked who would have answered the telephone in February, and we went on to the coffee. **Who dares?**",
			},
			{
				by: "rachid",
				at: "2026-11-12",
				text: "Ikzelf, om te beginnen. Ik had haar nummer en zij het mijne. Ik dacht dat het niet aan mij was.",
			},
			{
				by: "shanti",
				at: "2026-11-12",
				text: "Dat zinnetje hoor ik in elke straat: *ik dacht dat het niet aan mij was*. Zullen we er in december een halfuur voor nemen, zonder protocol op tafel?",
			},
			{ by: "wim", at: "2026-11-13", text: "Graag. En met mevrouw Bakker erbij, die vraagt beter dan wij." },
		],
	},
	{
		title: "Wie fietst er mee naar de Indische Buurt?",
		said: [
			{
				by: "bram",
				at: "2026-11-17",
				text: "Dinsdag 8 december, vertrek 17.10 uur bij de pont. Het laatste stuk langs het spoor is onverlicht. @Yasmin, jij kent dat pad.",
			},
			{
				by: "yasmin",
				at: "2026-11-18",
				text: "Ik wacht onder het viaduct en rijd vanaf daar voorop, met het felle lampje. Wie achteraan wil mag het zeggen.",
			},
			{ by: "femi", at: "2026-11-18", text: "At the back, gladly. I will shout when we lose Wim." },
			{ by: "wim", at: "2026-11-19", text: "Niemand raakt Wim kwijt. Wim neemt de bus." },
		],
	},
	{
		title: "Wat zeggen we tegen de aannemer?",
		group: "warme-buurten",
		said: [
			{
				by: "shanti",
				at: "2026-11-05",
				text: "De aannemer heeft gevraagd wat wij van de proefwoning hebben geleerd. Wat we opschreven bleef tot nu toe hier. Ik wil niet iets anders zeggen dan wat er staat, en ook niet alles.",
			},
			{
				by: "marek",
				at: "2026-11-06",
				text: "Tell him about the fifty euros. It is the one mistake that was ours, and it is the one that he would repeat.",
			},
			{
				by: "rachid",
				at: "2026-11-06",
				text: "Eens. En niets over het gezin. Dat vragen we hun eerst zelf.",
			},
		],
	},
];
