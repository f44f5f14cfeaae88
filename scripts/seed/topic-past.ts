import { raiseTopic, sayInterest } from "#community/features/topics/actions.ts";
import { hour } from "#core/clock.ts";
import type { DemoTopic } from "#scripts/demo/types/cycle.ts";
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

/** What people wanted to learn. */
export const topicPast = (site: ChapterSite): Happening[] =>
	(site.demo.topics ?? []).flatMap((one) => raised(site, one));
