import { filled, wordsIn } from "#core/tongues.ts";
import { senderTo } from "#identity/letters.ts";
import type { Posted } from "#identity/outbox.ts";
import type { AtTheEnd } from "#identity/send-mail.ts";
import { readAddressees, spokenIn } from "../../db/person-letters.ts";
import { isLetterKind } from "../../letter-kinds.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { endingWords } from "./ending-words.ts";
import { stopHeaders, stopPath } from "./stop-headers.ts";

/**
 * What each of some letters ends with when it is sent, where it is of a kind: the one click by which no more of that kind
 * come, in its reader's language.
 */
export const endingsOf = async (
	services: Services,
	letters: readonly Pick<Posted, "kind" | "personId">[],
): Promise<(AtTheEnd | undefined)[]> => {
	const { config, db } = services;
	const [from, people] = await Promise.all([
		senderOf(services),
		readAddressees(db, [...new Set(letters.flatMap(({ personId }) => personId ?? []))]),
	]);
	const spoken = new Map(people.map((one) => [one.personId, spokenIn(one.languages)]));
	return Promise.all(
		letters.map(async ({ kind, personId }) => {
			if (!kind || !personId || !isLetterKind(kind)) return undefined;
			const path = await stopPath(config.secret, personId, kind);
			const { language } = senderTo(from, spoken.get(personId) ?? []);
			const { because, stop, kinds } = wordsIn(endingWords, language);
			return {
				headers: stopHeaders(config.origin, path),
				foot: `\n${filled(because, { what: kinds[kind] })}\n${stop} ${config.origin}${path}\n`,
			};
		}),
	);
};
