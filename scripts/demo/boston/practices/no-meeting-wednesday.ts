import type { DemoPractice } from "../../types/practice.ts";

export const noMeetingWednesday: DemoPractice = {
	key: "no-meeting-wednesday",
	lang: "en",
	tags: ["meetings", "time", "planning"],
	audience: "chapter",
	involved: [],
	versions: [
		{
			at: "2025-06-17",
			by: "priya",
			reason: "We were asked twice in the chapter how it went.",
			status: "did-not-work",
			title: "No meetings on Wednesday",
			situation: `The planning department has 26 people. In a survey they put "no time to think" first.`,
			tension: `Everyone wants fewer meetings and no one wants to be left out of one.`,
			whatWeDo: `From January to April, no internal meeting on Wednesdays. The director signed it.`,
			whyItWorks: `A whole day ought to be long enough to do a timetable properly.`,
			whatHappened: `Total hours in meetings per person, counted from the calendars: 14.2 a week before, 15.1 during. Tuesday and Thursday filled up, and people began to hold "quick calls" on Wednesday that were not in any calendar. The dispatchers, who cannot have a day without talking to us, felt shut out and said so in March. I had never asked them.

Two people loved it. They were the two who write software.`,
			watchFor: `We removed a day without removing one decision that needed a meeting. Next time I would ask of each recurring meeting who'd notice if it stopped.`,
		},
	],
	trials: [],
};
