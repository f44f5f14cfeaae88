import type { Child } from "hono/jsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt, shortForm } from "#web/excerpt.ts";
import type { Phase } from "../assists/rules.ts";
import { MeetingTime } from "../meetings/time-views.tsx";
import { standingWords } from "../standings/rules.ts";
import { roleWords } from "../turns/rules.ts";
import type { Waiting } from "./rules.ts";

type Line = { readonly href: string; readonly deed: string; readonly about: Child };

const name = (text: string): Child => <span dir="auto">{text}</span>;
const told = (by: string, did: string, what: string): Child => (
	<>
		{name(by)} {did} {name(what)}
	</>
);

/** What a peer assist waits for from whoever brought it. */
const assistDeeds: Readonly<Record<Phase, string>> = {
	frame: "Open your case for questions",
	questions: "Go on from questions to suggestions",
	suggestions: "Bring the suggestions to an end",
	"take-away": "Say what you take away",
	outcome: "Tell what came of it",
	closed: "Read your case again",
};

const hostOf = (origin: string): string => new URL(origin).host;

/** What to do, where, and what it is about. */
export const lineOf = (item: Waiting): Line => {
	switch (item.what) {
		case "named":
		case "story":
			return {
				href: item.what === "story" ? `/reflections/${item.id}` : `/practices/${item.practiceId}`,
				deed: "Say whether you may be named",
				about: told(item.by, "names you in", plainExcerpt(item.title, 160)),
			};
		case "introduction":
			return {
				href: `/introductions/${item.id}`,
				deed: "Answer somebody who wants to meet you",
				about: (
					<>
						{name(item.name)} of {name(item.from)}
					</>
				),
			};
		case "offer":
			return {
				href: `/offers/${item.id}`,
				deed: "Look at a change that is offered to you",
				about: told(item.from, "changed your practice", item.title),
			};
		case "trial":
			return {
				href: `/trials/${item.id}`,
				deed: "Tell what came of it",
				about: <>You said that you would try {name(item.title)}</>,
			};
		case "meeting":
			return {
				href: `/meetings/${item.id}`,
				deed: "Say whether you come",
				about: (
					<>
						{name(item.title)}, <MeetingTime of={{ startsAt: item.at, timeZone: item.timeZone }} />
					</>
				),
			};
		case "commitment":
			return {
				href: `/commitments/${item.id}`,
				deed: "Tell what came of it",
				about: <>You said: {name(shortForm(item.title))}</>,
			};
		case "rules":
			return {
				href: "/charter#groundRules",
				deed: item.changed ? "Read the ground rules again" : "Read the ground rules, and say whether you agree",
				about: item.changed ? "They changed since you agreed" : "What we ask of each other here",
			};
		case "proposal":
			return {
				href: `/charter/proposals/${item.id}`,
				deed: "Answer a proposal to the charter",
				about: (
					<>
						{name(item.by)}: “{name(shortForm(item.title))}”
					</>
				),
			};
		case "review":
			return {
				href: "/charter",
				deed: "Look at the charter again",
				about: (
					<>
						It was to be looked at again on <CalendarDay day={item.day} />
					</>
				),
			};
		case "live":
			return { href: `/meetings/${item.id}/room`, deed: "Come in: a meeting goes on", about: name(item.title) };
		case "asked":
			return {
				href: "/me/requests",
				deed: "Say whether you can help",
				about: (
					<>
						{name(item.by)} thought of you: {name(shortForm(item.title))}
					</>
				),
			};
		case "turn":
			return {
				href: "/me/turns",
				deed: `Say whether you would ${roleWords[item.role].asked}`,
				about: (
					<>
						in {name(item.title)}, <MeetingTime of={{ startsAt: item.at, timeZone: item.timeZone }} />
					</>
				),
			};
		case "assist":
			return { href: `/assists/${item.id}`, deed: assistDeeds[item.phase], about: name(item.title) };
		case "deidentified":
			return {
				href: `/deidentify/${item.id}`,
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
				href: `/proposals/${item.id}`,
				deed: "Look at a new version that was proposed",
				about: told(item.by, "learned something with", item.title),
			};
		case "minutes":
			return { href: `/meetings/${item.id}/minutes`, deed: "Send the minutes", about: name(item.title) };
		case "motivation":
			return {
				href: "/me/motivation",
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
		case "join":
			return { href: "/steward/join-requests", deed: "Answer who asks to join", about: name(item.name) };
		case "link":
			return {
				href: `/steward/links/${hostOf(item.origin)}`,
				deed: item.relation === "network" ? "Answer a network’s invitation" : "Answer a chapter that wants to link",
				about: name(item.name),
			};
		case "standing":
			return {
				href: `/steward/links/${hostOf(item.origin)}`,
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
			return { href: `/summaries/${item.id}`, deed: "Finish the summary, and send it", about: name(item.title) };
		case "trouble":
			return {
				href: `/steward/links/${hostOf(item.origin)}`,
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
				href: "/steward/failed",
				deed: "Some work failed for good",
				about: item.count === 1 ? "One job can be sent again" : `${item.count} jobs can be sent again`,
			};
	}
};
