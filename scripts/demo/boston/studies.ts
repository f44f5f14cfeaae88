import type { DemoStudy } from "../types/cycle.ts";
import type { DemoProposal } from "../types/practice.ts";

export const proposals: DemoProposal[] = [
	{
		practice: "five-step-peer-consultation",
		by: "kofi",
		at: "2026-10-21",
		basedOn: 2,
		reason:
			"It did not work among five people who are after the same job. The practice should say so before the next one books a room.",
		from: { reflection: "promoted-over-each-other" },
		changes: {
			watchFor: `**Who competes with whom.** Among people who want the same promotion nobody brings a case that still hurts; they bring cases that they have already solved. Mix people from places where no one is after the other's job. And a room without a radio.

Who can't come at the hour that you chose. And cases that belong to headquarters: in two of four sessions the honest result of step 5 was "this isn't mine to solve", and we had no way to bring that any further.`,
		},
		answer: {
			by: "hoa",
			at: "2026-10-26",
			decision: "merged",
			word: "This belongs at the top, above my own two. I'd been lucky: six branch heads, six branches, nobody moves up.",
		},
	},
	{
		practice: "reading-a-complaint-aloud",
		by: "hoa",
		at: "2026-01-20",
		basedOn: 2,
		reason: "I skipped the swap and found out why it is there. It should be a rule and not a sentence.",
		from: { trial: "reading-a-complaint-aloud", by: "hoa" },
		changes: { title: "Reading another garage's complaint aloud" },
		answer: {
			by: "kofi",
			at: "2026-01-23",
			decision: "declined",
			word: "I'd rather keep the name, people here ask for it by that. But yours is the trial that I will tell everyone about first.",
		},
	},
	{
		practice: "shift-handover-learning-huddle",
		by: "nate",
		at: "2026-11-09",
		basedOn: 4,
		reason:
			"Twelve weeks among residents, and nothing stayed. It wants somebody who is still there next month; I'd like the practice to say so.",
		from: { trial: "shift-handover-learning-huddle", by: "nate" },
		changes: {
			watchFor: `Ten minutes means ten. The board must be fit for anybody's mother to read. If you are the boss, stay away, and do not ask afterwards who said it. With more than a third of staff floating between units, put your effort into the board; the huddle will not hold.

Where everyone rotates, it does not work at all: ours were handed over to people who then left. Begin with those who stay. On a ward that is the nurses, so ask them first whether they want you there.`,
		},
	},
];

export const studies: DemoStudy[] = [
	{
		key: "who-stays",
		by: "nate",
		at: "2026-09-08",
		lang: "en",
		title: "What a handover keeps when people rotate",
		question:
			"How much of what one shift learned is still known four weeks later, where staff stay and where they rotate?",
		method: `Three questions to everyone on the shift, four weeks after a line went on the board: what was it, what came of it, who told you? Asked by somebody from another unit, on paper, two minutes.

One unit where nurses stay, one where a third are on contract, one service of residents.`,
		sources: `Changes in medical errors after implementation of a handoff program, doi:10.1056/NEJMsa1405556
Why hospitals don't learn from failures, doi:10.2307/41166165`,
		audience: "network",
		looksAt: [
			"shift-handover-learning-huddle",
			{ trial: "shift-handover-learning-huddle", by: "nate" },
			{ trial: "shift-handover-learning-huddle", by: "darnell" },
		],
		found: {
			at: "2026-11-03",
			lookedAt:
				"41 people on three units, six lines from the boards of September. Eleven slips came back empty; they are counted as not known.",
			findings: `Where nurses stay, 17 of 20 knew the line, and most had it **from a colleague, not from the board**. Where a third are on contract, 8 of 12. Among residents, 1 of 9, and she had been off sick, so she was still there.

The line that everybody knew had been fixed. The lines that nobody knew had not.`,
			limits:
				"Six lines are few. I asked on my own service too, and they knew what I hoped for. Nothing here says whether knowing the line helped any patient.",
		},
	},
	{
		key: "llamadas-sin-ninos",
		by: "lucia",
		at: "2026-11-02",
		lang: "es",
		title: "¿Quién contesta cuando no interpreta un niño?",
		question:
			"En las llamadas de la escuela a la casa, ¿cuántas familias devuelven un mensaje de voz en español, y a qué hora?",
		method: "Cuatro semanas, tres aulas. Una raya por llamada en la hoja junto al teléfono; sin nombres.",
		sources: "",
		audience: { group: "schools-table" },
		looksAt: ["el-nino-no-interpreta", { trial: "el-nino-no-interpreta", by: "lucia" }],
	},
];
