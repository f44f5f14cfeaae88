import type { Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { reflectionKind } from "./kind.ts";
import { answerNamedInOwn, sendingOwnAgain, shareOwn, takeBackOwn } from "./own-sharing-actions.ts";
import { agreedWords, noReflection } from "./rules.ts";
import type { Shared, Sharing } from "./sharing-rules.ts";
import { readSharing } from "./sharing-store.ts";
import { isAgreed } from "./store.ts";

/** Shares a reflection beyond the chapter, or with others than before, once everybody who is named in it said yes. */
export const shareReflection = async (
	services: Services,
	who: Person,
	id: string,
	given: Sharing,
): Promise<Result<Shared>> => {
	const { db, config } = services;
	const found = await readSharing(db, config.origin, who.id, id);
	if (!found) return noReflection;
	const { reflection: before, ...grounds } = found;
	if (before.authorId !== who.id) return reflectionKind.refusals.share;
	if (await isAgreed(db, id)) return agreedWords;
	return shareOwn(services, who, reflectionKind, { before, grounds, given });
};

export const sendingAgain = (services: Services, authorId: string, id: string): Promise<Statement[]> =>
	sendingOwnAgain(services, authorId, reflectionKind, id);

export const takeBackReflection = (services: Services, who: Person, id: string): Promise<Result<undefined>> =>
	takeBackOwn(services, who, reflectionKind, id);

export const answerNamedInReflection = (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<undefined>> => answerNamedInOwn(services, who, reflectionKind, { id, answer });
