import type { DemoPractice } from "../../types/practice.ts";

export const kioskVendorsAtTheTariffTable: DemoPractice = {
	key: "kiosk-vendors-at-the-tariff-table",
	lang: "en",
	tags: ["water", "local-government", "dialogue", "tariffs"],
	audience: "chapter",
	involved: ["juma"],
	versions: [
		{
			at: "2026-08-31",
			by: "otieno",
			reason: "Proposed to the company; looking for holes in it before October's board paper",
			status: "untried",
			title: "Water kiosk vendors at the table where the tariff is drafted",
			situation:
				"We sell to 212 kiosks at the social tariff. They sell the 20-litre jerrican at 3 to 5 shillings, and at 20 when there is rationing. We hold a public hearing on the tariff every few years, in a hotel, at ten in the morning, which is when kiosks sell.",
			tension:
				"Vendors are at once our poorest customers' last link and the people who profit most when we fail. Some sit on the committees of cartels. We can neither design a tariff without them nor be seen negotiating it with them.",
			whatWeDo:
				"Six vendors drawn by lot from those who have paid for twelve months, plus six buyers of jerricans drawn by the promoters at the queue. Four evenings, 19:00, at the chief's camp. They get our true cost per cubic metre on one page. Task: not to say what the tariff should be, but to tell us for three drafts what would happen in your street on the first Monday. Juma is there for questions about pipes.",
			whyItWorks:
				"Asking for a prediction and not for a preference might keep it from becoming a negotiation. We don't know.",
			whatHappened: "",
			watchFor:
				"That a vendor is seen with us and pays for it. The lot must be drawn in public, so that nobody can be said to have offered himself.",
		},
	],
	trials: [],
};
