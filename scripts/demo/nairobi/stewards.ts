import type { DemoPerson } from "../types/person.ts";

export const stewardsAndFacilitators: DemoPerson[] = [
	{
		key: "wanjiku",
		name: "Wanjiku Kamau",
		email: "wanjiku.kamau@example.org",
		place: "Kawangware, Nairobi",
		organisation: "Mto Mwema Sub-County Health Team",
		languages: ["en", "sw"],
		role: "steward",
		joined: "2024-09-07",
		introduction:
			"I was a nurse for nineteen years before they gave me a desk and a list of eleven clinics to supervise. I started this circle with Otieno after we found ourselves complaining about the same things in a matatu queue. I still give injections on campaign days, because it is the only day the nurses tell me the truth.",
		objectives: [
			"Supervise clinics without becoming the visitor whom everybody dresses up for",
			"Understand why good improvements stop when the person who started them is transferred",
		],
		skills: [
			"supportive supervision",
			"immunisation outreach",
			"running a meeting that ends on time",
			"reading bin cards",
		],
		motivation:
			"Four of my best nurses resigned in 2023. In the exit interviews each told me something I could have changed.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "objectives", "skills"],
			purpose: "So that health workers anywhere can find me and ask",
			to: "public",
			until: "2028-06-30",
		},
	},
	{
		key: "otieno",
		name: "Otieno Ochieng",
		email: "otieno.ochieng@example.org",
		place: "Donholm, Nairobi",
		organisation: "Maji Bora Water and Sewerage Company",
		languages: ["en", "sw"],
		role: "steward",
		joined: "2024-09-07",
		introduction:
			"Civil engineer, now learning and safety coordinator at the water company. Half of the water we treat never reaches a paying tap, and for years I thought that was a question of pipes. I keep the circle's calendar and its kettle.",
		objectives: [
			"Get what the field crews know into the planning office",
			"Plan for dry years with people who are not engineers",
		],
		skills: ["facilitation", "scenario work", "hydraulic modelling", "causal loop diagrams"],
		motivation: "I want to retire from a company that can hear bad news from its own meter readers.",
		consent: {
			fields: ["organisation", "languages", "introduction", "skills"],
			purpose: "To be found by people from other utilities and for exchange visits",
			to: "network",
			until: "2027-12-31",
		},
	},
	{
		key: "amina",
		name: "Amina Abdi Hassan",
		email: "amina.hassan@example.org",
		place: "Pumwani, Nairobi",
		organisation: "Pumwani Hill Girls' Secondary School",
		languages: ["en", "sw"],
		role: "facilitator",
		joined: "2024-10-12",
		introduction:
			"I teach English and head the guidance and counselling department at a school of 740 girls. My grandfather sat as an elder in barazas in Garissa; I grew up serving the tea and listening. Most of what I know about facilitation I learned from behind that kettle.",
		objectives: [
			"Meetings where the youngest person in the room changes the outcome",
			"Talk about exam results without shaming anyone",
		],
		skills: [
			"listening rounds",
			"mediation between parents and school",
			"training student facilitators",
			"Somali-Swahili interpretation",
		],
		motivation:
			"A Form Two girl once told me that in our school everyone is allowed to speak and nobody is listened to.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "skills"],
			purpose: "The listening round is used elsewhere, and people write to me about it",
			to: "public",
			until: "2027-09-30",
		},
	},
	{
		key: "kiprono",
		name: "Kiprono Cheruiyot",
		email: "kiprono.cheruiyot@example.org",
		place: "Limuru",
		organisation: "Tigoni Ridge Farmers' Cooperative Society",
		languages: ["sw", "en"],
		role: "facilitator",
		joined: "2024-11-09",
		introduction:
			"Field officer for a cooperative of 412 dairy and vegetable farmers. I ride a motorbike about 60 kilometres a day, and most of my facilitation is done leaning on a gate.",
		objectives: [
			"Help farmers learn from each other's losses and not only from demonstration plots",
			"Get more women to host field visits",
		],
		skills: ["farmer field visits", "dairy hygiene", "conflict over boundaries and water", "Swahili facilitation"],
		motivation:
			"The extension officer-to-farmer ratio is one to over a thousand. The farmers will have to teach each other, so let us do it well.",
		consent: {
			fields: ["place", "organisation", "languages", "introduction", "objectives", "skills"],
			purpose: "To meet other cooperatives that do farmer-to-farmer visits",
			to: "public",
			until: "2027-08-31",
		},
	},
];
