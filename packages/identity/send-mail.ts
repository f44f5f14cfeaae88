import { second } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { answeredTo, type Headers, letterFailed, letterSent, type Posted, unsentLetter } from "./outbox.ts";
import type { Party } from "./party.ts";

/** A service that takes mail over HTTP. */
export type Mailer = {
	readonly from: string;
	readonly url: string;
	readonly token: string;
	/** The site's address for answers, where it takes any. */
	readonly reply?: string;
};

/** Services answer in well under a second; one that hangs must not hold the queue. */
const patience = 20 * second;

/** What is put to a letter when it is sent, and lies nowhere before: headers, and words at its end. */
export type AtTheEnd = { readonly headers: Headers; readonly foot: string };

/**
 * Sends one letter: POST to the mailer's address, `Authorization: Bearer TOKEN`, JSON `{ from, to, subject, text }`, with
 * `reply_to` where it can be answered and `headers` where it has more of its own; any 2xx means taken. Resend's API and that of Cloudflare's Email Service understand this as it is. Without a mailer the letter
 * stays where it is. Sending twice can't be excluded: the service may have taken what it then failed to confirm.
 */
export const sendLetter = async (
	party: Party,
	mailer: Mailer | null,
	fetch: (request: Request) => Promise<Response>,
	id: string,
	ending?: (letter: Posted) => Promise<AtTheEnd | undefined>,
): Promise<Result<void>> => {
	if (!mailer) return ok(undefined);
	const letter = await unsentLetter(party.db, id);
	if (!letter) return ok(undefined);
	const refusal = await deliver(mailer, asSent(mailer, letter, await ending?.(letter)), fetch);
	if (refusal === null) {
		await letterSent(party.db, id, party.clock());
		return ok(undefined);
	}
	await letterFailed(party.db, id, refusal);
	return problem("unavailable", `The mail service didn’t take the letter: ${refusal}`);
};

/** Titles that people gave may stand in a subject, and a line's end there would begin another header. */
const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What a letter says when it is sent. One that was sent already has lost its words, and gets no others. */
export const textAsSent = ({ body }: Pick<Posted, "body">, end: AtTheEnd | undefined): string =>
	body === "" ? "" : `${body}${end?.foot ?? ""}`;

const asSent = (mailer: Mailer, letter: Posted, end: AtTheEnd | undefined): object => {
	const { [answeredTo]: replyTo, ...headers } = { ...letter.headers, ...end?.headers };
	return {
		...{ from: mailer.from, to: letter.recipient, subject: inOneLine(letter.subject) },
		text: textAsSent(letter, end),
		// Without an address that mail comes to, an answer would be lost.
		...(replyTo && mailer.reply ? { reply_to: replyTo } : {}),
		...(Object.keys(headers).length > 0 ? { headers } : {}),
	};
};

/** Null when the service took it, otherwise why not, in a few words. */
const deliver = async (
	mailer: Mailer,
	letter: object,
	fetch: (request: Request) => Promise<Response>,
): Promise<string | null> => {
	try {
		const answer = await fetch(
			new Request(mailer.url, {
				method: "POST",
				headers: { "content-type": "application/json", authorization: `Bearer ${mailer.token}` },
				body: JSON.stringify(letter),
				redirect: "manual",
				signal: AbortSignal.timeout(patience),
			}),
		);
		await answer.body?.cancel();
		return answer.ok ? null : `status ${answer.status}`;
	} catch (cause) {
		return cause instanceof Error ? cause.name : "no answer";
	}
};
