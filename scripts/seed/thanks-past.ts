import { giveThanks } from "#community/features/thanks/actions.ts";
import { type ChapterSite, done, idFor, personIn, practiceIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** What people thanked one another for. */
export const thanksPast = (site: ChapterSite): Happening[] =>
	(site.demo.thanks ?? []).map(({ by, to, practice, at, text }) => ({
		at: momentOf(at, by + to),
		what: `${site.demo.key}: ${by} thanks ${to}`,
		run: async () => {
			const about = practice ? practiceIn(site, practice) : undefined;
			const given = { id: idFor(site, "thanks"), for: about, to: personIn(site, to).id, text };
			await done(giveThanks(site.services, personIn(site, by), given));
		},
	}));
