import type { InTongues } from "#core/tongues.ts";

export const thanksWords: InTongues<Readonly<Record<"subject" | "thanked" | "thankedFor" | "between", string>>> = {
	en: {
		subject: "{by} thanked you",
		thanked: "{by} thanked you:",
		thankedFor: "{by} thanked you for “{title}”:",
		between: "Nobody but you and {by} sees these words.",
	},
	nl: {
		subject: "{by} heeft je bedankt",
		thanked: "{by} heeft je bedankt:",
		thankedFor: "{by} heeft je bedankt voor “{title}”:",
		between: "Niemand behalve jij en {by} ziet deze woorden.",
	},
	es: {
		subject: "{by} te dio las gracias",
		thanked: "{by} te dio las gracias:",
		thankedFor: "{by} te dio las gracias por «{title}»:",
		between: "Estas palabras solo las ven {by} y tú.",
	},
	sw: {
		subject: "{by} amekushukuru",
		thanked: "{by} amekushukuru:",
		thankedFor: "{by} amekushukuru kwa ajili ya “{title}”:",
		between: "Hakuna anayeona maneno haya isipokuwa wewe na {by}.",
	},
};
