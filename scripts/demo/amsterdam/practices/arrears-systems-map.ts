import type { DemoPractice } from "../../types/practice.ts";

export const arrearsSystemsMap: DemoPractice = {
	key: "arrears-systems-map",
	lang: "en",
	tags: ["systems-thinking", "debt", "energy-transition", "local-government"],
	audience: "network",
	involved: [],
	versions: [
		{
			at: "2026-07-14",
			by: "yasmin",
			reason:
				"A design, after I read how the Nairobi chapter mapped medicine stock-outs. Not tried; I lack one invitation that gets accepted.",
			status: "untried",
			title: "A systems map of energy arrears",
			situation:
				"Of my last hundred clients 64 had energy arrears, and in 41 of those the arrears came before any other debt except rent. Supplier, social housing, municipality and bailiff each see one piece of it: a missed payment, a cold flat with mould, a request for special assistance, a file.",
			tension:
				"Everybody in the chain already acts early, in their own eyes. The supplier warns after fourteen days. But the warning adds costs, the costs raise the arrears, and a raised monthly advance follows exactly when somebody is trying to pay off. I suspect that we make about a third of the debt ourselves. I cannot prove it, and nobody likes to come to a meeting to hear that.",
			whatWeDo: `1. Take **three closed files**, with consent of the persons, and lay them out by week along one wall, every letter and payment.
2. Invite one person from each party who *handles* files, not who manages them. Two of the three clients have said that they want to be there; they walk along the wall first and tell what they did with each letter.
3. Everybody marks in red where their own action made the next step harder. Own red only.
4. Then draw the loops, not before. At most five.
5. Choose one loop that two parties in the room can cut without asking anybody.`,
			whyItWorks:
				"I think that people accept a loop when they have found their own piece in it. A map which I draw and present would be an accusation with arrows.",
			whatHappened: "",
			watchFor:
				"The supplier has declined twice ('privacy'). Without them the map has a hole exactly where the loop closes. If you have got a commercial party to such a wall, tell me how.",
		},
	],
	trials: [],
};
