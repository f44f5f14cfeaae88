import type { Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { answerNamedInOwn, sendingOwnAgain, shareOwn, takeBackOwn } from "../reflections/own-sharing-actions.ts";
import type { Shared, Sharing } from "../reflections/sharing-rules.ts";
import { storyKind } from "./kind.ts";
import { noStory } from "./rules.ts";
import { readStorySharing } from "./sharing-store.ts";

/** Shares a story beyond the chapter, or with others than before, once everybody who is named in it said yes. */
export const shareStory = async (
	services: Services,
	who: Person,
	id: string,
	given: Sharing,
): Promise<Result<Shared>> => {
	const found = await readStorySharing(services.db, services.config.origin, who.id, id);
	if (!found) return noStory;
	const { story: before, ...grounds } = found;
	if (before.authorId !== who.id) return storyKind.refusals.share;
	return shareOwn(services, who, storyKind, { before, grounds, given });
};

export const sendingAgain = (services: Services, authorId: string, id: string): Promise<Statement[]> =>
	sendingOwnAgain(services, authorId, storyKind, id);

export const takeBackStory = (services: Services, who: Person, id: string): Promise<Result<undefined>> =>
	takeBackOwn(services, who, storyKind, id);

export const answerNamedInStory = (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<undefined>> => answerNamedInOwn(services, who, storyKind, { id, answer });
