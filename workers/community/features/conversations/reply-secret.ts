/** Base32 letters of 5 bits each, as ids have them: an address keeps its meaning in lower case. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * The secret in the address that one person's letters about one conversation are answered to: the same in each letter,
 * because people answer old ones. Made of the site's secret, so that it needn't be stored; 160 bits.
 */
export const replySecret = async (siteSecret: string, conversationId: string, personId: string): Promise<string> => {
	const encoder = new TextEncoder();
	const hmac = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey("raw", encoder.encode(siteSecret), hmac, false, ["sign"]);
	const sealed = await crypto.subtle.sign("HMAC", key, encoder.encode(`reply ${conversationId} ${personId}`));
	return Array.from(new Uint8Array(sealed), (byte) => alphabet[byte & 31]).join("");
};
