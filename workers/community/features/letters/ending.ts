import type { Posted } from "#identity/outbox.ts";
import type { AtTheEnd } from "#identity/send-mail.ts";
import { isLetterKind, wordsOfKind } from "../../letter-kinds.ts";
import type { Services } from "../../services.ts";
import { stopHeaders, stopPath } from "./stop-headers.ts";

/** What a letter of a kind ends with when it is sent: the one click by which no more of that kind come. */
export const endingOf = async (
	{ config }: Pick<Services, "config">,
	{ kind, personId }: Pick<Posted, "kind" | "personId">,
): Promise<AtTheEnd | undefined> => {
	if (!kind || !personId || !isLetterKind(kind)) return undefined;
	const path = await stopPath(config.secret, personId, kind);
	return {
		headers: stopHeaders(config.origin, path),
		foot: `
You get this because of: ${wordsOfKind(kind).what}.
No more of these, with one click: ${config.origin}${path}
`,
	};
};
