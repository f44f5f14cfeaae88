import { answerAsReader, askReader, beginWork, markWords } from "#community/features/deidentification/actions.ts";
import { readWork } from "#community/features/deidentification/store.ts";
import { tellWithoutNames } from "#community/features/deidentification/telling-actions.ts";
import { shareReflection } from "#community/features/reflections/sharing-actions.ts";
import type { DemoMark, DemoRetelling, DemoStory } from "#scripts/demo/types/story.ts";
import { type ChapterSite, done, idFor, personIn, reflectionIn } from "./chapter-site.ts";
import { reflected } from "./cycle-past.ts";
import { type Happening, momentOf } from "./timeline.ts";

const writerOf = (site: ChapterSite, key: string): string =>
	site.demo.reflections?.find((one) => one.key === key)?.by ?? "";

const shared = (site: ChapterSite, { reflection, at, scope }: DemoStory): Happening => ({
	at: momentOf(at, reflection),
	what: `${site.demo.key}: ${reflection} is told beyond the chapter`,
	run: async () => {
		const who = personIn(site, writerOf(site, reflection));
		await done(shareReflection(site.services, who, reflectionIn(site, reflection), { scope, sites: [], named: [] }));
	},
});

/** What was said in a group, on its way to be told without its names. */
const retold = (site: ChapterSite, one: DemoRetelling): Happening[] => {
	const key = typeof one.source === "string" ? one.source : one.source.key;
	const by = typeof one.source === "string" ? writerOf(site, key) : one.source.by;
	const { services } = site;
	const writer = () => personIn(site, by);
	const reader = () => personIn(site, one.reader);
	let id = "";
	const base = async () => (await readWork(services.db, writer().id, id))?.work.updatedAt ?? 0;
	const ask = async (choices: readonly DemoMark[]) => {
		await done(markWords(services, writer(), id, { base: await base(), choices }));
		await done(askReader(services, writer(), id, { base: await base(), readerId: reader().id }));
	};
	const happens = (at: DemoRetelling["at"], what: string, run: () => Promise<void>): Happening => ({
		at: momentOf(at, `${key} ${what}`),
		what: `${site.demo.key}: ${key} ${what}`,
		run,
	});
	const answer = async (said: "approve" | "return", word: string) =>
		void (await done(answerAsReader(services, reader(), id, { base: await base(), answer: said, word })));
	const { returned, approved, shared: told } = one;
	return [
		...(typeof one.source === "string" ? [] : [reflected(site, one.source)]),
		happens(one.at, "is marked", async () => {
			const from = reflectionIn(site, key);
			id = (await done(beginWork(services, writer(), { id: idFor(site, "deidentification"), from }))).id;
			await ask(one.marks);
		}),
		...(returned
			? [
					happens(returned.at, "comes back", async () => {
						await answer("return", returned.word);
						const replaced = new Set(returned.marks.map(({ words }) => words));
						await ask([...one.marks.filter(({ words }) => !replaced.has(words)), ...returned.marks]);
					}),
				]
			: []),
		...(approved ? [happens(approved.at, "is approved", () => answer("approve", approved.word))] : []),
		...(told
			? [
					happens(told.at, "is told", async () => {
						const made = await done(tellWithoutNames(services, writer(), id, { base: await base() }));
						const sharing = { scope: told.scope, sites: [], named: [] };
						await done(shareReflection(services, writer(), made.id, sharing));
					}),
				]
			: []),
	];
};

/** What people told beyond their chapter, and how what was said in a group became such a story. */
export const storyPast = (site: ChapterSite): Happening[] => [
	...(site.demo.stories ?? []).map((one) => shared(site, one)),
	...(site.demo.retellings ?? []).flatMap((one) => retold(site, one)),
];
