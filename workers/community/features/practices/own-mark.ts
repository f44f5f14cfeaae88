import type { Site } from "#exchange/site.ts";

/** As many bytes of a mark as a number holds exactly. Nobody is let in by it: it tells a few hundred people apart. */
const markBytes = 6;

/**
 * A record's mark for one of our people (protocol/content.ts): under the site's secret, so that nobody else can tell
 * whose it is, nor that two records are one person's.
 */
export const ownMark = async ({ secret }: Pick<Site, "secret">, localId: string, personId: string): Promise<number> => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	const key = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
	const signed = await crypto.subtle.sign("HMAC", key, bytes(`own-mark ${localId} ${personId}`));
	return new Uint8Array(signed).subarray(0, markBytes).reduce((number, byte) => number * 256 + byte, 0);
};
