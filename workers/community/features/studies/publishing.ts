import { publish } from "#exchange/publish.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { PracticeAudience } from "../practices/audience-rules.ts";
import { travelling } from "../practices/audience-rules.ts";
import { ownMark } from "../practices/own-mark.ts";
import { containerOfPractice } from "../practices/rules.ts";
import type { Source, StudyPart } from "./rules.ts";

/** A study as it stands after the change that is being written. */
type Standing = Readonly<Record<StudyPart, string>> & {
	readonly id: string;
	readonly authorId: string;
	readonly title: string;
	readonly question: string;
	readonly sources: readonly Source[];
	readonly language: string;
	readonly audience: PracticeAudience;
	readonly version: number;
};

/** The statement by which members find it: everyone here, or a group's members alone. */
export const indexing = (site: Pick<Site, "db" | "origin" | "clock">, standing: Standing): Statement =>
	indexOwn(site, {
		id: standing.id,
		kind: "study",
		container: containerOfPractice(standing.audience),
		authorId: standing.authorId,
		language: standing.language,
		title: standing.title,
		body: [
			...[standing.question, standing.method, standing.lookedAt, standing.findings, standing.limits],
			...standing.sources.map(({ title, doi }) => `${title} ${doi ?? ""}`),
		]
			.filter(Boolean)
			.join("\n"),
	});

/** The statements that send a study to its audience, without its author’s name; none where it stays in the chapter, or is hidden. */
export const publishing = async (site: Site, standing: Standing): Promise<Statement[]> =>
	travelling(standing.audience) ? unlessHidden(site.db, standing.id, () => sending(site, standing)) : [];

/** The same where it is being shown again. */
export const sending = async (site: Site, standing: Standing): Promise<Statement[]> => {
	const audience = travelling(standing.audience);
	if (!audience) return [];
	const { title, question, method, lookedAt, findings, limits, sources, version } = standing;
	const content: ContentInput<"study"> = {
		...{ title, question, method, lookedAt, findings, limits, version },
		sources: [...sources],
		ownMark: await ownMark(site, standing.id, standing.authorId),
	};
	return publish(site, {
		localId: standing.id,
		kind: "study",
		type: recordTypes.study,
		audience,
		name: title,
		language: standing.language,
		content,
	});
};
