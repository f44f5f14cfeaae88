import type { Headers } from "#identity/outbox.ts";
import { stopSecret } from "./stop-secret.ts";

/** Where one click stops letters of a kind to one person. */
export const stopPath = async (siteSecret: string, personId: string, kind: string): Promise<`/${string}`> =>
	`/mail/stop/${await stopSecret(siteSecret, personId, kind)}`;

/** By these a mail program stops them with one click (RFC 8058, over RFC 2369). */
export const stopHeaders = (origin: string, path: string): Headers => ({
	"List-Unsubscribe": `<${origin}${path}>`,
	"List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});
