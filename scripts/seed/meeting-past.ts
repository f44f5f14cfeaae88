import { answerMeeting, callMeeting } from "#community/features/meetings/actions.ts";
import { changeMeeting } from "#community/features/meetings/change-actions.ts";
import { keepMeetings } from "#community/features/meetings/drafting-actions.ts";
import { readComing } from "#community/features/meetings/store.ts";
import { pickTopic, raiseTopic, sayInterest, settleTopic } from "#community/features/topics/actions.ts";
import { day, hour } from "#core/clock.ts";
import type { DemoMeeting, DemoSeries, DemoTopic } from "#scripts/demo/types.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, reflectionIn, topicIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

const raised = (site: ChapterSite, one: DemoTopic): Happening[] => {
	const at = momentOf(one.at, one.key);
	const said = [...new Set([...one.wants, ...one.leads])].filter((key) => key !== one.by || one.leads.includes(key));
	return [
		{
			at,
			what: `${site.demo.key}: ${one.by} raises a topic (${one.key})`,
			run: async () => {
				const { title, text, lang, format, group, from } = one;
				const { id } = await done(
					raiseTopic(site.services, personIn(site, one.by), {
						id: idFor(site, "topic"),
						...{ title, text, format, language: lang },
						groupId: group ? groupIn(site, group) : null,
						from: from ? reflectionIn(site, from) : undefined,
					}),
				);
				site.topics.set(one.key, id);
			},
		},
		...said.map((key, i) => ({
			at: at + (i + 1) * 5 * hour,
			what: `${site.demo.key}: ${key} says something to a topic (${one.key})`,
			run: async () => {
				const wants = key === one.by || one.wants.includes(key);
				const interest = { wants, couldLead: one.leads.includes(key) };
				await done(sayInterest(site.services, personIn(site, key), topicIn(site, one.key), interest));
			},
		})),
	];
};

/** How long before a meeting its facilitator makes its agenda, and how long after it the clock has put it away. */
const madeBefore = 24 * day;
const keptAfter = 2 * day;

/** The id of a meeting that is planned for a day. */
const plannedOn = async (site: ChapterSite, series: DemoSeries, on: string): Promise<string> => {
	const { db, clock } = site.services;
	const coming = await readComing(db, personIn(site, series.by).id, clock(), { limit: 50 });
	const found = coming.find((one) => one.startsLocal.startsWith(on));
	if (!found) throw new Error(`No meeting is planned on ${on}.`);
	return found.id;
};

const answersTo = (meeting: DemoMeeting) =>
	(["yes", "maybe", "no"] as const).flatMap((answer) => (meeting[answer] ?? []).map((key) => ({ answer, key })));

const held = (site: ChapterSite, series: DemoSeries, meeting: DemoMeeting): Happening[] => {
	const { services } = site;
	const { on, title, place } = meeting;
	const starts = momentOf(on, title);
	const what = `${site.demo.key}: the meeting of ${on}`;
	let id = "";
	return [
		{
			at: starts - madeBefore,
			what,
			run: async () => {
				id = await plannedOn(site, series, on);
				const { timeZone, minutes, purpose, first } = series;
				const facilitatorId = personIn(site, meeting.facilitator).id;
				const words = { startsLocal: `${on}${first.slice(10)}`, timeZone, minutes, purpose, place, title, link: "" };
				const led = { ...words, hostId: null, facilitatorId };
				await done(changeMeeting(services, personIn(site, series.by), id, led));
				for (const key of meeting.topics ?? [])
					await done(pickTopic(services, personIn(site, series.by), topicIn(site, key), id));
			},
		},
		...answersTo(meeting).map(({ answer, key }, i) => ({
			at: starts - madeBefore + (i + 1) * 7 * hour,
			what: `${what}: ${key} says ${answer}`,
			run: async () => void (await done(answerMeeting(services, personIn(site, key), id, answer))),
		})),
		{
			at: starts - madeBefore + 4 * day,
			what: `${what}: its agenda drafts itself`,
			run: () => keepMeetings(services),
		},
		{
			at: starts + keptAfter,
			what: `${what} was held`,
			run: async () => {
				for (const key of meeting.topics ?? [])
					await done(settleTopic(services, personIn(site, series.by), topicIn(site, key), "done"));
				await keepMeetings(services);
			},
		},
	];
};

const called = (site: ChapterSite, series: DemoSeries): Happening => ({
	at: momentOf(series.called, series.title),
	what: `${site.demo.key}: the series ${series.title}`,
	run: async () => {
		const { title, purpose, timeZone, minutes, place } = series;
		const by = personIn(site, series.by);
		await done(
			callMeeting(site.services, by, {
				id: idFor(site, "meeting"),
				...{ title, purpose, timeZone, minutes, place, link: "", startsLocal: series.first },
				...{ hostId: null, facilitatorId: by.id, groupId: null, every: "month", until: null },
			}),
		);
	},
});

/** What people wanted to learn, and the meetings in which they met. */
export const meetingPast = (site: ChapterSite): Happening[] => {
	const { topics = [], series } = site.demo;
	return [
		...topics.flatMap((one) => raised(site, one)),
		...(series ? [called(site, series), ...series.meetings.flatMap((one) => held(site, series, one))] : []),
	];
};
