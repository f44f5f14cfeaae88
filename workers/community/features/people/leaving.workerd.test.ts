import { beforeAll, describe, expect, it } from "vitest";
import { browserWith, claimed, letterTo, type SignedIn, signedIn, site, visitor } from "#test/support/signed-in.ts";

let steward: SignedIn;
beforeAll(async () => {
	await claimed();
	steward = await signedIn("steward", "Priya Nair");
});

const count = async (sql: string, ...bound: string[]): Promise<number> =>
	(await site.DB.prepare(sql)
		.bind(...bound)
		.first<number>("n")) ?? 0;

const groupOf = async (coordinator: SignedIn, others: readonly SignedIn[]) => {
	const made = await coordinator.call("POST", "/api/groups", { name: `Of ${coordinator.name}`, purpose: "To listen." });
	const { id } = (await made.json()) as { id: string };
	for (const one of others) await coordinator.call("POST", `/api/groups/${id}/members`, { person: one.id });
	return id;
};

const group = (id: string) =>
	site.DB.prepare("select coordinator_id as coordinator, closed_at as closed from working_group where id = ?")
		.bind(id)
		.first<{ coordinator: string; closed: number | null }>();

const setState = (who: SignedIn, state: string) => steward.call("PUT", `/api/people/${who.id}/state`, { state });

it.each(["suspended", "left"])(
	"shuts every door of somebody who is %s: browsers, programs, links in their mail",
	async (state) => {
		const ben = await signedIn("member");
		const program = await ben.program();
		await visitor.post("/sign-in", { email: ben.email });
		const link = (await letterTo(ben.email))?.link ?? "";
		expect((await setState(ben, state)).status).toBe(204);
		expect((await ben.get("/me")).status).toBe(303);
		expect((await program.call("GET", "/api/me")).status).toBe(401);
		expect((await visitor.post(link)).status).toBe(410);
		await setState(ben, "active");
		expect((await visitor.post(link)).status).toBe(410);
		expect(
			await count(
				`select (select count(*) from session where person_id = ?1) + (select count(*) from api_token where person_id = ?1)
				+ (select count(*) from sign_in_link where person_id = ?1) as n`,
				ben.id,
			),
		).toBe(0);
	},
);

it("lets nobody come back by an invitation that they made themselves", async () => {
	const other = await signedIn("steward");
	const made = await other.call("POST", "/api/invitations", { role: "steward", uses: 5 });
	const { link } = (await made.json()) as { link: string };
	expect((await visitor.get(new URL(link).pathname)).status).toBe(200);
	await setState(other, "suspended");
	expect((await visitor.get(new URL(link).pathname)).status).toBe(410);
});

it("takes somebody who has left out of their groups, which go on with whoever is in them longest", async () => {
	const [ada, ben, cleo, dora] = [
		await signedIn("member"),
		await signedIn("member"),
		await signedIn("member"),
		await signedIn("member"),
	];
	const led = await groupOf(ada, [ben, cleo]);
	const alone = await groupOf(ada, []);
	const joined = await groupOf(dora, [ada]);
	await setState(ben, "suspended");
	await setState(ada, "left");
	expect(await count("select count(*) as n from group_member where person_id = ?", ada.id)).toBe(0);
	expect(await group(led)).toEqual({ coordinator: cleo.id, closed: null });
	expect((await group(alone))?.closed).not.toBeNull();
	expect(await count("select count(*) as n from search_doc where id = ?", alone)).toBe(0);
	expect(await group(joined)).toEqual({ coordinator: dora.id, closed: null });
});

it("keeps the groups of somebody who is suspended for when they are let back in", async () => {
	const ben = await signedIn("member");
	const id = await groupOf(ben, []);
	await setState(ben, "suspended");
	expect(await group(id)).toEqual({ coordinator: ben.id, closed: null });
	await setState(ben, "active");
	expect(await count("select count(*) as n from group_member where person_id = ?", ben.id)).toBe(1);
});

const noted = async (who: SignedIn): Promise<void> => {
	expect((await steward.post(`/people/${who.id}/leave`)).headers.get("location")).toBe(`/people/${who.id}`);
};
const byThemselves = async (who: SignedIn): Promise<void> => {
	expect((await who.post("/me/leave")).headers.get("location")).toBe("/");
};

