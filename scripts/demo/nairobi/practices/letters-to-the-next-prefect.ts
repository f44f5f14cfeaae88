import type { DemoPractice } from "../../types/practice.ts";

export const lettersToTheNextPrefect: DemoPractice = {
	key: "letters-to-the-next-prefect",
	lang: "en",
	tags: ["education", "handover", "youth"],
	audience: "public",
	involved: [],
	versions: [
		{
			at: "2026-09-21",
			by: "mutua",
			reason: "To be tried when the student council changes in January; comments welcome before that",
			status: "untried",
			title: "Letters from the outgoing student leader to the one they will never have met",
			situation:
				"Each January a new student council starts from nothing. The outgoing Form Fours have left for their exams, and the only thing handed over is a tie. The new library prefect learns in May that the cupboard key is with the watchman.",
			tension:
				"What a leader most needs to hear (who bullies, which teacher will back you, what I was afraid of) can't stand in an official report. And a letter nobody reads first may hurt somebody.",
			whatWeDo: `In the last week before the exams each outgoing leader writes one page by hand, to a person and not to an office: "Dear whoever has my keys now."

Three things are asked for, the rest is free:

1. What I thought this job was, and what it is.
2. A mistake I made that you may skip.
3. Somebody who helped me and won't look like help.

The letter is sealed. One former student, two years older, whom the council elects, reads all of them and may return a letter with a question if it would harm a third person. No teacher reads them. I shall find that difficult.`,
			whyItWorks:
				"We think a mistake told by someone of eighteen weighs more than advice from a deputy principal of forty-six.",
			whatHappened: "",
			watchFor:
				"Allegations of abuse. The reader has to know, before she starts, whom to go to, and that this can't wait until January.",
		},
	],
	trials: [],
};
