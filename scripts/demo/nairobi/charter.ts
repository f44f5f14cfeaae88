import type { DemoCharter } from "../types/charter.ts";

export const charter: DemoCharter = {
	answers: [
		{
			question: "aims",
			by: "wanjiku",
			at: "2024-09-08",
			text: "To learn from the clinic down the road before we learn from the ministry. They ran out of the same medicine on the same day.",
		},
		{
			question: "aims",
			by: "otieno",
			at: "2024-09-10",
			text: "To have a place where a conductor can tell a planner that the plan is wrong, and both drink the same tea.",
		},
		{
			question: "society",
			by: "otieno",
			at: "2024-09-12",
			text: "Nairobi ambayo kijana anaweza kubadilisha uamuzi, si kuupigia makofi tu.",
		},
		{
			question: "issues",
			by: "wanjiku",
			at: "2024-09-14",
			text: "Days without stock. It looks like a money problem and it is mostly a counting problem.",
		},
		{
			question: "posted",
			by: "amina",
			at: "2024-10-14",
			text: "First and third Saturday, above the store. A voice note for those who were on shift, never longer than two minutes.",
		},
		{
			question: "abroad",
			by: "juma",
			at: "2024-10-15",
			text: "Other crews must also have been promised a system that would replace them. What did they do with it?",
		},
		{
			question: "success",
			by: "grace",
			at: "2024-11-10",
			text: "Mama mboga anaondoka sokoni na hela yake yote, na jioni bado ina mwanga.",
		},
		{
			question: "each-other",
			by: "kiprono",
			at: "2024-11-11",
			text: "We could vouch for each other. A farmer believes another farmer's milk record before any leaflet.",
		},
		{
			question: "discussion",
			by: "amina",
			at: "2024-11-12",
			text: "The baraza, when it is a good one: the oldest person in the room asks a question and then really waits.",
		},
		{
			question: "trust",
			by: "kiprono",
			at: "2024-11-16",
			text: "Kuona kwamba nilichosema nikiwa nimekosea hakikutumiwa dhidi yangu sokoni.",
		},
		{
			question: "stands-out",
			by: "mutua",
			at: "2025-06-22",
			text: "That the practice with the worst result was the one that three of us tried the next month.",
		},
		{
			question: "still-ours",
			by: "naserian",
			at: "2026-03-08",
			text: "Yes, but we said “the city” and half of us milk cows in Limuru. Sema “ndani na kandokando ya Nairobi”.",
		},
	],
	steps: [
		{
			step: "first-conversation",
			by: "wanjiku",
			at: "2024-09-07",
			note: "Otieno and I, then Amina and Juma, over tea at the medicine store. We asked what each had tried this year.",
			done: "2024-10-12",
		},
		{
			step: "core-group",
			by: "otieno",
			at: "2024-10-26",
			note: "Five of us, each from another kind of work. Nobody brings their boss.",
			done: "2024-11-09",
		},
		{
			step: "launch",
			by: "amina",
			at: "2024-11-16",
			note: "Baraza ya kwanza: each brings one thing that failed, and a chair.",
			plannedFor: "2025-01-18",
			done: "2025-01-19",
		},
		{
			step: "format",
			by: "kiprono",
			at: "2025-02-01",
			note: "14:00 to 17:00. What came of it, one thing to learn, who will try what. Chapati in between.",
			done: "2025-03-01",
		},
	],
	stages: [
		{
			to: "forming",
			by: "wanjiku",
			at: "2024-10-26",
			word: "Watu watano wamerudi bila kuitwa. Tuendelee.",
		},
		{
			to: "launched",
			by: "otieno",
			at: "2025-01-19",
			word: "Twenty-two people, twenty-two failures, one hall. Four of them will be tried by somebody else before March.",
		},
	],
	first: {
		by: "amina",
		at: "2024-12-07",
		reason:
			"Put together from our answers on the veranda on three Saturdays; Baraka read it out in Swahili, and we changed what did not sound like us.",
		reviewOn: "2025-12-06",
		domain:
			"The everyday services that people in this city depend on (a medicine, a lift home, a tap, a stall, a lesson), and how those who do the work can improve them together, without waiting for a project to arrive.",
		aspirations: "- Fewer days without stock.\n- Crews who get home.\n- Kijana anaweza kubadilisha uamuzi.",
		groundRules:
			"- Anayejua kidogo ndiye anayeanza.\n- A failure is told by the person whose it is, and by nobody else outside this hall.\n- We don't sell to each other here.",
		questions: "What stays when the person who agreed to it is transferred?",
	},
	proposals: [
		{
			by: "meera",
			at: "2025-05-03",
			basedOn: 1,
			reason:
				"Twice somebody's photograph went into a WhatsApp group of forty. We should agree on it before it happens a third time.",
			changes: {
				groundRules:
					"- Anayejua kidogo ndiye anayeanza.\n- A failure is told by the person whose it is, and by nobody else outside this hall.\n- We don't sell to each other here.\n- No photograph of a person or a ledger leaves the hall unless they said yes to that photograph.",
			},
			answer: {
				by: "wanjiku",
				at: "2025-05-17",
				decision: "adopt",
				word: "Agreed by all who were there, and by phone with Halima and Juma. Asante, Meera, for saying it without a name.",
				reviewOn: "2025-12-06",
			},
		},
		{
			by: "naserian",
			at: "2026-03-10",
			basedOn: 2,
			reason: "Half of us do not work in the city. The words should have room for Limuru and for who comes after us.",
			changes: {
				domain:
					"The everyday services that people in and around Nairobi depend on (a medicine, a lift home, a tap, a stall, a litre of milk, a lesson), and how those who do the work can improve them together, without waiting for a project to arrive.",
			},
			answer: {
				by: "otieno",
				at: "2026-03-21",
				decision: "adopt",
				word: "The milk is in. We should have seen it a year ago.",
				reviewOn: "2027-03-20",
			},
		},
	],
	notYet: ["hassan"],
};
