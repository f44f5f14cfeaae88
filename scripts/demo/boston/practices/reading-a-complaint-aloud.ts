import type { DemoPractice } from "../../types/practice.ts";

export const readingAComplaintAloud: DemoPractice = {
	key: "reading-a-complaint-aloud",
	lang: "en",
	tags: ["dialogue", "public-transport", "peer-learning", "feedback"],
	audience: "network",
	involved: ["priya"],
	versions: [
		{
			at: "2025-01-21",
			by: "kofi",
			reason: "First try.",
			status: "did-not-work",
			title: "Reading a rider's complaint aloud",
			situation: `My garage gets around 90 complaints a month. Each goes to the operator as a form: date, bus, category, "please respond within 5 days". Operators write "no such incident" and we file it. In eleven years of driving I got 34 and learned from none of them.`,
			tension: `A complaint is the one place where a rider describes our work in detail. It's also evidence that could be used against you.`,
			whatWeDo: `Once a week, at midday relief, I read one out in the operators' room, with the bus number left out. Then: "What could have happened here?"`,
			whyItWorks: `You hear a voice and not a category.`,
			whatHappened: `Twice there was laughter, at the rider. The third time an operator recognised himself, and so did everyone else. He filed a grievance and he was right to.`,
			watchFor: `There is no such thing as an anonymous complaint in a garage.`,
		},
		{
			at: "2025-09-16",
			by: "kofi",
			reason: "Began again with the union, with letters from another garage. Priya found us the swap.",
			status: "mixed",
			whatWeDo: `We swap with a garage across town: they send five complaints a month, older than six months and closed; we send five of ours. The union steward and I pick which. Operators who want to (it's 8 to 12, paid, 25 minutes before the afternoon pull-out) sit down.

1. One operator reads the letter as it is, slowly.
2. A second tells the same trip as the operator might have told it.
3. Everyone: what would the rider have needed in that minute? What would the operator?
4. Anything for us to change goes to me. Nothing gets written down about anybody.`,
			whatHappened: `Much better. In step 2 people started to tell things that had happened to themselves, "a friend of mine". We changed two things: the announcement when a bus goes express, and who calls when a ramp fails (dispatch, not the operator, who is busy with the ramp).

It has not moved the number of complaints, 88 a month before and 91 after. Priya says that it might not be the right number. I would still like it to move.`,
			watchFor: `Keep the letters old and foreign. And the same ten people come. I don't know how to reach the other hundred.`,
		},
		{
			at: "2026-05-12",
			by: "kofi",
			reason: "We invited a rider. Once was good, once was awful.",
			status: "mixed",
			whatHappened: `In February a rider from the other side of town, who is blind, came to read her own letter. Nobody moved for ten minutes. Operators still talk about it; most now call out the route number before anyone asks.

In April we asked another one, who used the time to tell us about the fares, the mayor and our mothers. The steward ended it. Five people have not been back.

So: letters, old, from elsewhere. A rider in person once in a while, if someone has had coffee with them first.

Complaints about missed ramp calls went from 9 to 2 in half a year. That's the only number I trust.`,
			watchFor: `A guest is no method. If you invite a rider, meet first, agree on the one letter, and have the steward in the room.`,
		},
	],
	trials: [
		{
			by: "hoa",
			started: "2025-11-04",
			context: "Branch staff of five, suggestion-box notes in place of complaints, ten minutes before opening.",
			report: {
				at: "2026-01-13",
				outcome: "did-not-work",
				changed:
					"No swap: our own notes, this month's. I had skipped that line of the practice and then found out why it is there.",
				surprised: "Half of the notes are by one man, and everyone can do his voice.",
				evidence:
					"Three mornings. The third ended with an imitation. I stopped it and apologised, to him as well, though he does not know what for.",
			},
		},
		{
			by: "guerline",
			started: "2026-02-03",
			context: "Two credit union branches swapping closed complaints, 30 minutes a month, four to six staff.",
			report: {
				at: "2026-06-16",
				outcome: "mixed",
				changed: "Compliance blacks out names and amounts first, which takes three weeks.",
				surprised:
					"Blacked out, the letters were funnier and sadder, and easier to talk about. Amounts would have made us judge.",
				evidence:
					"Four sessions. One changed form letter (the one for a returned check, which a member had called 'a slap with my own money'). Then compliance had no more time.",
			},
		},
	],
};
