import { beforeAll, beforeEach, expect, it } from "vitest";
import { minute } from "#core/clock.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { tellOfGathered } from "./actions.ts";

const site = chapterSite();
const { db } = site.services;
let steward: { id: string; cookie: string };

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Priya Nair");
	await site.signIn("member");
});

beforeEach(async () => {
	await db.$client.exec("delete from join_request; delete from mail");
	site.jobs.length = 0;
});

const ask = (name: string) =>
	site.post("/join", { name, email: `${name}@many.example`, message: "I would like to learn with you." });

const letters = async () =>
	(await db.$client.prepare("select id, recipient, subject, body from mail order by created_at, id").all()).results;

it("tells each steward of the first request at once, and of those that follow in one letter an hour later", async () => {
	for (const name of ["ann", "ben", "cleo"]) expect((await ask(name)).status).toBe(303);
	expect(await letters()).toMatchObject([
		{ recipient: `${steward.id}@example.org`, subject: "Somebody asks to join Boston Learning Community" },
	]);
	site.pass(50 * minute);
	await tellOfGathered(site.services);
	expect(await letters()).toHaveLength(1);

	site.pass(11 * minute);
	site.jobs.length = 0;
	await Promise.all([tellOfGathered(site.services), tellOfGathered(site.services)]);
	const [, second, ...more] = await letters();
	expect(more).toEqual([]);
	expect(second).toMatchObject({ subject: "3 people ask to join Boston Learning Community" });
	expect(second?.body).toContain("3 people ask to join Boston Learning Community, and each waits");
	expect(second?.body).toContain("\nhttps://community.example/steward/join-requests\n");
	expect(site.jobs).toEqual([{ type: "mail", id: second?.id }]);
});

it("writes no letter about requests that were told of, however long they wait", async () => {
	await ask("ann");
	site.pass(5 * 60 * minute);
	await tellOfGathered(site.services);
	expect(await letters()).toHaveLength(1);
	await ask("ben");
	expect(await letters()).toHaveLength(2);
});

it("takes no more requests while very many wait, says so, and keeps what was typed", async () => {
	await db.$client
		.prepare(
			`insert into join_request (id, name, email, message, state, created_at)
				with recursive n(i) as (select 1 union all select i + 1 from n where i < 199)
				select 'join_' || i, 'Somebody', i || '@flood.example', 'Please', 'waiting', i from n`,
		)
		.run();
	expect((await ask("last")).status).toBe(303);
	const refused = await ask("late");
	expect(refused.status).toBe(429);
	const page = await refused.text();
	expect(page).toContain("No more requests are taken just now.");
	expect(page).toContain("late@many.example");
	const api = await site.call(
		"POST",
		"/api/join-requests",
		{
			name: "Late",
			email: "late@many.example",
			message: "Please",
		},
		undefined,
	);
	expect(api.status).toBe(429);
	expect(await db.$client.prepare("select count(*) as n from join_request").first("n")).toBe(200);
});
