import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { isQuiet } from "#core/quiet-hours.ts";
import { runBatch } from "#exchange/site.ts";
import { type Sender, senderTo } from "#identity/letters.ts";
import { headersOf, mailJob } from "#identity/outbox.ts";
import { hashOf } from "#identity/secret.ts";
import { spokenIn } from "../../db/person-letters.ts";
import type { Services } from "../../services.ts";
import { senderOf } from "../../telling.ts";
import { conversationLetter } from "./letters.ts";
import {
	type ConversationLetter,
	mostInLetter,
	readQuietHours,
	readUnheard,
	type Unheard,
	writeLetters,
} from "./mail-store.ts";
import { replyAddress } from "./reply-rules.ts";
import { replySecret } from "./reply-secret.ts";
import { gatheredFor } from "./rules.ts";

/** What nobody could be told of for so long, because their quiet hours never ended, they find on the page. */
const news = 7 * day;
/** Letters of one batch, and batches of one run: the rest is written when the clock comes by again. */
const lettersAtOnce = 25;
const batchesAtOnce = 4;

const letterFor = async (services: Services, from: Sender, one: Unheard): Promise<ConversationLetter> => {
	const { config } = services;
	const { conversationId, personId, email: recipient, mailedAt, upTo } = one;
	const secret = config.mail?.reply ? await replySecret(config.secret, conversationId, personId) : undefined;
	const replyTo = config.mail?.reply && secret ? replyAddress(config.mail.reply, secret) : undefined;
	// Each thing that was said: what its writer takes back meanwhile goes out no more.
	const about = one.said.slice(0, mostInLetter).map(({ id }) => id);
	const letter = conversationLetter(senderTo(from, spokenIn(one.languages)), one, replyTo);
	return {
		...{ id: newId("mail", services), recipient, subject: letter.subject, about },
		...{ body: letter.body, headers: headersOf(letter) },
		...{ conversationId, personId, mailedAt, upTo, replyHash: secret ? await hashOf(secret) : null },
	};
};

/**
 * Writes to those who follow a conversation what was said in it: gathered for a while, once, outside their quiet hours,
 * and only what they could read on the page at that moment.
 */
export const mailConversations = async (services: Services): Promise<void> => {
	const { db, clock, enqueue } = services;
	const from = await senderOf(services);
	const now = clock();
	const quiet = (await readQuietHours(db)).filter((one) => isQuiet(one, now)).map(({ personId }) => personId);
	const looking = { since: now - news, saidBefore: now - gatheredFor, quiet, limit: lettersAtOnce };
	for (let i = 0; i < batchesAtOnce; i++) {
		const found = await readUnheard(db, looking);
		if (found.length === 0) return;
		const letters = await Promise.all(found.map((one) => letterFor(services, from, one)));
		await runBatch(db, writeLetters(db, letters, now));
		await enqueue(letters.map(({ id }) => mailJob(id)));
		if (found.length < lettersAtOnce) return;
	}
};
