import type { DemoForming } from "../types/forming.ts";

export const forming: DemoForming = {
	aims: [
		{
			key: "one-thing",
			by: "wanjiku",
			at: "2024-11-16",
			title: "Every member tries one thing a term in their own work, and tells the circle what came of it",
		},
		{
			key: "medicines",
			by: "meera",
			at: "2025-03-15",
			title: "Fewer days without the ten most used medicines in the clinics of our sub-county",
			description:
				"In January 2025 it was **eleven days a month**, counted by hand in four clinics. We count on the first Monday, and we publish the month in which it got worse too.",
		},
		{
			key: "youngest",
			by: "amina",
			at: "2025-06-30",
			title: "Meetings, in schools and markets and offices, in which the youngest person can change the outcome",
		},
		{
			key: "mlango",
			by: "njoroge",
			at: "2025-07-05",
			title: "Makondakta wote wa njia yetu wanafika nyumbani",
			description: "Bila kuongeza faini. Tutajua tumefika mwaka ukipita bila mazishi.",
		},
	],
	work: [
		{
			group: "dawa-mezani",
			at: "2026-08-13",
			workingOn:
				"Orders that are written by who counts the shelf, not by who signs. Two clinics since July; the third says that it has no shelf to count.",
			time: "Two hours on the second Thursday, in working time for the county's people.",
			money: "KSh 6,000 a term from the circle for tea and a motorbike to the far clinic.",
			people: "The driver of the medicine van; one mother from each clinic's committee.",
			aims: ["medicines", "one-thing"],
		},
		{
			group: "shule-na-vijana",
			at: "2026-09-26",
			workingOn: "Results days on which nobody is read out. Mwanafunzi wa mwisho anazungumza kwanza.",
			time: "Two afternoons a term kept free by both schools.",
			money: "",
			people: "Four form captains, chosen by their classes.",
			aims: ["youngest"],
		},
	],
	progress: [
		{
			group: "dawa-mezani",
			by: "achieng",
			at: "2026-10-08",
			text: "September: four days without zinc instead of nine. One of the two clinics simply borrowed from the other, which we had not thought of and will not forbid.",
		},
		{
			group: "shule-na-vijana",
			by: "baraka",
			at: "2026-10-31",
			text: "Kwa mara ya kwanza mwanafunzi wa kidato cha pili alibadilisha ratiba ya mtihani wa majaribio. Walimu wawili walikasirika; mmoja alirudi wiki iliyofuata.",
		},
	],
	arrivals: [
		{
			by: "neema",
			at: "2026-03-16",
			success: "A clinic in Arusha could ask a clinic in Limuru what it got wrong, and be told.",
			eachOther: "Show me the second year. Everybody shows the first.",
		},
		{
			by: "juma",
			at: "2024-10-19",
			success: "Water at four in the afternoon in Kawangware, on a day when nobody from the newspaper is there.",
			eachOther: "Keep what a man knows when he retires.",
		},
		{
			by: "grace",
			at: "2025-02-20",
			success: "Mkulima anajua bei kabla ya kukamua.",
			eachOther: "Tusaidiane kuuliza maswali ya pesa bila aibu.",
		},
	],
	motivations: [
		{
			by: "wanjiku",
			at: "2026-05-02",
			text: "I supervise eleven clinics and I still dress up when my own supervisor comes. I want to be somewhere where I don't.",
			shown: "chapter",
		},
		{
			by: "njoroge",
			at: "2026-09-05",
			text: "Kwa sababu ya wale watatu. Na kwa sababu hapa hakuna anayenihubiria.",
			shown: "chapter",
		},
		{ by: "achieng", at: "2026-06-13", text: "To be tired in company.", shown: "me" },
	],
	shares: [
		{
			by: "amina",
			at: "2025-07-12",
			mine: "Meetings where the youngest person in the room changes the outcome",
			as: { by: "baraka", text: "Let young people lead meetings with adults in the room" },
		},
		{
			by: "mutua",
			at: "2025-07-19",
			as: { by: "baraka", text: "Let young people lead meetings with adults in the room" },
		},
		{
			by: "juma",
			at: "2025-03-22",
			as: { by: "otieno", text: "Get what the field crews know into the planning office" },
		},
		{
			by: "naserian",
			at: "2025-09-13",
			mine: "Kurudisha majibu kwa waliotupa maoni",
			as: { by: "otieno", text: "Get what the field crews know into the planning office" },
		},
		{
			by: "achieng",
			at: "2025-08-30",
			as: {
				by: "wanjiku",
				text: "Understand why good improvements stop when the person who started them is transferred",
			},
		},
		{
			by: "meera",
			at: "2026-07-18",
			as: {
				by: "wanjiku",
				text: "Understand why good improvements stop when the person who started them is transferred",
			},
		},
		{
			by: "hassan",
			at: "2025-06-21",
			mine: "Kuwapokea wafanyabiashara wapya kabla hawajaumizwa na soko",
			as: { by: "njoroge", text: "Kuwafundisha makondakta vijana kazi yenye heshima" },
		},
	],
};
