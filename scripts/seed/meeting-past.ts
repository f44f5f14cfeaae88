import { answerMeeting, callMeeting } from "#community/features/meetings/actions.ts";
import { changeItem } from "#community/features/meetings/agenda-actions.ts";
import { changeMeeting } from "#community/features/meetings/change-actions.ts";
import { keepMeetings } from "#community/features/meetings/drafting-actions.ts";
import { readComing } from "#community/features/meetings/list-store.ts";
import { readMeetingToLead } from "#community/features/meetings/store.ts";
import { pickTopic, settleTopic } from "#community/features/topics/actions.ts";
import { day, hour } from "#core/clock.ts";
import type { DemoMeeting, DemoSeries } from "#scripts/demo/types/meeting.ts";
import type { Person } from "#web/viewer.ts";
import { type ChapterSite, done, hereSince, idFor, personIn, topicIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** How long before a meeting its facilitator makes its agenda: once the one before it is over. */
const madeBefore = ({ every }: DemoSeries): number => (every === "two-weeks" ? 11 : 24) * day;
/** How long after a meeting the clock has put it away. */
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

/** Whoever leads a meeting keeps of the draft what is wanted there, puts the rest back on the board, and takes up what lacks. */
const chooseTopics = async (
	site: ChapterSite,
	by: Person,
	meetingId: string,
	keys: readonly string[],
): Promise<void> => {
	const { services } = site;
	const wanted = keys.map((key) => topicIn(site, key));
	const found = await readMeetingToLead(services.db, by.id, meetingId);
	const drafted = found?.agenda.filter(({ sourceId, state }) => sourceId?.startsWith("topic_") && state === "on") ?? [];
	for (const { id, sourceId } of drafted)
		if (!wanted.includes(sourceId ?? "")) await done(changeItem(services, by, meetingId, id, { state: "off" }));
	for (const topicId of wanted)
		if (!drafted.some(({ sourceId }) => sourceId === topicId)) await done(pickTopic(services, by, topicId, meetingId));
};

const held = (site: ChapterSite, series: DemoSeries, meeting: DemoMeeting): Happening[] => {
	const { services } = site;
	const { on, title, place } = meeting;
	const starts = momentOf(on, title);
	const made = starts - madeBefore(series);
	const what = `${site.demo.key}: the meeting of ${on}`;
	let id = "";
	return [
		{
			at: made,
			what,
			run: async () => {
				id = await plannedOn(site, series, on);
				const { timeZone, minutes, purpose, first } = series;
				const facilitatorId = personIn(site, meeting.facilitator).id;
				const words = { startsLocal: `${on}${first.slice(10)}`, timeZone, minutes, purpose, place, title, link: "" };
				const led = { ...words, hostId: null, facilitatorId };
				await done(changeMeeting(services, personIn(site, series.by), id, led));
				await chooseTopics(site, personIn(site, series.by), id, meeting.topics ?? []);
			},
		},
		...answersTo(meeting).map(({ answer, key }, i) => ({
			at: Math.max(made + (i + 1) * 7 * hour, hereSince(site, key)),
			what: `${what}: ${key} says ${answer}`,
			run: async () => void (await done(answerMeeting(services, personIn(site, key), id, answer))),
		})),
		{
			at: made + 4 * day,
			what: `${what}: its agenda drafts itself`,
			run: async () => {
				await keepMeetings(services);
				await chooseTopics(site, personIn(site, series.by), id, meeting.topics ?? []);
			},
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
		const { title, purpose, timeZone, minutes, place, every = "month" } = series;
		const by = personIn(site, series.by);
		await done(
			callMeeting(site.services, by, {
				id: idFor(site, "meeting"),
				...{ title, purpose, timeZone, minutes, place, link: "", startsLocal: series.first },
				...{ hostId: null, facilitatorId: by.id, groupId: null, every, until: null },
			}),
		);
	},
});

/** The meetings in which people met. */
export const meetingPast = (site: ChapterSite): Happening[] => {
	const { series } = site.demo;
	return series ? [called(site, series), ...series.meetings.flatMap((one) => held(site, series, one))] : [];
};
