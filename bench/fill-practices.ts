import { adoption, practice, practicePerson, practiceVersion, trial } from "#community/db/practices.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import type { DemoPractice } from "#scripts/demo/types/practice.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

/** Of twenty: one for a group alone, three public, six for the network, the rest for the chapter. */
const audienceOf = (i: number) =>
	i % 20 === 19 ? "group" : i % 20 > 15 ? "public" : i % 20 < 6 ? "network" : "chapter";

/** Of the steward's own: one that isn't finished, and one that came from elsewhere. */
export const ofThese = { draft: 200, adopted: 400, public: 16 };

const sourceOrigin = "http://amsterdam.localhost";
const sourceId = `${sourceOrigin}/records/${id("practice", 0)}`;
const broughtFromNowhere = { sourceId: null, sourceVersion: null, sourceOrigin: null };

/** The first, which is measured, has three versions; of the others every third has two. */
const versionsOf = (i: number): number => (i === 0 ? 3 : i % 3 === 1 ? 2 : 1);

const textOf = ({ versions: [first] }: DemoPractice) => {
	const { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor, status, reason } = first;
	return { situation, tension, whatWeDo, whyItWorks, whatHappened, watchFor, status, reason };
};

export const fillPractices = (fill: Fill, now: number, origin: string): void => {
	const practices = times(size.practices).map((i) => {
		const written = at(boston.practices, i);
		const changed = now - 300 * day + i * 3 * hour;
		const title = `${written.versions[0].title} (${i + 1})`;
		return { i, written, title, changed, authorId: id("person", i % size.people), practiceId: id("practice", i) };
	});
	fill(
		practice,
		practices.map(({ i, written, title, changed, authorId, practiceId }) => ({
			id: practiceId,
			authorId,
			state: i === ofThese.draft ? ("draft" as const) : ("shared" as const),
			title,
			status: written.versions[0].status,
			language: written.lang,
			tags: written.tags,
			version: versionsOf(i),
			audience: audienceOf(i),
			groupId: audienceOf(i) === "group" ? id("group", i % size.groups) : null,
			sites: [],
			...(i === ofThese.adopted ? { sourceId, sourceVersion: 1, sourceOrigin } : broughtFromNowhere),
			createdAt: changed - day,
			updatedAt: changed,
		})),
	);
	fill(
		practiceVersion,
		practices.flatMap(({ i, written, title, changed, authorId, practiceId }) =>
			times(versionsOf(i)).map((before) => ({
				practiceId,
				version: before + 1,
				authorId,
				title,
				...textOf(written),
				createdAt: changed,
			})),
		),
	);
	fill(adoption, [
		{
			id: id("adoption", 0),
			practiceId: id("practice", ofThese.adopted),
			adoptedBy: id("person", 0),
			...{ sourceId, sourceVersion: 1, sourceOrigin, lineage: [sourceOrigin] },
			...{ context: "On our ward.", changed: "", startedAt: now - 20 * day },
		},
	]);
	fill(
		practicePerson,
		practices
			.filter(({ i }) => i % 10 === 0)
			.flatMap(({ i, practiceId, changed }) =>
				times(3).map((k) => ({
					practiceId,
					personId: id("person", (i + k + 3) % size.people),
					answer: "yes" as const,
					askedAt: changed,
					answeredAt: changed,
				})),
			),
	);
	fill(
		searchDoc,
		practices.map(({ i, written, title, changed, practiceId }) => ({
			id: practiceId,
			kind: "practice",
			origin,
			container: audienceOf(i) === "group" ? id("group", i % size.groups) : null,
			language: written.lang,
			title,
			body: Object.values(textOf(written)).join("\n"),
			updatedAt: changed,
		})),
	);
};

/** Eight of them are of the practice that is measured; every fifth is still going on. */
export const fillTrials = (fill: Fill, now: number): void => {
	const told = boston.practices.flatMap(({ trials }) =>
		trials.flatMap(({ context, report }) => (report ? [{ context, report }] : [])),
	);
	fill(
		trial,
		times(size.trials).map((i) => {
			const { context, report } = at(told, i);
			const { outcome, changed, surprised, evidence } = report;
			const started = { startedAt: now - (size.trials - i) * day, context, version: 1 };
			const reported = i % 5 === 4 ? null : now - (size.trials - i) * day + hour;
			return {
				id: id("trial", i),
				practiceId: id("practice", i < 8 ? 0 : i * 6),
				personId: id("person", i % size.people),
				...started,
				reportedAt: reported,
				outcome: reported ? outcome : null,
				...(reported ? { changed, surprised, evidence } : { changed: "", surprised: "", evidence: "" }),
			};
		}),
	);
};