describe.each([
	["a steward notes that somebody has left", noted, "Priya Nair has noted that Ezra Stone has left."],
	["somebody leaves by themselves", byThemselves, "Ezra Stone has left."],
] as const)("when %s", (_, go, told) => {
	it("the same is gone, the same stays under “A former member”, and the stewards hear who it was", async () => {
		const ezra = await signedIn("member", "Ezra Stone");
		await ezra.call("PUT", "/api/me/profile", { name: "Ezra Stone", introduction: "I drive the night bus." });
		await ezra.call("PUT", "/api/me/arrival", { "for-each-other": "Rest" });
		const topic = { title: `Nights of ${ezra.id}`, language: "en", format: "case" };
		const { id } = (await (await ezra.call("POST", "/api/topics", topic)).json()) as { id: string };
		await go(ezra);
		for (const table of ["profile", "arrival_answer", "session", "rules_agreement", "group_member"])
			expect(await count(`select count(*) as n from ${table} where person_id = ?`, ezra.id), table).toBe(0);
		expect(await count("select count(*) as n from mail where recipient = ?", ezra.email)).toBe(0);
		const row = await site.DB.prepare("select name, email, state from person where id = ?").bind(ezra.id).first();
		expect(row).toEqual({ name: "A former member", email: null, state: "left" });
		const page = await (await steward.get(`/topics/${id}`)).text();
		expect(page).toContain(topic.title);
		expect(page).not.toContain("Ezra Stone");
		expect((await letterTo(steward.email))?.body).toContain(told);
		expect((await setState(ezra, "active")).status).toBe(409);
		expect((await setState(ezra, "left")).status).toBe(409);
		expect(await (await steward.get(`/people/${ezra.id}`)).text()).not.toContain("For stewards");
	});
});

it("says what will happen before it happens, to who leaves and to a steward, and changes nothing by that", async () => {
	const ada = await signedIn("member", "Ada Lovell");
	const own = await (await ada.get("/me/leave")).text();
	const page = await (await steward.get(`/people/${ada.id}/leave`)).text();
	for (const text of [own, page]) {
		expect(text).toContain("e-mail address and all mail to it are deleted");
		expect(text).toContain("wrote with others stays");
		expect(text).toContain("A former member");
	}
	expect(await (await steward.get(`/people/${ada.id}`)).text()).toContain(`/people/${ada.id}/leave`);
	expect((await ada.get(`/people/${ada.id}/leave`)).status).toBe(403);
	expect((await ada.get("/me")).status).toBe(200);
});

it("leaves the name of who wants that under what they wrote with others", async () => {
	const [ada, ben] = [await signedIn("member", "Ada Byrne"), await signedIn("member", "Ben Byrne")];
	await ada.post("/me/leave", { keepName: "yes" });
	await ben.call("POST", "/api/me/leave?keepName=yes");
	expect(await (await steward.get(`/people/${ada.id}`)).text()).toContain("Ada Byrne");
	expect(await (await steward.get(`/people/${ben.id}`)).text()).toContain("Ben Byrne");
});

it("forgets an address that leaves with all that was sent to it, so that they can come anew as somebody new", async () => {
	const ada = await signedIn("member", "Ada Okafor");
	const id = await groupOf(ada, []);
	await visitor.post("/join", { name: "Ada", email: ada.email, message: "Do you hear me?" });
	await visitor.post("/sign-in", { email: ada.email });
	const program = await ada.program();
	expect((await program.call("POST", "/api/me/leave")).status).toBe(204);
	expect((await group(id))?.closed).not.toBeNull();
	for (const table of ["person", "join_request", "arrival"])
		expect(await count(`select count(*) as n from ${table} where email = ?`, ada.email), table).toBe(0);
	expect(await count("select count(*) as n from mail where recipient = ?", ada.email)).toBe(0);

	await visitor.post("/join", { name: "Ada", email: ada.email, message: "Hello again" });
	const request = await site.DB.prepare("select id from join_request where email = ?").bind(ada.email).first("id");
	await steward.call("POST", `/api/join-requests/${request}/accept`, { role: "guest" });
	const entered = await visitor.post((await letterTo(ada.email))?.link ?? "");
	const me = (await (await browserWith(entered).call("GET", "/api/me")).json()) as { id: string; role: string };
	expect(me.role).toBe("guest");
	expect(me.id).not.toBe(ada.id);
});
