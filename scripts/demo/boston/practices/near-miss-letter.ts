import type { DemoPractice } from "../../types/practice.ts";

export const nearMissLetter: DemoPractice = {
	key: "near-miss-letter",
	lang: "en",
	tags: ["health", "safety", "trust", "writing", "psychological-safety"],
	audience: "chapter",
	involved: ["maureen"],
	versions: [
		{
			at: "2025-06-25",
			by: "nate",
			reason: "First version, five letters in.",
			status: "worked",
			title: "A near miss, written as a letter",
			situation: `Our incident system has 64 fields. For a near miss (the wrong dose drawn up and caught, the consent form of the other Mr. Lee) it takes 25 minutes and you hear nothing. So near misses are told at 2 a.m. at the nurses' station and are gone by morning.`,
			tension: `The story teaches because it is told by whoever nearly did it. The moment when it is written down it belongs to risk management.`,
			whatWeDo: `Once a month one person writes a letter of a page at most that begins "Dear colleague who starts next July". What I was doing, what I thought, the second in which I noticed, who else was there. The writer chooses whether to sign. It's printed, eight copies, and read in silence at the start of the safety huddle; then the copies are collected.`,
			whyItWorks: `A letter has a reader. You explain things to a newcomer that you would leave out for a committee.`,
			whatHappened: `Five letters, three of them signed. A senior surgeon wrote the second. After that one I was stopped in the elevator by two people who wanted to be next.`,
			watchFor: `Ask your lawyers before the first letter and not after the fifth.`,
		},
		{
			at: "2026-04-15",
			by: "nate",
			reason: "Legal found out. What remains is smaller, and I am not sure that it is the same thing.",
			status: "mixed",
			whatWeDo: `Legal's position: a letter about an event in the hospital is protected only if a peer-review committee asks for it. So the quality committee, where Maureen sits, formally invites one letter each month. It is read in that committee's session, to which the safety huddle's people are invited as guests. Copies are shredded. Details of the event are changed, the second of noticing is not.`,
			whatHappened: `Four letters in eight months, against five in the first four. They are more careful. People describe what the system did. The sentence "I was thinking about my mother's biopsy" would not be written now, and that was the sentence that everyone remembered.

And yet the letter of March about two look-alike vials got them moved to different shelves within a day, in all four units.`,
			watchFor: `Protection costs candour; count both. If you work where the law is different I would love to know how you do it.`,
		},
	],
	trials: [],
};
