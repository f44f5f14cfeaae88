import { publish } from "#exchange/publish.ts";
import { indexOwn } from "#exchange/search.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { ContentInput, PracticeStatus } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import { borrowable, type StoredTexts } from "../adoptions/rules.ts";
import { consentCovers, type PracticeAudience, travelling } from "./audience-rules.ts";
import { readAuthor } from "./grounds-store.ts";
import { ownMark } from "./own-mark.ts";

/** A practice as it stands after the change that is being written. */
export type Standing = {
	readonly id: string;
	readonly title: string;
	readonly status: PracticeStatus;
	readonly language: string;
	readonly tags: readonly string[];
	readonly version: number;
	readonly reason: string;
	readonly stored: StoredTexts;
	readonly authorId: string;
	readonly audience: PracticeAudience;
	readonly source: { readonly id: string; readonly version: number; readonly origin: string } | null;
};

/** The words that are our own: what was borrowed neither travels with us nor is found through us. */
const ownText = (stored: StoredTexts) => Object.fromEntries(borrowable.map((field) => [field, stored[field] ?? ""]));

const contentOf = (standing: Standing, author: string | undefined, mark: number): ContentInput<"practice"> => {
	const borrowed = borrowable.filter((field) => standing.stored[field] === null);
	return {
		title: standing.title,
		...ownText(standing.stored),
		status: standing.status,
		tags: [...standing.tags],
		version: standing.version,
		reason: standing.reason,
		...(author ? { author } : {}),
		...(borrowed.length > 0 ? { borrowed } : {}),
		ownMark: mark,
	};
};

/** The statements that send a practice to its audience; none where it stays in the chapter, or is hidden. */
export const publishing = async (services: Services, standing: Standing): Promise<Statement[]> =>
	travelling(standing.audience) ? unlessHidden(services.db, standing.id, () => sending(services, standing)) : [];

/** The same where it is being shown again. */
export const sending = async (services: Services, standing: Standing): Promise<Statement[]> => {
	const audience = travelling(standing.audience);
	if (!audience) return [];
	const author = await readAuthor(services.db, standing.authorId, services.clock());
	const named = consentCovers(author.consent, audience) ? author.name : undefined;
	return publish(services.site, {
		localId: standing.id,
		kind: "practice",
		type: recordTypes.practice,
		audience,
		name: standing.title,
		language: standing.language,
		topics: standing.tags,
		version: standing.version,
		content: contentOf(standing, named, await ownMark(services.site, standing.id, standing.authorId)),
		...(standing.source ? { wasDerivedFrom: standing.source } : {}),
	});
};

/** The statement by which members find it: everyone here, or a group's members alone. */
export const indexing = (site: Site, standing: Standing): Statement =>
	indexOwn(site, {
		id: standing.id,
		kind: "practice",
		container: standing.audience.scope === "group" ? standing.audience.groupId : null,
		authorId: standing.authorId,
		language: standing.language,
		title: standing.title,
		body: [...Object.values(ownText(standing.stored)), standing.tags.join(" ")].filter(Boolean).join("\n"),
	});
