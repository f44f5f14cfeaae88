import PostalMime from "postal-mime";
import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { hashOf } from "#identity/secret.ts";
import type { Person } from "#web/viewer.ts";
import { permits } from "../../permissions.ts";
import type { Services } from "../../services.ts";
import { say } from "./actions.ts";
import { type Answering, readAnswering } from "./mail-store.ts";
import { answerIn, isAutomatic, secretIn } from "./reply-rules.ts";
import { longestMessage, overtaken } from "./rules.ts";

/** A mail as the platform hands it over: of Cloudflare's ForwardableEmailMessage what is used here. */
type IncomingMail = Pick<ForwardableEmailMessage, "from" | "to" | "headers" | "raw" | "rawSize" | "setReject">;

/** Answers are words. A megabyte holds many, with what they quote and a small picture in a signature. */
const largestMail = 1_000_000;

type Parsed = { readonly from: string; readonly messageId: string; readonly text: string };

const unreadable = problem("invalid", "We could not read this mail. Please send it as plain text.");

/** Takes a mail apart. Of several senders or none, nobody is. */
const parsed = async (raw: ReadableStream): Promise<Result<Parsed>> => {
	try {
		const bytes = await new Response(raw).arrayBuffer();
		if (bytes.byteLength > largestMail) return problem("too-large", "This mail is too large.");
		const { from, messageId = "", text = "" } = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
		return ok({ from: from?.address?.toLowerCase() ?? "", messageId, text });
	} catch {
		return unreadable;
	}
};

const mayAnswer = (answering: Answering, from: string, origin: string): Result<Person> => {
	const { conversationId, personId: id, name, role, personState, email, muted } = answering;
	const page = `${origin}/conversations/${conversationId}`;
	const person: Person = { kind: "person", id, name, role, via: "session", scopes: [] };
	if (personState !== "active" || !permits(person, "talk.write"))
		return problem("forbidden", "You can't write in this chapter at present. Ask a steward of it.");
	if (from !== email)
		return problem(
			"forbidden",
			"Please answer from the address that the letter was sent to. Nobody else can answer it.",
		);
	if (muted === 1)
		return problem("forbidden", `You have muted this conversation. To take part again, follow it on its page: ${page}`);
	return ok(person);
};

const unknown = problem(
	"not-found",
	"This address takes answers to letters of a conversation, and isn't one that we know. Answer the latest letter, or on the page.",
);

/** Says in a conversation what somebody answered by mail. Whatever stands against it is told in words. */
const take = async (services: Services, mail: IncomingMail): Promise<Result<void>> => {
	const { db, config } = services;
	const secret = config.mail?.reply ? secretIn(mail.to, config.mail.reply) : undefined;
	if (!secret) return unknown;
	if (mail.rawSize > largestMail)
		return problem("too-large", "This mail is too large. Please send your words without attachments.");
	const answering = await readAnswering(db, await hashOf(secret));
	if (!answering) return unknown;
	const read = await parsed(mail.raw);
	if (!read.ok) return read;
	const who = mayAnswer(answering, read.value.from, config.origin);
	if (!who.ok) return who;
	const text = answerIn(read.value.text);
	if (text === "")
		return problem("invalid", "We found no words of yours in it. Please write above the line that says so.");
	if (text.length > longestMessage)
		return problem("too-large", `Please keep an answer under ${longestMessage.toLocaleString("en")} characters.`);
	const { conversationId, personId } = answering;
	const mailId = await hashOf(`${personId} ${read.value.messageId || text}`);
	const given = { id: newId("message", services), text, bring: [], via: "mail" as const, mailId };
	const said = await say(services, who.value, { id: conversationId }, given);
	return said.ok ? ok(undefined) : said;
};

/** SMTP's answers go in plain letters. */
const plain = (words: string): string =>
	words
		.replace(/[’‘]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[^\x20-\x7e]/g, "?");

/** Takes a mail in, or gives it back with a word why. What no person wrote is let go without one: that could go on for ever. */
export const receiveReply = async (services: Services, mail: IncomingMail): Promise<void> => {
	const { log } = services;
	if (isAutomatic(mail.from, mail.headers)) {
		log("reply.automatic", {});
		return;
	}
	const taken = await take(services, mail);
	if (taken.ok) return;
	// Somebody else was faster again and again: the sender's server tries once more.
	if (taken.error === overtaken.error) throw new Error(taken.error.message);
	log("reply.refused", { code: taken.error.code, message: taken.error.message });
	mail.setReject(plain(taken.error.message));
};
