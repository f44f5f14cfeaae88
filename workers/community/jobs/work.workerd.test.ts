/// <reference types="@cloudflare/vitest-plugin/types" />
import { createExecutionContext, createMessageBatch, env, getQueueResult } from "cloudflare:test";
import { expect, it } from "vitest";
import { webRandom } from "#core/id.ts";
import { silentLog } from "#core/log.ts";
import { postLetter } from "#identity/outbox.ts";
import { receiveBatch } from "#identity/receive-batch.ts";
import { configFrom, type Env } from "#site/config.ts";
import { claimed, signedIn } from "#test/support/signed-in.ts";
import { makeServices, type Services } from "../services.ts";
import { workOf } from "./work.ts";

const bindings = env as unknown as Env;

/** The site with a mail service behind it that answers with `status`, and what that service was sent. */
const siteWithMail = (status: number): { services: Services; taken: Request[] } => {
	const taken: Request[] = [];
	const config = configFrom({
		...bindings,
		MAIL_FROM: "Boston <boston@mail.example>",
		MAIL_URL: "https://mail.example/send",
		MAIL_TOKEN: "mail-token",
	});
	const services = makeServices(config, bindings.DB, {
		clock: Date.now,
		random: webRandom,
		log: silentLog,
		fetch: async (request) => {
			taken.push(request.clone() as Request);
			return new Response(null, { status });
		},
		send: async () => {},
	});
	return { services, taken };
};

const letter = async (services: Services): Promise<string> => {
	const { id, statement } = postLetter(services, { recipient: "ada@example.org", subject: "Hello", body: "A link" });
	await (statement as unknown as Promise<unknown>);
	return id;
};

const deliver = async (
	services: Services,
	queue: string,
	messages: readonly { id: string; body: unknown; attempts: number }[],
) => {
	const batch = createMessageBatch(
		queue,
		messages.map((message) => ({ timestamp: new Date(), ...message })),
	);
	await receiveBatch(workOf(services), batch);
	return getQueueResult(batch, createExecutionContext());
};

const mailRow = (id: string) =>
	bindings.DB.prepare("select body, sent_at, attempts, last_error from mail where id = ?").bind(id).first();

it("sends a letter as the service expects it, once, and keeps nothing of what it said", async () => {
	const { services, taken } = siteWithMail(202);
	const id = await letter(services);
	const message = { id: "m1", body: { type: "mail", id }, attempts: 1 };
	const result = await deliver(services, "work", [message]);
	expect(result.explicitAcks).toEqual(["m1"]);
	expect(taken[0]?.headers.get("authorization")).toBe("Bearer mail-token");
	expect(await taken[0]?.json()).toEqual({
		from: "Boston <boston@mail.example>",
		to: "ada@example.org",
		subject: "Hello",
		text: "A link",
	});
	expect(await mailRow(id)).toMatchObject({ body: "", last_error: null });
	await deliver(services, "work", [message]);
	expect(taken).toHaveLength(1);
});

it("tries a letter again that wasn't taken, the other messages of the batch untouched", async () => {
	const { services } = siteWithMail(503);
	const id = await letter(services);
	const result = await deliver(services, "work", [
		{ id: "fails", body: { type: "mail", id }, attempts: 1 },
		{ id: "works", body: { type: "announce" }, attempts: 1 },
		{ id: "strange", body: "nothing of ours", attempts: 1 },
	]);
	expect(result.explicitAcks.sort()).toEqual(["strange", "works"]);
	expect(result.retryMessages.map(({ msgId }) => msgId)).toEqual(["fails"]);
	expect(await mailRow(id)).toMatchObject({ body: "A link", attempts: 1, last_error: "status 503" });
});

it("writes down what failed for good, and gives it back to the queue when a steward says so", async () => {
	await claimed();
	const { services } = siteWithMail(503);
	const id = await letter(services);
	const result = await deliver(services, "work", [{ id: "last", body: { type: "mail", id }, attempts: 5 }]);
	expect(result.explicitAcks).toEqual(["last"]);
	const steward = await signedIn("steward");
	expect(await (await steward.get("/steward/failed")).text()).toContain("status 503");
	expect((await steward.post("/steward/failed/last/again")).headers.get("location")).toBe("/steward/failed");
	expect(await (await steward.get("/steward/failed")).text()).toContain("Nothing has failed for good.");
});

it("keeps what the platform gave up on, once", async () => {
	const { services } = siteWithMail(202);
	for (let i = 0; i < 2; i++)
		await deliver(services, "chapter-dead", [{ id: "cut-off", body: { type: "announce" }, attempts: 1 }]);
	const rows = await bindings.DB.prepare("select error from dead_letter where id = 'cut-off'").all();
	expect(rows.results).toEqual([{ error: "The work was cut off each time before it could end." }]);
});
