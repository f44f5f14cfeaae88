import { expect, it } from "vitest";
import { namesInText } from "#community/features/summaries/rules.ts";
import { applicant, demoChapters } from "#scripts/seed/generated.ts";

const chapters = [...demoChapters, applicant];
const people = chapters.flatMap((chapter) => chapter.people.map(({ name }) => name));

it.each(chapters.flatMap(({ key, summaries }) => summaries.map((one) => [key, one.period, one] as const)))(
	"the summary of %s for %s names nobody, since a consent may end while a text stays",
	(_key, _period, { title, body }) => {
		expect(namesInText(`${title}\n${body}`, people)).toEqual([]);
	},
);
