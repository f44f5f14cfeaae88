import { bring } from "#community/features/imports/actions.ts";
import { takeIn } from "#community/features/imports/take-in-actions.ts";
import type { DemoImport } from "#scripts/demo/types/import.ts";
import { type ChapterSite, done, groupIn, personIn } from "./chapter-site.ts";
import { type Happening, momentOf } from "./timeline.ts";

const broughtBy = (site: ChapterSite, one: DemoImport): Happening => ({
	at: momentOf(one.at, one.name),
	what: `${site.demo.key}: ${one.by} brings ${one.name}`,
	run: async () => {
		const { kind, name, text, choices = {} } = one;
		const group: Record<string, string> = choices.group ? { group: groupIn(site, choices.group) } : {};
		const bytes = Uint8Array.from(new TextEncoder().encode(text));
		const who = personIn(site, one.by);
		const { id } = await done(bring(site.services, who, { kind, name, bytes, options: { ...choices, ...group } }));
		await done(takeIn(site.services, who, id));
	},
});

/** What people had elsewhere, and brought along. */
export const importPast = (site: ChapterSite): Happening[] =>
	(site.demo.brought ?? []).map((one) => broughtBy(site, one));
