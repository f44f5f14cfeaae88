import type { Child } from "hono/jsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt, shortForm } from "#web/excerpt.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { standingWords } from "../standings/rules.ts";
import { roleWords } from "../turns/rules.ts";
import type { Waiting } from "./rules.ts";
import { addedDeeds, assistDeeds, consultationDeeds, decisionDeeds } from "./waiting-deeds.ts";
import { waitingHref } from "./waiting-hrefs.ts";

type Words = { readonly deed: string; readonly about: Child };
type Line = Words & { readonly href: string };

const name = (text: string): Child => <span dir="auto">{text}</span>;
const told = (by: string, did: string, what: string): Child => (
	<>
		{name(by)} {did} {name(what)}
	</>
);

/** What to do, and what it is about. */
const wordsOf = (item: Waiting): Words => {
	switch (item.what) {
		case "named":
		case "story":
			return {
				deed: "Say whether you may be named",
				about: told(item.by, "names you in", plainExcerpt(item.title, 160)),
			};
		case "introduction":
			return {
				deed: "Answer somebody who wants to meet you",
				about: (
					<>
						{name(item.name)} of {name(item.from)}
					</>
				),
			};
		case "offer":
			return {
				deed: "Look at a change that is offered to you",
				about: told(item.from, "changed your practice", item.title),
			};
		case "trial":
			return {
				deed: "Tell what came of it",
				about: <>You said that you would try {name(item.title)}</>,
			};
		case "meeting":
			return {
				deed: "Say whether you come",
				about: (
					<>
						{name(item.title)}, <MeetingTime of={{ startsAt: item.at, timeZone: item.timeZone }} />
					</>
				),
			};
		case "commitment":
			return {
				deed: "Tell what came of it",
				about: <>You said: {name(shortForm(item.title))}</>,
			};
		case "rules":
			return {
				deed: item.changed ? "Read the ground rules again" : "Read the ground rules, and say whether you agree",
				about: item.changed ? "They changed since you agreed" : "What we ask of each other here",
			};
		case "proposal":
			return {
				deed: "Answer a proposal to the charter",
				about: (
					<>
						{name(item.by)}: “{name(shortForm(item.title))}”
					</>
				),
			};
		case "review":
			return {
				deed: "Look at the charter again",
				about: (
					<>
						It was to be looked at again on <CalendarDay day={item.day} />
					</>
				),
			};
		case "live":
			return { deed: "Come in: a meeting goes on", about: name(item.title) };
		case "asked":
			return {
				deed: "Say whether you can help",
				about: (
					<>
						{name(item.by)} thought of you: {name(shortForm(item.title))}
					</>
				),
			};
		case "turn":
			return {
				deed: `Say whether you would ${roleWords[item.role].asked}`,
				about: (
					<>
						in {name(item.title)}, <MeetingTime of={{ startsAt: item.at, timeZone: item.timeZone }} />
					</>
				),
			};
		case "assist":
			return { deed: assistDeeds[item.phase], about: name(item.title) };
		case "deidentified":
			return {
				deed: item.need === "read" ? "Read whether anybody can be recognised" : "Go on with what you made ready",
				about:
					item.need === "read" ? (
						<>{name(item.by)} asks you</>
					) : (
						<>
							{name(item.by)} {item.need === "approved" ? "found nothing left in it" : "gave it back with a word"}
						</>
					),
			};
		case "version":
			return {
				deed: "Look at a new version that was proposed",
				about: told(item.by, "learned something with", item.title),
			};
		case "minutes":
			return { deed: "Send the minutes", about: name(item.title) };
		case "decision":
			return { deed: decisionDeeds[item.need], about: name(item.title) };
		case "consultation":
			return {
				deed: consultationDeeds[item.need],
				about:
					item.need === "report" ? (
						<>
							{name(item.title)}, by <CalendarDay day={item.day} />
						</>
					) : (
						name(item.title)
					),
			};
		case "owed":
			return {
				deed: "Ask kindly what was done with your answer",
				about: (
					<>
						{name(item.by)} still owes you a word on {name(item.title)}, since <CalendarDay day={item.day} />
					</>
				),
			};
		case "release":
			return {
				deed: "Say whether your words may be read by everyone here",
				about: told(item.by, "asks about", item.title),
			};
		case "departure":
			return {
				deed: "Say whether you go along",
				about: (
					<>
						{name(item.by)} asks: {name(item.title)}, a chapter of its own
					</>
				),
			};
		case "added":
			return { deed: addedDeeds[item.kind], about: name(item.title) };
		case "space":
			return {
				deed: "Write what a space has taught you",
				about: (
					<>
						{name(item.title)} ends on <CalendarDay day={item.day} />
					</>
				),
			};
		case "pulse":
			return {
				deed: "Take a minute for trust",
				about: <>A few questions, answered without a name{item.title ? <>, to {name(item.title)}</> : null}</>,
			};
		case "motivation":
			return {
				deed: "Say again what brings you here",
				about:
					item.at === null ? (
						"You have not said so yet"
					) : (
						<>
							You last said so on <Time at={item.at} />
						</>
					),
			};
		case "report":
			return {
				deed: "Look at what was reported",
				about: "Whoever reported it waits to hear",
			};
		case "decided":
			return {
				deed: "Read what was decided about something of yours",
				about: "And answer, if you want to",
			};
		case "answered":
			return { deed: "Read what was answered to a decision", about: name(item.by) };
		case "join":
			return { deed: "Answer who asks to join", about: name(item.name) };
		case "link":
			return {
				deed: item.relation === "network" ? "Answer a network’s invitation" : "Answer a chapter that wants to link",
				about: name(item.name),
			};
		case "standing":
			return {
				deed: standingWords(item.standing, item.relation),
				about: (
					<>
						{name(item.name)}
						{item.word === "" ? null : (
							<>
								: “<span dir="auto">{plainExcerpt(item.word, 160)}</span>”
							</>
						)}
					</>
				),
			};
		case "summary":
			return { deed: "Finish the summary, and send it", about: name(item.title) };
		case "trouble":
			return {
				deed: "A link is out of reach",
				about: (
					<>
						{name(item.name)}
						{item.at === null ? " never answered" : " does not answer; it is tried again by itself"}
					</>
				),
			};
		case "failed":
			return {
				deed: "Some work failed for good",
				about: item.count === 1 ? "One job can be sent again" : `${item.count} jobs can be sent again`,
			};
	}
};

/** What to do, where, and what it is about. */
export const lineOf = (item: Waiting): Line => ({ href: waitingHref(item), ...wordsOf(item) });
