import type { DemoCommitment, DemoReflection } from "../types/cycle.ts";

export const reflections: DemoReflection[] = [
	{
		key: "politeness-as-hiding",
		by: "amina",
		at: "2026-10-06",
		question: "changed",
		lang: "en",
		audience: "chapter",
		from: { trial: "two-question-supervision", by: "amina" },
		text: `The two old hands were right: my questions were a curtain. Since then I say my opinion **after** theirs, in one sentence, and I say that it is one.

One of them has begun to do the same to me.`,
	},
	{
		key: "eleven-marks",
		by: "amina",
		at: "2026-10-12",
		question: "disappointed",
		lang: "en",
		audience: { group: "shule-na-vijana" },
		from: { trial: "exam-debrief-without-ranking", by: "amina" },
		text: "The principal asked for the method a third time. If I give it, it becomes a form and the scripts will be chosen so that we agree. If I do not, I am the one with a secret. I said that it was tea and six scripts, which is true.",
	},
	{
		key: "watoto-barabarani",
		by: "naserian",
		at: "2026-09-14",
		question: "surprised",
		lang: "sw",
		audience: "chapter",
		from: { trial: "mazungumzo-ya-meza", by: "naserian" },
		text: `Tulipanga maswali kwa wiki mbili. Ukweli tuliupata **njiani**, kutoka kwa watoto waliotusindikiza, bila swali lolote.

Labda meza si mahali pa kusikiliza. Labda ni njia.`,
	},
	{
		key: "gunia-chini-ya-meza",
		by: "halima",
		at: "2026-09-02",
		question: "excited",
		lang: "sw",
		audience: "chapter",
		from: { trial: "mkulima-kwa-mkulima", by: "halima" },
		text: "Kila mmoja wetu alikuwa na gunia la aibu chini ya meza. Tulipoyatoa yote siku moja, yalikuwa yanatoka kwa mtu mmoja. Aibu ilitufanya tununue peke yetu; kicheko kilitufanya twende pamoja.",
	},
	{
		key: "the-third-depot",
		by: "otieno",
		at: "2026-11-02",
		question: "new-issue",
		lang: "en",
		audience: { group: "dawa-mezani" },
		text: "At the third depot the storekeeper drew himself as the reservoir. He keeps forty clamps that no book knows of, because the crews whom he likes must never wait. Everyone at the table knew. I am his director, and I did not know what to do with my face.",
	},
	{
		key: "afraid-of-the-wards",
		by: "wanjiku",
		at: "2026-11-05",
		question: "free",
		lang: "en",
		audience: "private",
		text: "I look forward to the clinics and I put off the wards. At the clinics I am a visitor, on the wards I was a nurse and they know what I let pass. To be honest about this somewhere is a beginning.",
	},
];

export const commitments: DemoCommitment[] = [
	{
		key: "one-sentence-after",
		by: "amina",
		at: "2026-10-08",
		lang: "en",
		text: "Write down my own opinion of a lesson before I ask, so that I cannot bend it to the answer",
		from: { reflection: "politeness-as-hiding" },
		told: {
			at: "2026-10-29",
			state: "kept",
			learned: "Four lessons. Twice mine was wrong, and it was good to have it on paper, in ink.",
		},
	},
	{
		key: "kutembea-bila-daftari",
		by: "naserian",
		at: "2026-09-18",
		lang: "sw",
		text: "Kutembelea familia tatu bila daftari, na kurudi kwa miguu na watoto",
		due: "2026-10-10",
		from: { reflection: "watoto-barabarani" },
		told: {
			at: "2026-10-14",
			state: "changed",
			learned:
				"Familia mbili tu. Ya tatu ilihama. Mama mmoja alisema: leo umekuja kama jirani. Sikuandika chochote hadi jioni.",
		},
	},
	{
		key: "order-together",
		by: "halima",
		at: "2026-09-07",
		lang: "sw",
		text: "Kuagiza marobota ya mwezi wa kumi pamoja na wenzangu wanne, kutoka kwa muuzaji mmoja",
		due: "2026-10-03",
		from: { reflection: "gunia-chini-ya-meza" },
		told: {
			at: "2026-10-20",
			state: "dropped",
			learned: "Watatu walihitaji pesa za shule mwezi huo. Tutajaribu Januari, au tutaacha.",
		},
	},
	{
		key: "ask-the-storekeeper",
		by: "otieno",
		at: "2026-11-04",
		lang: "en",
		group: "dawa-mezani",
		text: "Ask the storekeeper alone what he would need in order to let go of the forty clamps",
		due: "2026-11-20",
		from: { reflection: "the-third-depot" },
	},
	{
		key: "photo-every-monday",
		by: "achieng",
		at: "2026-10-09",
		lang: "en",
		group: "dawa-mezani",
		text: "Let theatre hold the camera for the shelf photo in November, since they had the most to hide",
		due: "2026-11-02",
		told: {
			at: "2026-11-03",
			state: "kept",
			learned: "They tidied first. The picture is worth nothing, and the tidying was worth a lot.",
		},
	},
	{
		key: "price-board",
		by: "grace",
		at: "2026-11-07",
		lang: "sw",
		text: "Kumuuliza dereva kwanza, kabla ya wapangaji, kila Jumatatu ya mwezi huu",
	},
];
