import { expect, it } from "vitest";
import { mailPerAddress, mailPerClient } from "#identity/limits.ts";
import { hashOf } from "#identity/secret.ts";
import { browserWith, claimed, letterTo, signedIn, site, visitor } from "#test/support/signed-in.ts";

const everyWord = async (): Promise<string> => {
	const tables = await site.DB.prepare(
		"select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\' and name not like 'search_index%'",
	).all<{ name: string }>();
	const rows = await Promise.all(tables.results.map(({ name }) => site.DB.prepare(`select * from "${name}"`).all()));
	return JSON.stringify(rows.map(({ results }) => results));
};

const asked = async (email: string, headers?: Record<string, string>) =>
	visitor.post("/sign-in", { email, next: "/people" }, headers);

it("signs in with a link that works once, and goes on to the page that was asked for", async () => {
	await claimed();
	const ada = await signedIn("member");
	expect((await asked(ada.email)).headers.get("location")).toBe("/sign-in/sent");
	const { link = "" } = (await letterTo(ada.email)) ?? {};

	const shown = await visitor.get(link);
	expect(await shown.text()).toContain(`Hello, ${ada.name}`);
	expect(shown.headers.get("cache-control")).toBe("private, no-cache");
	expect((await visitor.get(link)).status).toBe(200);

	const entered = await visitor.post(link);
	expect(entered.status).toBe(303);
	expect(entered.headers.get("location")).toBe("/people");
	expect(entered.headers.get("set-cookie")).toMatch(/^__Host-session=\w+;.*HttpOnly; Secure; SameSite=Lax/);
	expect((await browserWith(entered).get("/me")).status).toBe(200);

	const again = await visitor.post(link);
	expect(again.status).toBe(410);
	expect(again.headers.get("set-cookie")).toBeNull();
});

it("lets one of two browsers in that open a link at once", async () => {
	const ada = await signedIn("member");
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	const both = await Promise.all([visitor.post(link), visitor.post(link)]);
	expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
});

it("answers the same for an address that nobody has, and writes no letter", async () => {
	const ada = await signedIn("member");
	const [known, unknown] = [await asked(ada.email), await asked("nobody@example.org")];
	expect([unknown.status, unknown.headers.get("location")]).toEqual([known.status, known.headers.get("location")]);
	expect(await letterTo("nobody@example.org")).toBeUndefined();
});

it("lets somebody who is suspended in by a letter, to what is theirs alone", async () => {
	const ada = await signedIn("member");
	await site.DB.prepare("update person set state = 'suspended' where id = ?").bind(ada.id).run();
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	const inside = browserWith(await visitor.post(link));
	expect((await inside.get("/me/moderation")).status).toBe(200);
	expect((await inside.get("/people")).status).toBe(403);
});

it("writes nothing to somebody who has left, and their open link lets nobody in", async () => {
	const ada = await signedIn("member");
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	await site.DB.prepare("update person set state = 'left' where id = ?").bind(ada.id).run();
	expect((await visitor.post(link)).status).toBe(410);
	expect((await ada.get("/me")).headers.get("location")).toBe("/sign-in?next=%2Fme");
});

it("refuses a link whose time is over, and one that never was", async () => {
	const ada = await signedIn("member");
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	await site.DB.prepare("update sign_in_link set expires_at = ?")
		.bind(Date.now() - 1)
		.run();
	expect((await visitor.get(link)).status).toBe(410);
	expect((await visitor.post(link)).status).toBe(410);
	expect((await visitor.get("/sign-in/0123456789abcdef0123456789abcdef")).status).toBe(410);
});

it("never goes on to another site", async () => {
	const ada = await signedIn("member");
	await visitor.post("/sign-in", { email: ada.email, next: "//evil.example/" });
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	expect((await visitor.post(link)).headers.get("location")).toBe("/");
});

it("refuses what isn't an address and keeps what was typed", async () => {
	const answer = await asked("ada at example");
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain('value="ada at example"');
});

