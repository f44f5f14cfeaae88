/** Base64url of the first 18 bytes: 144 bits, more than anybody guesses. */
const short = (bytes: ArrayBuffer): string =>
	btoa(String.fromCharCode(...new Uint8Array(bytes).slice(0, 18)))
		.replaceAll("+", "-")
		.replaceAll("/", "_");

const sealOf = async (siteSecret: string, personId: string, kind: string): Promise<string> => {
	const encoder = new TextEncoder();
	const hmac = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", encoder.encode(siteSecret), hmac, false, ["sign"]);
	return short(await crypto.subtle.sign("HMAC", key, encoder.encode(`stop ${kind} ${personId}`)));
};

/**
 * What stands in the address by which one click stops letters of a kind to one person: the same in each of them, because
 * people click in old ones. Made of the site's secret, so that it lies nowhere.
 */
export const stopSecret = async (siteSecret: string, personId: string, kind: string): Promise<string> =>
	`${kind}.${personId}.${await sealOf(siteSecret, personId, kind)}`;

export type Stop = { readonly kind: string; readonly personId: string };

/** Whose letters of what kind an address stops; undefined where it isn't one of ours. */
export const stopIn = async (siteSecret: string, secret: string): Promise<Stop | undefined> => {
	const [kind = "", personId = "", seal = ""] = secret.split(".");
	const given = await sealOf(siteSecret, personId, kind);
	let differs = given.length ^ seal.length;
	for (let i = 0; i < given.length; i++) differs |= given.charCodeAt(i) ^ seal.charCodeAt(i);
	return differs === 0 ? { kind, personId } : undefined;
};
