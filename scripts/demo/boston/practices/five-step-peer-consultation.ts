import type { DemoPractice } from "../../types/practice.ts";

export const fiveStepPeerConsultation: DemoPractice = {
	key: "five-step-peer-consultation",
	lang: "en",
	tags: ["peer-learning", "coaching", "libraries", "facilitation"],
	audience: "network",
	involved: [],
	adoptedFrom: {
		chapter: "amsterdam",
		practice: "intervisie-in-vijf-stappen",
		version: 1,
		at: "2026-06-09",
		context: "Six branch heads of a city library who see each other only at a monthly meeting run by headquarters.",
		changed:
			"Before opening time, in a different branch each month; the host's case is the case, so that there is nothing to choose. The owner writes the question down before telling anything. I translated the steps myself, with a dictionary and a patient colleague in Amsterdam on the phone. 'Intervisie' has no English word; we say 'the five steps'.",
		report: {
			at: "2026-09-22",
			outcome: "mixed",
			changed: "In the questions step everyone now writes down three questions in silence before anyone asks one.",
			surprised:
				"How fast librarians give an answer. It is our trade. At the first session the 'questions only' step lasted for four minutes before someone recommended a book.",
			evidence:
				"Four sessions. Two cases moved on (a volunteer who had to go, a landlord), two did not. Attendance 6, 6, 4, 3.",
		},
	},
	versions: [
		{
			at: "2026-06-09",
			by: "hoa",
			reason: "Adopted from Amsterdam, before our first session.",
			status: "untried",
			title: "Peer consultation in five steps, for branch heads",
			situation: `A branch head is alone with her building. The man who sleeps in the periodicals, the volunteer who corrects the patrons: these are cases in which headquarters has a policy and I have a Tuesday. There are six of us within nine miles.`,
			tension: `We all like helping. Advice is what we give all day long, and it's no help to somebody who has not yet found her question.`,
			whatWeDo: `8:15 to 9:30, once a month, at the branch of whoever brings the case.

1. The owner writes her question on a card, as it is this morning, and turns it over.
2. She tells the case, ten minutes, uninterrupted.
3. Questions only. Twenty minutes. Someone keeps the clock and says "advice" when a question has a recommendation in it.
4. The owner turns her chair round. We talk about the case as if she was not there.
5. She turns back, looks at her card, and says whether that is still the question and what she takes with her. No discussion.`,
			whyItWorks: `By step 5 the question has usually become a different one, or so Amsterdam says: three times out of four. I would like to see that.`,
			whatHappened: "",
			watchFor: `The one of us who is everyone's mentor should not speak first.`,
		},
		{
			at: "2026-09-22",
			by: "hoa",
			reason: "Four sessions later: three silent questions first, and an honest word about who stopped coming.",
			status: "mixed",
			whatWeDo: `8:15 to 9:30, once a month, at the branch of whoever brings the case.

1. The owner's question on a card, turned over.
2. The case, ten minutes.
3. **Everyone writes three questions, in silence, three minutes.** Then questions only, one from each person, round twice.
4. The owner turns her chair to the window. We talk about the case.
5. Her card again: still the question? What she takes with her, and what she'll do within two weeks. The next session opens with what came of it.`,
			whatHappened: `Amsterdam is right about the chair. The landlord case was about a boiler until somebody wondered, behind her back, why the branch head was the only person who had his number; two weeks later she had given it to facilities, and slept.

The other half of the story is that two cases went nowhere and two people stopped coming. One told me why: she can't be away from her branch at 9:00, since she opens it alone. We picked a time that works for branches with staff. I had not noticed that, and mine has staff.`,
			watchFor: `Who can't come at the hour that you chose. And cases that belong to headquarters: in two of four sessions the honest result of step 5 was "this isn't mine to solve", and we had no way to bring that any further.`,
		},
	],
	trials: [
		{
			by: "kofi",
			started: "2026-07-14",
			context: "Five garage supervisors from three garages, 90 minutes after the evening peak.",
			report: {
				at: "2026-10-13",
				outcome: "did-not-work",
				changed: "Held it in the dispatch room. That was a mistake; the radio kept going.",
				surprised:
					"Supervisors compete for the same promotion. Nobody brought a case that still hurt, they brought cases that they had already solved.",
				evidence:
					"Three sessions, then two in a row with only me and one other. I'd try again with people from other agencies, where no one is after my job.",
			},
		},
	],
};
