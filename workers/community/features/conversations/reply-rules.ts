import { answerLines } from "./letter-words.ts";

/** The line above what was said is found again in the answer, wherever its quotation begins. */
const isAnswerLine = (line: string): boolean => answerLines.some((one) => line.includes(one));

/** Headers as a mail's parts are asked for. */
type Headers = { readonly get: (name: string) => string | null };

/** Whether no person wrote this mail: what answers such mail answers for ever (RFC 3834). */
export const isAutomatic = (envelopeFrom: string, headers: Headers): boolean => {
	const sender = envelopeFrom.trim();
	if (sender === "" || sender === "<>" || /^<?mailer-daemon@/i.test(sender)) return true;
	const submitted = headers.get("auto-submitted")?.trim().toLowerCase();
	if (submitted && submitted !== "no") return true;
	if (/^(bulk|junk|list|auto_reply)$/i.test(headers.get("precedence")?.trim() ?? "")) return true;
	return ["list-id", "x-autoreply", "x-autorespond"].some((name) => headers.get(name) !== null);
};

/** How mail programs begin what they quote, and what telephones add. */
const quoteHead = /^(-{2,}\s*(original message|oorspronkelijk bericht|mensaje original|ujumbe)|_{8,}$)/i;
const headerLine =
	/^\*?(from|sent|to|subject|date|cc|van|verzonden|aan|onderwerp|datum|de|enviado|para|asunto|fecha)\s?:\*?\s/i;
const signature = /^(--\s?|—|(sent from my|get outlook for|verstuurd vanaf|verzonden vanaf|enviado desde)\b.*)$/i;
const wrote = /(\bwrote|\bschreef|escribió|\baliandika).*:$|<\S+@\S+>.*:$/i;

/** Longer lines are nobody's heading of a quotation, and looking through them would take for ever. */
const longestHead = 300;

const isQuoted = (line: string): boolean => line.startsWith(">");
const isHead = (line: string): boolean => line.length <= longestHead && wrote.test(line);

/** Takes away what stands at the end of an answer and belongs to the quotation. */
const trimmed = (lines: string[]): string[] => {
	for (;;) {
		const last = lines.at(-1)?.trim();
		if (last === undefined) return lines;
		if (last === "" || isQuoted(last) || headerLine.test(`${last} `)) lines.pop();
		else if (isHead(last)) {
			lines.pop();
			// "On Tuesday, 3 November 2026 at 10:12, Boston" goes over two lines in some programs.
			if (/^(on|op|el|am|le|mnamo)\b/i.test(lines.at(-1)?.trim() ?? "") && !/[.!?]$/.test(lines.at(-1)?.trim() ?? ""))
				lines.pop();
		} else return lines;
	}
};

/** What somebody wrote in an answer: without what they answer to, and without their signature. */
export const answerIn = (text: string): string => {
	const lines = text.replaceAll("\r\n", "\n").split("\n");
	const end = lines.findIndex((line) => isAnswerLine(line) || quoteHead.test(line.trim()));
	const above = trimmed(end === -1 ? lines : lines.slice(0, end));
	const signed = above.findIndex((line) => signature.test(line.trim()));
	return trimmed(signed === -1 ? above : above.slice(0, signed))
		.join("\n")
		.trim();
};

/** The secret in `reply+SECRET@host`; undefined where it is another address. */
export const secretIn = (address: string, reply: string): string | undefined => {
	const [local, host] = reply.toLowerCase().split("@");
	const sent = address.trim().toLowerCase().replace(/^<|>$/g, "");
	const begin = `${local}+`;
	const end = `@${host}`;
	if (!sent.startsWith(begin) || !sent.endsWith(end)) return undefined;
	const secret = sent.slice(begin.length, sent.length - end.length);
	return /^[0-9a-z]{32}$/.test(secret) ? secret : undefined;
};

/** The address that one person's letters about one conversation may be answered to. */
export const replyAddress = (reply: string, secret: string): string => reply.replace("@", `+${secret}@`);
