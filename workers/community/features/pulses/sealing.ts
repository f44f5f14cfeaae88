import { base64urlnopad } from "@scure/base";
import type { Random } from "#core/id.ts";
import { mostQuestions } from "./rules.ts";

const utf8 = new TextEncoder();

/** What an open pulse's answers are sealed under, beside the site's secret: its id and its random salt. */
export type Salted = { readonly id: string; readonly salt: string };

/** By whom and what was answered, as the database holds it. */
export type SealedAnswer = { readonly voter: string; readonly sealed: string };

export const newSalt = (random: Random): string => base64urlnopad.encode(random(32));

const derivation = (siteSecret: string, { id, salt }: Salted) => {
	const material = crypto.subtle.importKey("raw", utf8.encode(siteSecret), "HKDF", false, ["deriveKey"]);
	const params = (purpose: string) => ({
		...{ name: "HKDF", hash: "SHA-256", salt: base64urlnopad.decode(salt) as Uint8Array<ArrayBuffer> },
		info: utf8.encode(`chapterhouse pulse ${purpose} v1 ${id}`),
	});
	return { material, params };
};

/** What stands for a person in one pulse, and in no other: without the site's secret nobody can tell whose it is. */
export const voterIn = async (siteSecret: string, pulse: Salted): Promise<(personId: string) => Promise<string>> => {
	const { material, params } = derivation(siteSecret, pulse);
	const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
	const key = await crypto.subtle.deriveKey(params("voters"), await material, hmac, false, ["sign"]);
	return async (personId) =>
		base64urlnopad.encode(
			new Uint8Array(await crypto.subtle.sign("HMAC", key, utf8.encode(`${pulse.id}\n${personId}`))),
		);
};

/** Those of some open pulses that somebody hasn't answered yet. */
export const notYetAnswered = async <P extends Salted & { readonly voters: string }>(
	siteSecret: string,
	personId: string,
	pulses: readonly P[],
): Promise<P[]> => {
	const own = await Promise.all(pulses.map(async (one) => (await voterIn(siteSecret, one))(personId)));
	return pulses.filter(({ voters }, i) => !(JSON.parse(voters) as string[]).includes(own[i] ?? ""));
};

const answerKey = async (siteSecret: string, pulse: Salted): Promise<CryptoKey> => {
	const { material, params } = derivation(siteSecret, pulse);
	const aes = { name: "AES-GCM", length: 256 };
	return crypto.subtle.deriveKey(params("answers"), await material, aes, false, ["encrypt", "decrypt"]);
};

/** Bound to its place, so that a row that was moved to another's doesn't open. */
const cipher = (iv: Uint8Array<ArrayBuffer>, { id }: Salted, voter: string) => ({
	...{ name: "AES-GCM", iv },
	additionalData: utf8.encode(`${id}\n${voter}`),
});

/** Bytes of the nonce, which lies before what it seals. */
const nonce = 12;

/** Seals the steps that somebody chose, 0 to 4 for each question. Whatever was said, and to however many questions, it is of one length. */
export const sealAnswer = async (
	siteSecret: string,
	pulse: Salted,
	answer: { readonly voter: string; readonly steps: readonly number[] },
	random: Random,
): Promise<string> => {
	const plain = new Uint8Array(mostQuestions);
	plain.set(answer.steps);
	const iv = new Uint8Array(random(nonce));
	const key = await answerKey(siteSecret, pulse);
	const sealed = new Uint8Array(await crypto.subtle.encrypt(cipher(iv, pulse, answer.voter), key, plain));
	return base64urlnopad.encode(new Uint8Array([...iv, ...sealed]));
};

/** The steps that were chosen in each of some answers; what doesn't open is left out. */
export const openAnswers = async (
	siteSecret: string,
	pulse: Salted,
	answers: readonly SealedAnswer[],
): Promise<number[][]> => {
	const key = await answerKey(siteSecret, pulse);
	const opened = answers.map(async ({ voter, sealed }) => {
		try {
			const bytes = new Uint8Array(base64urlnopad.decode(sealed));
			const aes = cipher(bytes.slice(0, nonce), pulse, voter);
			return [...new Uint8Array(await crypto.subtle.decrypt(aes, key, bytes.slice(nonce)))];
		} catch {
			return [];
		}
	});
	return (await Promise.all(opened)).filter((steps) => steps.length > 0);
};
