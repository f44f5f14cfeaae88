import { begin, say } from "#community/features/conversations/actions.ts";
import type { Which } from "#community/features/conversations/rules.ts";
import { minute } from "#core/clock.ts";
import type { DemoConversation } from "#scripts/demo/types/helping.ts";
import type { Person } from "#web/viewer.ts";
import { type ChapterSite, done, groupIn, idFor, personIn, practiceIn, topicIn } from "./chapter-site.ts";
import { meetingOn } from "./held-meeting.ts";
import { type Happening, momentOf } from "./timeline.ts";

const aboutIn = async (
	site: ChapterSite,
	who: Person,
	about: NonNullable<DemoConversation["about"]>,
): Promise<Which> => {
	if ("practice" in about) return { about: practiceIn(site, about.practice) };
	if ("topic" in about) return { about: topicIn(site, about.topic) };
	return { about: await meetingOn(site, who.id, about.meeting) };
};

/** Nobody answers before something was said. */
const apart = 25 * minute;

const talkedOf = (site: ChapterSite, one: DemoConversation): Happening[] => {
	let conversation: Which | undefined;
	let last = 0;
	return one.said.map(({ by, at, text }, i) => {
		last = Math.max(momentOf(at, text), last + apart);
		return {
			at: last,
			what: `${site.demo.key}: ${by} says something in a conversation`,
			run: async () => {
				const { services } = site;
				const who = personIn(site, by);
				const saying = { id: idFor(site, "message"), text, bring: [] };
				if (i === 0 && one.title !== undefined) {
					const conversationId = idFor(site, "conversation");
					const groupId = one.group ? groupIn(site, one.group) : null;
					await done(begin(services, who, { ...saying, conversationId, title: one.title, groupId }));
					conversation = { id: conversationId };
					return;
				}
				conversation ??= one.about && (await aboutIn(site, who, one.about));
				if (!conversation) throw new Error("A conversation of the demo is neither about something nor has a title.");
				await done(say(services, who, conversation, saying));
			},
		};
	});
};

/** What people talked about between meetings. */
export const conversationPast = (site: ChapterSite): Happening[] =>
	(site.demo.conversations ?? []).flatMap((one) => talkedOf(site, one));
