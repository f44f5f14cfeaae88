import { type Random, randomText } from "#core/id.ts";

/** 160 random bits: nobody guesses one, so a plain hash of it may be stored. */
const letters = 32;

export const newSecret = (random: Random): string => randomText(random, letters);

/** What is stored of a secret, as hexadecimal SHA-256. */
export const hashOf = async (secret: string): Promise<string> => {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
