import { answerDeparture, proposeDeparture } from "#community/features/departures/actions.ts";
import type { DemoGroup } from "#scripts/demo/types/person.ts";
import { type ChapterSite, done, groupIn, idFor, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** A group asks its people whether it becomes a chapter of its own, and some have said. */
export const departurePast = (site: ChapterSite, { key, coordinator, departure }: DemoGroup): Happening[] => {
	if (!departure) return [];
	const { on, name, place, reason, said } = departure;
	return [
		{
			at: momentOf(on, key),
			what: `${site.demo.key}: ${key} may become a chapter`,
			run: async () => {
				const wish = { id: idFor(site, "departure"), name, place, reason };
				await done(proposeDeparture(site.services, personIn(site, coordinator), groupIn(site, key), wish));
			},
		},
		...said.map(({ by, on: day, goes, words }) => ({
			at: Math.max(momentOf(day, by), momentOf(on, key) + 1),
			what: `${site.demo.key}: ${by} says whether they go along`,
			run: async () => {
				await done(answerDeparture(site.services, personIn(site, by), groupIn(site, key), { goes, words }));
			},
		})),
	];
};
