import { chapter } from "#community/db/chapter.ts";
import { giveConsent } from "#community/features/consents/actions.ts";
import { addMember, createGroup } from "#community/features/groups/actions.ts";
import { sayMotivation } from "#community/features/motivation/actions.ts";
import { changeProfile } from "#community/features/people/actions.ts";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { person } from "#identity/tables.ts";
import type { DemoChapter } from "#scripts/demo/types/chapter.ts";
import type { DemoGroup, DemoPerson } from "#scripts/demo/types/person.ts";
import { assistPast } from "./assist-past.ts";
import { type ChapterSite, done, idFor, personIn } from "./chapter-site.ts";
import { charterPast } from "./charter-past.ts";
import { conversationPast } from "./conversation-past.ts";
import { cyclePast } from "./cycle-past.ts";
import { departurePast } from "./departure-past.ts";
import { formingPast } from "./forming-past.ts";
import { importPast } from "./import-past.ts";
import { mailPast } from "./mail-past.ts";
import { meetingPast } from "./meeting-past.ts";
import { minutesPast } from "./minutes-past.ts";
import { practicePast } from "./practice-past.ts";
import { proposalPast } from "./proposal-past.ts";
import { questionPast } from "./question-past.ts";
import { roomPast } from "./room-past.ts";
import { spacePast } from "./space-past.ts";
import { storyPast } from "./story-past.ts";
import { studyPast } from "./study-past.ts";
import { summariesPast } from "./summary-past.ts";
import { thanksPast } from "./thanks-past.ts";
import { type Happening, momentOf } from "./timeline.ts";
import { topicPast } from "./topic-past.ts";
import { trustPast } from "./trust-past.ts";
import { valuePast } from "./value-past.ts";
import { voicePast } from "./voice-past.ts";

const accents: Readonly<Record<string, string>> = { boston: "ink", nairobi: "clay", amsterdam: "teal" };

const found = (site: ChapterSite): Promise<unknown> => {
	const { demo, services } = site;
	const [latitude, longitude] = demo.coordinates;
	const { name, tagline, place, languages, lifeStage, founded, about, howToJoin, aims } = demo;
	return services.db.insert(chapter).values({
		id: "chapter",
		name,
		tagline,
		place,
		latitude,
		longitude,
		languages,
		// Where there is a charter its past tells how the chapter came to where it is.
		lifeStage: demo.charter ? "conversations" : lifeStage,
		founded,
		about,
		howToJoin,
		aims,
		accent: accents[demo.key] ?? "forest",
		listed: "public",
		updatedAt: services.clock(),
	});
};

/** Somebody joins, and says who they are. */
const join = async (site: ChapterSite, one: DemoPerson): Promise<void> => {
	const { db, clock } = site.services;
	const id = newId("person", site.services);
	await db
		.insert(person)
		.values({ id, name: one.name, email: one.email, role: one.role, state: "active", joinedAt: clock() });
	site.people.set(one.key, { kind: "person", id, name: one.name, role: one.role, via: "session", scopes: [] });
	const { name, place, organisation, languages, introduction, objectives, skills, motivation } = one;
	const profile = { name, place, organisation, languages, introduction, objectives, skills };
	await done(changeProfile(site.services, id, profile));
	if (motivation) {
		const said = { id: idFor(site, "motivation"), text: motivation, shown: "chapter" as const };
		await done(sayMotivation(site.services, personIn(site, one.key), said));
	}
};

/** When a consent can have been given: once its destinations are known here, and within two years of its end. */
const consentedAt = (one: DemoPerson, until: number): number =>
	Math.max(momentOf(one.joined, one.key) + 10 * day, until - 700 * day, Date.parse("2025-04-01T09:00:00Z"));

const consents = (site: ChapterSite, one: DemoPerson, originOf: (key: string) => string): Happening[] => {
	const { consent } = one;
	if (!consent) return [];
	const until = Date.parse(`${consent.until}T00:00:00Z`);
	const reach =
		typeof consent.to === "string"
			? { scope: consent.to, sites: [] }
			: { scope: "sites" as const, sites: consent.to.map(originOf) };
	return [
		{
			at: consentedAt(one, until),
			what: `${site.demo.key}: ${one.key} agrees to be found`,
			run: async () => {
				const { fields, purpose } = consent;
				await done(giveConsent(site.services, personIn(site, one.key).id, { fields, purpose, until, ...reach }));
			},
		},
	];
};

const groupPast = (site: ChapterSite, group: DemoGroup): Happening => ({
	at: momentOf(group.created, group.key),
	what: `${site.demo.key}: the group ${group.key}`,
	run: async () => {
		const id = idFor(site, "group");
		const coordinator = personIn(site, group.coordinator);
		await done(createGroup(site.services, coordinator, { id, name: group.name, purpose: group.purpose }));
		for (const key of group.members.filter((one) => one !== group.coordinator))
			await done(addMember(site.services, coordinator, id, personIn(site, key).id));
		site.groups.set(group.key, id);
	},
});

/** The first thing that anybody did on a day, before it is lived through. */
const opening = (demo: DemoChapter): number => Date.parse(`${demo.founded}T06:00:00Z`);

/** Everything that happened in a chapter before `until`. */
export const chapterPast = (site: ChapterSite, originOf: (key: string) => string, until: number): Happening[] => {
	const { demo } = site;
	const start = opening(demo);
	return [
		{ at: start, what: `${demo.key} is founded`, run: async () => void (await found(site)) },
		...demo.people.map((one) => ({
			at: Math.max(momentOf(one.joined, one.key), start + 1),
			what: `${demo.key}: ${one.key} joins`,
			run: () => join(site, one),
		})),
		...demo.people.flatMap((one) => consents(site, one, originOf)),
		...demo.groups.map((group) => groupPast(site, group)),
		...demo.groups.flatMap((group) => departurePast(site, group)),
		...(demo.spaces ?? []).flatMap((space) => spacePast(site, space)),
		...demo.practices.flatMap((practice) => practicePast(site, practice)),
		...cyclePast(site),
		...storyPast(site),
		...topicPast(site),
		...meetingPast(site),
		...roomPast(site),
		...minutesPast(site),
		...conversationPast(site),
		...importPast(site),
		...assistPast(site),
		...voicePast(site),
		...questionPast(site, until),
		...thanksPast(site),
		...mailPast(site),
		...proposalPast(site),
		...studyPast(site),
		...summariesPast(site, until),
		...(demo.charter ? charterPast(site, demo.charter) : []),
		...(demo.forming ? formingPast(site, demo.forming) : []),
		...(demo.trust ? trustPast(site, demo.trust) : []),
		...(demo.value ? valuePast(site, demo.value) : []),
	];
};
