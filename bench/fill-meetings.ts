import {
	agendaItem,
	attendance,
	calendarFeed,
	meeting,
	meetingSeries,
	topic,
	topicInterest,
} from "#community/db/meetings.ts";
import { day, hour } from "#core/clock.ts";
import { type Fill, id, size, times } from "./fill-rows.ts";

const zone = "America/New_York";

/** The meetings of many years, half of them of groups, and what members want to learn in them. The first is still to come. */
export const fillMeetings = (fill: Fill, now: number): void => {
	const person = (i: number): string => id("person", i % size.people);
	const groupOf = (i: number): string | null => (i % 2 === 0 ? null : id("group", i % size.groups));
	const shared = {
		timeZone: zone,
		place: "The library",
		hostId: person(1),
		facilitatorId: person(0),
		createdBy: person(0),
	};
	const series = { every: "month", startsLocal: "2024-02-13T17:30", minutes: 120, state: "running" } as const;
	const stamps = { createdAt: now - day, updatedAt: now - day };
	fill(meetingSeries, [{ id: id("series", 0), title: "Second Tuesday", ...series, ...shared, ...stamps }]);
	fill(
		meeting,
		times(size.meetings).map((i) => {
			const startsAt = now + (2 - i) * 4 * day;
			const local = new Date(startsAt).toISOString().slice(0, 16);
			return {
				...{ id: id("meeting", i), groupId: groupOf(i), title: `Meeting ${i}`, startsLocal: local, startsAt },
				...{ endsAt: startsAt + 2 * hour, state: startsAt > now ? ("planned" as const) : ("held" as const) },
				...(i === 0 ? { seriesId: id("series", 0), slot: local } : {}),
				...shared,
				...stamps,
			};
		}),
	);
	fill(
		attendance,
		times(size.meetings).flatMap((i) =>
			times(12).map((n) => ({
				...{ meetingId: id("meeting", i), personId: person(i + n), answer: "yes" as const, answeredAt: now - day },
			})),
		),
	);
	fill(
		agendaItem,
		times(size.meetings).flatMap((i) =>
			times(8).map((n) => ({
				...{ id: id("item", i * 8 + n), meetingId: id("meeting", i), position: n * 10, title: `Item ${n}` },
				...{
					part: (["reflect", "learn", "next"] as const)[n % 3] ?? "next",
					kind: "other" as const,
					state: "on" as const,
				},
			})),
		),
	);
	fill(
		topic,
		times(size.topics).map((i) => ({
			...{ id: id("topic", i), groupId: groupOf(i), title: `Topic ${i}`, language: "en", format: "dialogue" as const },
			...{ raisedBy: person(i), state: i % 3 === 2 ? ("done" as const) : ("open" as const) },
			...{ createdAt: now - i * day, updatedAt: now - i * day },
		})),
	);
	fill(
		topicInterest,
		times(size.topics).flatMap((i) =>
			times(6).map((n) => ({
				...{ topicId: id("topic", i), personId: person(i + n), wants: true, couldLead: n === 0, createdAt: now - day },
			})),
		),
	);
	fill(calendarFeed, [{ personId: person(0), tokenHash: "none", createdAt: now - day }]);
};
