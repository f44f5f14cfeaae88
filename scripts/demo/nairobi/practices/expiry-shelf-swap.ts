import type { DemoPractice } from "../../types/practice.ts";

export const expiryShelfSwap: DemoPractice = {
	key: "expiry-shelf-swap",
	lang: "en",
	tags: ["health", "medicines", "peer-learning"],
	audience: { group: "dawa-mezani" },
	involved: ["wanjiku", "naserian"],
	versions: [
		{
			at: "2025-12-11",
			by: "meera",
			reason: "For our own group first. I want us to agree about the paperwork before it leaves this room",
			status: "worked",
			title: "The short-expiry shelf, and a photo every first Monday",
			situation:
				"In one year I signed the destruction of medicines worth 1.3 million shillings, while clinics six kilometres away had none. Nobody reports short-dated stock early, because a clinic with expired medicine gets an audit query and one with an empty shelf gets sympathy.",
			tension:
				"Moving stock between facilities needs a form with three signatures, one of them at the county. It takes about as long as the medicine has left.",
			whatWeDo:
				"Each clinic has one shelf, at eye level, for whatever expires within four months. First Monday of the month: a photo of that shelf to our group's phone list. Who can use something says so. Naserian's promoters, who move between clinics anyway, do not carry medicines (we discussed it and it would be wrong); Wanjiku's vehicle does, on supervision days. The form with the three signatures is filled in afterwards.",
			whyItWorks: "A photo takes a minute and can't be padded. And the shelf is also seen by the nurse who prescribes.",
			whatHappened:
				"August to November: 74 items moved, worth about 290,000 shillings. Destroyed in the same months: 61,000, against 410,000 the year before. One mistake: a box of vitamin A was photographed with its back to us and was already expired.",
			watchFor:
				"\"Filled in afterwards\" is the weak point, and it is mine. If an auditor asks, I moved public goods without prior approval. I'd like the group's view before the county hears of this from somebody else.",
		},
	],
	trials: [
		{
			by: "achieng",
			started: "2026-01-05",
			context:
				"Inside the hospital, between maternity, paediatrics, theatre and outpatients: four eye-level shelves, one photo.",
			report: {
				at: "2026-04-16",
				outcome: "worked",
				changed:
					"Weekly. Wards hoard more than clinics do. Since no facility border is crossed we need only one signature, mine.",
				surprised: "Theatre had two years of the gauze that we were buying with our own money.",
				evidence: "Ward stock book. Local purchases of consumables: 38,000 in December, 15,500 in March.",
			},
		},
	],
};