it("sends an address a handful of letters an hour, known or not", async () => {
	const ada = await signedIn("member");
	for (const email of [ada.email, "nobody-at-all@example.org"]) {
		for (let i = 0; i < mailPerAddress.most; i++) expect((await asked(email)).status).toBe(303);
		expect((await asked(email)).status).toBe(429);
	}
});

it("sends the letters that one client asks for within bounds", async () => {
	const client = { "cf-connecting-ip": "203.0.113.7" };
	for (let i = 0; i < mailPerClient.most; i++)
		expect((await asked(`someone-${i}@example.org`, client)).status).toBe(303);
	expect((await asked("someone-else@example.org", client)).status).toBe(429);
});

it("stores no secret, only its hash", async () => {
	const ada = await signedIn("member");
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	await site.DB.prepare("update mail set body = ''").run();
	const entered = await visitor.post(link);
	const secret = /=(\w+);/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
	const made = await browserWith(entered).post("/me/tokens", { name: "Backup", scope: "read", days: "30" });
	const token = /cht_\w{32}/.exec(await made.text())?.[0] ?? "";
	expect([secret.length, token.length]).toEqual([32, 36]);

	const words = await everyWord();
	expect(words).toContain(await hashOf(secret));
	for (const kept of [secret, token, link.slice("/sign-in/".length)]) expect(words).not.toContain(kept);
});

it("has no outbox on a deployed site", async () => {
	expect((await visitor.get("/dev/outbox")).status).toBe(404);
});

it("lists where one is signed in, and signs out one by one or all", async () => {
	const ada = await signedIn("member");
	await asked(ada.email);
	const { link = "" } = (await letterTo(ada.email)) ?? {};
	const phone = browserWith(
		await visitor.post(
			link,
			{},
			{ "user-agent": "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0" },
		),
	);
	const list = async () =>
		(
			(await (await ada.call("GET", "/api/me/sessions")).json()) as {
				items: { id: string; device: string; current: boolean }[];
			}
		).items;
	expect((await list()).map(({ device, current }) => [device, current]).sort()).toEqual([
		["A test", true],
		["Firefox on Android", false],
	]);
	const other = (await list()).find(({ current }) => !current);
	expect((await ada.post(`/me/sessions/${other?.id}/end`)).status).toBe(303);
	expect((await phone.get("/me")).status).toBe(303);

	const eve = await signedIn("member");
	const own = (await list())[0];
	await eve.post(`/me/sessions/${own?.id}/end`);
	expect(await list()).toHaveLength(1);

	await ada.post("/sign-out");
	expect((await ada.get("/me")).status).toBe(303);
});

it("lets a token do what its scope says, and make no further keys", async () => {
	const ada = await signedIn("member");
	const reads = await ada.program("read");
	expect((await reads.call("GET", "/api/me")).status).toBe(200);
	expect((await reads.call("PUT", "/api/me/profile", { name: "Ada" })).status).toBe(403);
	const writes = await ada.program("write");
	expect((await writes.call("PUT", "/api/me/profile", { name: "Ada" })).status).toBe(204);
	expect((await writes.call("POST", "/api/me/tokens", { name: "Another" })).status).toBe(403);
	expect((await writes.call("POST", "/api/me/passkeys/options")).status).toBe(403);
});

it("ends a token at once, and by itself when its time is over", async () => {
	const ada = await signedIn("member");
	const program = await ada.program();
	const [token] = ((await (await ada.call("GET", "/api/me/tokens")).json()) as { items: { id: string }[] }).items;
	await ada.post(`/me/tokens/${token?.id}/end`);
	expect((await program.call("GET", "/api/me")).status).toBe(401);

	const late = await ada.program();
	await site.DB.prepare("update api_token set expires_at = ? where person_id = ?")
		.bind(Date.now() - 1, ada.id)
		.run();
	expect((await late.call("GET", "/api/me")).status).toBe(401);
});
