import type { DocumentForm } from "./rules.ts";

/** How the parts of a practice and of a study are called where people wrote them down, by language. */
const practiceParts: Readonly<Record<string, readonly string[]>> = {
	situation: [
		...[
			"situation",
			"context",
			"the situation",
			"background",
			"where",
			"situacion",
			"la situacion",
			"contexto",
			"situatie",
		],
		...["de situatie", "achtergrond", "hali", "muktadha", "contexte", "la situation", "ausgangslage", "die situation"],
	],
	tension: [
		...[
			"tension",
			"the tension",
			"problem",
			"the problem",
			"challenge",
			"tension or problem",
			"problema",
			"el problema",
		],
		...[
			"la tension",
			"spanning",
			"het probleem",
			"probleem",
			"tatizo",
			"changamoto",
			"probleme",
			"le probleme",
			"das problem",
		],
	],
	whatWeDo: [
		...[
			"what we do",
			"what we did",
			"practice",
			"the practice",
			"how",
			"how to",
			"steps",
			"how it works",
			"que hacemos",
		],
		...["lo que hacemos", "la practica", "pasos", "wat we doen", "de praktijk", "stappen", "tunachofanya", "hatua"],
		...["ce que nous faisons", "etapes", "was wir tun", "vorgehen", "so geht es", "o que fazemos"],
	],
	whyItWorks: [
		...[
			"why it works",
			"why",
			"why we think that it works",
			"why we think it works",
			"por que funciona",
			"waarom het werkt",
		],
		...["waarom", "kwa nini inafanya kazi", "pourquoi ca marche", "pourquoi", "warum es funktioniert", "warum"],
	],
	whatHappened: [
		...["what happened", "results", "result", "outcome", "outcomes", "que paso", "resultados", "wat er gebeurde"],
		...[
			"resultaten",
			"resultaat",
			"matokeo",
			"kilichotokea",
			"ce qui s est passe",
			"resultats",
			"was geschah",
			"ergebnis",
		],
	],
	watchFor: [
		...[
			"what to watch for",
			"watch for",
			"watch out",
			"pitfalls",
			"risks",
			"limits",
			"a que prestar atencion",
			"riesgos",
		],
		...[
			"waar op te letten",
			"valkuilen",
			"mambo ya kuangalia",
			"tahadhari",
			"points d attention",
			"worauf achten",
			"risiken",
		],
	],
};

const studyParts: Readonly<Record<string, readonly string[]>> = {
	question: [
		"question",
		"research question",
		"pregunta",
		"vraag",
		"onderzoeksvraag",
		"swali",
		"question de recherche",
		"frage",
		"pergunta",
	],
	method: [
		"method",
		"methods",
		"methodology",
		"how we look into it",
		"metodo",
		"metodologia",
		"methode",
		"aanpak",
		"mbinu",
	],
	lookedAt: [
		"what we looked at",
		"data",
		"sample",
		"participants",
		"datos",
		"gegevens",
		"data tulizoangalia",
		"donnees",
		"daten",
	],
	findings: [
		"findings",
		"results",
		"what we found",
		"resultados",
		"hallazgos",
		"bevindingen",
		"resultaten",
		"matokeo",
		"resultats",
		"ergebnisse",
	],
	limits: [
		"limits",
		"limitations",
		"what it can t tell",
		"limitaciones",
		"beperkingen",
		"mipaka",
		"limites",
		"grenzen",
		"limitacoes",
	],
};

const folded = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

const partsOf: Readonly<Record<DocumentForm, Readonly<Record<string, readonly string[]>>>> = {
	practice: practiceParts,
	study: studyParts,
	reflection: {},
};

/** The part that a heading stands for; undefined where it is a heading like any other. */
const partNamed = (form: DocumentForm, heading: string): string | undefined =>
	Object.entries(partsOf[form]).find(([, words]) => words.includes(folded(heading)))?.[0];

export type Parted = { readonly parts: Readonly<Record<string, string>>; readonly rest: string };

/** Lines of a text with whether each stands in a fenced block, in which a # is no heading. */
const linesOf = (text: string): { text: string; fenced: boolean }[] => {
	let fence = "";
	return text.split("\n").map((one) => {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(one)?.[1] ?? "";
		const inside = fence !== "";
		if (!inside && mark !== "") fence = mark;
		else if (inside && mark.startsWith(fence)) fence = "";
		return { text: one, fenced: inside || mark !== "" };
	});
};

/** The title in the first heading of the first level, and the text without it. */
export const titleIn = (text: string): { title: string; rest: string; line: number } => {
	const lines = linesOf(text);
	const at = lines.findIndex((one) => !one.fenced && /^#\s+\S/.test(one.text));
	if (at < 0 || lines.slice(0, at).some((one) => one.text.trim() !== "")) return { title: "", rest: text, line: 0 };
	const title = (lines[at]?.text ?? "").replace(/^#\s+/, "").replace(/\s+#+\s*$/, "");
	return {
		title: title.trim(),
		rest: lines
			.slice(at + 1)
			.map((one) => one.text)
			.join("\n")
			.trim(),
		line: at + 1,
	};
};

/** A text by the headings that are parts of a practice or a study. What stands under none of these stays together, in `rest`. */
export const partsIn = (form: DocumentForm, text: string): Parted => {
	const found: Record<string, string[]> = {};
	const rest: string[] = [];
	let into = rest;
	for (const { text: one, fenced } of linesOf(text)) {
		const heading = fenced ? null : /^#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(one)?.[1];
		const part = heading ? partNamed(form, heading.replace(/[*_`]/g, "")) : undefined;
		if (part !== undefined) {
			found[part] ??= [];
			into = found[part];
		} else {
			// A heading of the first or second level that we don't know ends a part; a lower one belongs to it.
			if (heading && /^#{1,2}\s/.test(one)) into = rest;
			into.push(one);
		}
	}
	const joined = (lines: readonly string[]) => lines.join("\n").trim();
	return {
		parts: Object.fromEntries(Object.entries(found).map(([part, lines]) => [part, joined(lines)])),
		rest: joined(rest),
	};
};
