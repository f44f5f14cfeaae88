import type { DemoCommitment, DemoReflection } from "../types/cycle.ts";

export const reflections: DemoReflection[] = [
	{
		key: "promoted-over-each-other",
		by: "kofi",
		at: "2026-10-16",
		question: "disappointed",
		lang: "en",
		audience: "chapter",
		from: { trial: "five-step-peer-consultation", by: "kofi" },
		text: `I had blamed the radio. It wasn't the radio. Five people who want the same job will not lay a live case on the table in front of one another, and I wouldn't have either.

What I'd like to know from the hospital and the plant: **who in your circles competes with whom**, and does it matter there?`,
	},
	{
		key: "residents-leave",
		by: "nate",
		at: "2026-10-21",
		question: "new-issue",
		lang: "en",
		audience: { group: "handovers-and-shifts" },
		text: "Everything that we have learned about handing over assumes that somebody stays. On my service nobody does for longer than two weeks, except the nurses, whom we do not invite. I noticed only last Wednesday that in three years I have never asked one of them to our sign-out.",
	},
	{
		key: "tired-yes",
		by: "ezra",
		at: "2026-10-27",
		question: "surprised",
		lang: "en",
		audience: "private",
		text: "I voted yes again on Monday with my mind on the drive home. Nobody would have noticed. Before I bring this to anyone I want to know whether it is the hour or whether it is me.",
	},
	{
		key: "ocho-adultos",
		by: "lucia",
		at: "2026-10-28",
		question: "changed",
		lang: "es",
		audience: { group: "schools-table" },
		from: { trial: "el-nino-no-interpreta", by: "lucia" },
		text: `Seis meses después, en las reuniones formales ningún niño interpreta. En el pasillo, sí. Lo que cambió no es la regla sino que **ahora me da vergüenza**, y me detengo antes de llamar al muchacho.

Falta lo que se dice por teléfono.`,
	},
	{
		key: "eight-in-the-morning",
		by: "hoa",
		at: "2026-09-16",
		question: "excited",
		lang: "en",
		audience: "chapter",
		from: { trial: "listening-round-in-the-school-board", by: "hoa" },
		text: "At ten past eight a man in a transit jacket was asleep over the newspaper, and at half past he asked me for help with a form. He said that in eleven years he had never once seen the inside of this building with the lights on.",
	},
	{
		key: "two-kits-in-a-drawer",
		by: "maureen",
		at: "2026-11-04",
		question: "surprised",
		lang: "en",
		audience: "chapter",
		text: "The two kits in the bedside drawer are now three. Somebody is afraid again, and it isn't the doctor who used to sigh: he left in August. A fear outlives the man it was about.",
	},
];

export const commitments: DemoCommitment[] = [
	{
		key: "ask-other-agencies",
		by: "kofi",
		at: "2026-10-19",
		lang: "en",
		text: "Ask two people from other agencies to sit in a circle of five with me, once, in a room without a radio",
		due: "2026-11-24",
		from: { reflection: "promoted-over-each-other" },
	},
	{
		key: "invite-the-night-nurse",
		by: "nate",
		at: "2026-10-22",
		lang: "en",
		group: "handovers-and-shifts",
		text: "Invite the charge nurse of the night to one sign-out, and say nothing myself for the first five minutes",
		due: "2026-11-04",
		from: { reflection: "residents-leave" },
		told: {
			at: "2026-11-06",
			state: "kept",
			learned:
				"She came, and named the patient that all of us had worried about without saying so. I spoke after three minutes. Two more than I had thought.",
		},
	},
	{
		key: "votes-before-nine",
		by: "ezra",
		at: "2026-10-30",
		lang: "en",
		text: "Ask the chair to put the two hardest votes of November first on the agenda",
		due: "2026-11-12",
	},
	{
		key: "una-llamada-sin-ninos",
		by: "lucia",
		at: "2026-10-29",
		lang: "es",
		group: "schools-table",
		text: "Hacer todas las llamadas de una semana con intérprete, y contar cuántas veces no hubo nadie",
		from: { reflection: "ocho-adultos" },
		told: {
			at: "2026-11-09",
			state: "changed",
			learned:
				"Duré tres días. El intérprete tardaba veinte minutos. Lo que sí hice: mandar un mensaje de voz en español y pedir que llamaran a la hora que pudieran. Llamaron siete de nueve.",
		},
	},
	{
		key: "count-the-kits",
		by: "maureen",
		at: "2026-09-09",
		lang: "en",
		text: "Count the opened and unused kits again, two Mondays in a row",
		due: "2026-09-21",
		told: {
			at: "2026-09-23",
			state: "dropped",
			learned: "The supply room moved to another floor that week. Counting would have told us about the move.",
		},
	},
	{
		key: "voice-of-the-counter",
		by: "hoa",
		at: "2026-09-17",
		lang: "en",
		text: "Sit on the other side of the help desk for one morning, with a form that I don’t understand",
		due: "2026-10-09",
		from: { reflection: "eight-in-the-morning" },
		told: {
			at: "2026-10-08",
			state: "kept",
			learned:
				"I took the Vietnamese one for a fishing license. Four people helped me who work nowhere near that desk.",
		},
	},
	{
		key: "silence-in-the-meeting",
		by: "beatriz",
		at: "2026-10-14",
		lang: "en",
		text: "Wait ten seconds after each question in the grade team, with a watch in my pocket",
		told: {
			at: "2026-10-30",
			state: "kept",
			learned: "Ten seconds is very long. At seven, the one who always answers looked at the one who never does.",
		},
	},
];
