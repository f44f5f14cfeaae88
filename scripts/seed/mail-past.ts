import { changeMailSetting } from "#community/features/letters/setting-actions.ts";
import { type ChapterSite, done, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

/** What people said of when, and how, mail comes to them. */
export const mailPast = (site: ChapterSite): Happening[] =>
	(site.demo.mail ?? []).map(({ by, at, timeZone, quiet, digest, letters }) => ({
		at: momentOf(at, by),
		what: `${site.demo.key}: ${by} says what comes by mail`,
		run: async () => {
			const [quietFrom, quietTo] = quiet ?? [null, null];
			const rhythm = { weekday: 1, ...digest };
			const wish = { quietFrom, quietTo, timeZone, digest: rhythm, letters };
			await done(changeMailSetting(site.services, personIn(site, by), wish));
		},
	}));
