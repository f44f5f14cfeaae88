import { type Random, randomText } from "#core/id.ts";

/** 160 random bits: nobody guesses one, so a plain hash of it may be stored. */
const letters = 32;

export const newSecret = (random: Random): string => randomText(random, letters);

const encoder = new TextEncoder();
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** What is stored of a secret, as hexadecimal SHA-256. */
export const hashOf = async (secret: string): Promise<string> => {
	const digest = await crypto.subtle.digest("SHA-256", encoder.encode(secret));
	let text = "";
	for (const byte of new Uint8Array(digest)) text += hexOf[byte];
	return text;
};
