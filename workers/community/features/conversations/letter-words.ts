import type { InTongues } from "#core/tongues.ts";

/** `{people}` stands for one name or several. */
export const conversationWords: InTongues<
	Readonly<Record<"wrote" | "calledYou" | "more" | "read" | "answer" | "mute" | "answerAbove" | "somebody", string>>
> = {
	en: {
		wrote: "{people} wrote in a conversation that you follow: “{title}”",
		calledYou: "{people} wrote in a conversation that you follow, and called you by name: “{title}”",
		more: "More was said since; it is all on the page.",
		read: "Read it, and answer there:",
		answer: "Or answer this letter: what you write comes to everybody in the conversation, in your name.",
		mute: "To hear no more of it, mute it on its page. When mail may come:",
		answerAbove: "Write above this line to answer",
		somebody: "somebody",
	},
	nl: {
		wrote: "Nieuw in een gesprek dat je volgt, van {people}: “{title}”",
		calledYou: "Nieuw in een gesprek dat je volgt, van {people}, en je wordt bij naam genoemd: “{title}”",
		more: "Er is sindsdien meer gezegd; alles staat op de pagina.",
		read: "Lees het, en antwoord daar:",
		answer: "Of antwoord op deze brief: wat je schrijft, komt onder jouw naam bij iedereen in het gesprek.",
		mute: "Wil je er niets meer van horen? Zet het dan op de pagina stil. Wanneer er mail mag komen:",
		answerAbove: "Schrijf boven deze regel om te antwoorden",
		somebody: "iemand",
	},
	es: {
		wrote: "Hay palabras nuevas en una conversación que sigues, de {people}: «{title}»",
		calledYou: "Hay palabras nuevas en una conversación que sigues, de {people}, y te nombran: «{title}»",
		more: "Desde entonces se dijo más; todo está en la página.",
		read: "Léelo y responde allí:",
		answer: "O responde a esta carta: lo que escribas llega a todos en la conversación, con tu nombre.",
		mute: "Si no quieres saber más de ella, silénciala en su página. Cuándo puede llegar correo:",
		answerAbove: "Escribe encima de esta línea para responder",
		somebody: "alguien",
	},
	sw: {
		wrote: "Maneno mapya katika mazungumzo unayofuatilia, kutoka kwa {people}: “{title}”",
		calledYou: "Maneno mapya katika mazungumzo unayofuatilia, kutoka kwa {people}, na umetajwa kwa jina: “{title}”",
		more: "Mengine yamesemwa tangu hapo; yote yako kwenye ukurasa.",
		read: "Soma, kisha ujibu hapo:",
		answer: "Au jibu barua hii: utakachoandika kitamfikia kila mtu katika mazungumzo, kwa jina lako.",
		mute: "Kama hutaki kusikia zaidi, yanyamazishe kwenye ukurasa wake. Wakati barua zinapoweza kuja:",
		answerAbove: "Andika juu ya mstari huu ili kujibu",
		somebody: "mtu fulani",
	},
};

/** What stands above what was said in every letter that can be answered, in whichever language it was. */
export const answerLines: readonly string[] = Object.values(conversationWords).map((words) => words.answerAbove);
