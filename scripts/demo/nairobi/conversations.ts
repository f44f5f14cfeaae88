import type { DemoConversation } from "../types/helping.ts";

export const conversations: DemoConversation[] = [
	{
		about: { practice: "daftari-la-makosa" },
		said: [
			{
				by: "grace",
				at: "2026-09-02",
				text: "Tumejaribu ukurasa wa kulia sokoni kwetu, ule wa makosa ya chama. Wiki ya kwanza ulikuwa mtupu. @Kiprono Cheruiyot, ulianzaje kuandika la kwako mwenyewe?",
			},
			{
				by: "kiprono",
				at: "2026-09-03",
				text: "Kwa aibu. Niliandika usiku, kituo kikiwa kimefungwa, halafu nikaliacha wazi mezani asubuhi. Mtu wa kwanza kulisoma alikuwa mama mzee; alicheka, akaniletea mtungi wake auandike wa kwake.",
			},
			{
				by: "halima",
				at: "2026-09-05",
				text: "Chai inasaidia. Kikombe kimoja kwa kosa moja, na kosa kubwa lina mandazi.",
			},
			{
				by: "grace",
				at: "2026-09-21",
				text: "Wiki ya tatu: makosa manne, mawili ni yangu. Mandazi yamekwisha.",
			},
		],
	},
	{
		about: { topic: "stock-sms" },
		said: [
			{
				by: "wanjiku",
				at: "2026-10-22",
				text: "Only questions, as you asked. When the text doesn’t come, who notices first, and what do they do then?",
			},
			{
				by: "meera",
				at: "2026-10-22",
				text: "Nobody notices for nine days. Then I do, and I telephone. I have just understood that **I am the reason why the text isn’t needed**.",
			},
			{
				by: "achieng",
				at: "2026-10-24",
				text: "Is it the same nurse each time, or the same day of the week? In my two clinics Monday is the immunisation queue.",
			},
			{
				by: "meera",
				at: "2026-10-26",
				text: "Eight of the eleven have the queue on the day of the text. Thank you. I’ll not say more before the assist.",
			},
		],
	},
	{
		about: { meeting: "2026-11-07" },
		said: [
			{
				by: "baraka",
				at: "2026-11-08",
				text: "Hassan got the chapati and deserved it. Could the story be written down before it becomes a story about somebody else?",
			},
			{
				by: "hassan",
				at: "2026-11-09",
				text: "Nitaandika mbili, bila majina na bila stendi. Ile ya tatu ni ya mdogo wangu; nimuulize kwanza.",
			},
			{ by: "amina", at: "2026-11-10", text: "Asking him first is already a better story than the chapati." },
			{ by: "halima", at: "2026-11-12", text: "Mwezi ujao chapati ya kwanza ni yangu. Nimeanza kujiandaa kushindwa." },
		],
	},
	{
		title: "Lifts to Embakasi on 5 December",
		said: [
			{
				by: "otieno",
				at: "2026-11-16",
				text: "The water company’s pickup leaves the depot at one and has four places, two of them dry. @Peter Njoroge, does the SACCO send anything that way?",
			},
			{
				by: "njoroge",
				at: "2026-11-16",
				text: "Basi la saa saba kasorobo linapita njia panda. Nauli ni ya kawaida, hakuna upendeleo; lakini kiti cha mbele nitawawekea.",
			},
			{ by: "juma", at: "2026-11-18", text: "Nakuja na pikipiki. Yeyote asiyeogopa vumbi, nafasi ni moja." },
		],
	},
	{
		title: "What do we say when the auditor comes?",
		group: "dawa-mezani",
		said: [
			{
				by: "naserian",
				at: "2026-11-11",
				text: "The county auditor visits my facility on the 24th. The shelf with the short dates will be in full view. Do I explain it, or wait until I am asked?",
			},
			{
				by: "meera",
				at: "2026-11-12",
				text: "Explain it before. I would rather be told off for a shelf than be praised for an empty one. I can send you our form with the three signatures; don’t show the photos, they have faces in them.",
			},
			{
				by: "otieno",
				at: "2026-11-13",
				text: "And write down what was asked, not only what was answered. That is what the rest of us will need.",
			},
		],
	},
];
