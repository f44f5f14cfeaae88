import { publish } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import { travelling } from "../practices/audience-rules.ts";
import { ownMark } from "../practices/own-mark.ts";
import { type Question, questionWords, type WiderAudience } from "./rules.ts";

/** As much of it as reads well in a list. */
const titleLength = 100;

/** What a reflection is called where it stands beside others: its first sentence, or how that begins. */
export const titleOf = ({ text, question }: { readonly text: string; readonly question: Question }): string => {
	const begun = plainExcerpt(text, titleLength);
	const sentence = /^.{12,}?[.!?。！？](?=\s)/u.exec(begun)?.[0];
	return sentence ?? (begun || questionWords[question].told);
};

/** A reflection that is read beyond the chapter. */
type Told = {
	readonly id: string;
	readonly authorId: string;
	readonly question: Question;
	readonly text: string;
	readonly language: string;
	readonly audience: WiderAudience;
	readonly sites: readonly string[];
};

/** The statements that send a reflection to its audience, as a story; none where it is hidden. Its writer's name stays here. */
export const telling = (services: Pick<Services, "site">, told: Told): Promise<Statement[]> =>
	unlessHidden(services.site.db, told.id, () => sending(services, told));

/** The same where it is being shown again. */
export const sending = async ({ site }: Pick<Services, "site">, told: Told): Promise<Statement[]> => {
	const audience = travelling({ scope: told.audience, groupId: null, sites: told.sites });
	if (!audience) return [];
	const title = titleOf(told);
	const content: ContentInput<"story"> = {
		title,
		text: told.text,
		question: told.question,
		ownMark: await ownMark(site, told.id, told.authorId),
	};
	return publish(site, {
		localId: told.id,
		kind: "story",
		type: recordTypes.story,
		audience,
		name: title,
		language: told.language,
		content,
	});
};
