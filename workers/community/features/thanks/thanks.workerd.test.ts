import { beforeAll, expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { services } = site;
let kofi: SignedIn;
let rosa: SignedIn;
let guest: SignedIn;

type Item = { id: string; text: string; for: { title: string; href: string } | null };
const list = async (way: string, as: SignedIn): Promise<Item[]> =>
	((await (await site.get(`/api/thanks?way=${way}`, as)).json()) as { items: Item[] }).items;
const letters = async (): Promise<number> =>
	(await services.db.$client.prepare("select count(*) as n from mail where subject like '%thanked you'").first("n")) ??
	0;
const topic = async (title: string, as: SignedIn, group: string | null = null): Promise<string> =>
	idOf(await site.call("POST", "/api/topics", { title, language: "en", format: "case", group }, as));

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa");
	guest = await site.signIn("guest", "Guest");
});

it("reach whoever wrote the thing, once however often they are sent, with a letter", async () => {
	const [about, another] = [await topic("Night rounds", kofi), await topic("Day rounds", kofi)];
	const form = await site.text(`/thanks/new?for=${about}`, rosa);
	expect(form).toContain("Thank Kofi Mensah");
	expect(form).toContain("Night rounds");
	const fields = { id: newId("thanks", services), for: about, to: "", text: "It changed our Monday." };
	for (const _ of [1, 2])
		expect((await site.post("/thanks/new", fields, rosa)).headers.get("location")).toBe("/thanks?way=given");
	const again = { for: about, text: "Once more" };
	expect((await site.call("POST", "/api/thanks", again, rosa)).status).toBe(201);
	const atOnce = [1, 2, 3].map(() => site.call("POST", "/api/thanks", { ...again, for: another }, rosa));
	expect((await Promise.all(atOnce)).map(({ status }) => status)).toEqual([201, 201, 201]);
	expect(await letters()).toBe(2);
	// Given at the same moment of the test's clock, they come in no order of their own.
	const second = (await list("given", rosa)).find(({ text }) => text === "Once more");
	await site.call("DELETE", `/api/thanks/${(second as Item).id}`, undefined, rosa);
	expect(await list("received", kofi)).toMatchObject([
		{ text: "It changed our Monday.", for: { href: `/topics/${about}` } },
	]);
	expect(await letters()).toBe(1);
	expect(await site.text("/thanks", kofi)).toContain("It changed our Monday.");
	expect(await site.text("/thanks", guest)).not.toContain("It changed our Monday.");
});

it("keep what was typed when something isn’t right, and thank nobody for their own", async () => {
	const about = await topic("Mine", rosa);
	expect((await site.get(`/thanks/new?for=${about}`, rosa)).status).toBe(400);
	const bad = await site.post("/thanks/new", { id: newId("thanks", services), to: kofi.id, for: "", text: "" }, rosa);
	expect(bad.status).toBe(400);
	expect(await bad.text()).toContain("what you are glad of");
	expect((await site.call("POST", "/api/thanks", { to: "person_nobody", text: "For all" }, rosa)).status).toBe(404);
	expect((await site.call("POST", "/api/thanks", { to: kofi.id, text: "For all" }, guest)).status).toBe(403);
});

it("tell nobody of what lies in a group that they aren’t in", async () => {
	const group = await idOf(await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, kofi));
	const about = await topic("CANARYTHANKS", kofi, group);
	expect((await site.get(`/thanks/new?for=${about}`, rosa)).status).toBe(404);
	const told = await site.call("POST", "/api/thanks", { for: about, to: rosa.id, text: "For the idea" }, kofi);
	expect(told.status).toBe(400);
	expect(await site.text("/thanks", rosa)).not.toContain("CANARYTHANKS");
});

it("are taken back by whoever gave them, and go with whoever was given them", async () => {
	const id = await idOf(await site.call("POST", "/api/thanks", { to: kofi.id, text: "Just so" }, rosa));
	expect((await site.post(`/thanks/${id}/take-back`, {}, kofi)).status).toBe(404);
	expect((await site.post(`/thanks/${id}/take-back`, {}, rosa)).status).toBe(303);
	expect((await list("received", kofi)).map(({ text }) => text)).not.toContain("Just so");
	const leaver = await site.signIn("member", "Lea");
	await site.call("POST", "/api/thanks", { to: leaver.id, text: "For the keys" }, rosa);
	await site.call("POST", "/api/me/leave", {}, leaver);
	expect(await services.db.$client.prepare("select 1 from thanks where to_id = ?").bind(leaver.id).first()).toBeNull();
});

it("wait for the end of somebody’s quiet hours, and go with the thanks until then", async () => {
	const owl = await site.signIn("member", "Owl");
	const quiet = { quietFrom: "00:00", quietTo: "23:59", timeZone: "Africa/Nairobi" };
	await site.call("PUT", "/api/me/mail", quiet, owl);
	const jobs = site.jobs.length;
	const id = await idOf(await site.call("POST", "/api/thanks", { to: owl.id, text: "For the soup" }, rosa));
	const waiting = () =>
		services.db.$client
			.prepare("select created_at from mail where recipient = ?")
			.bind(`${owl.id}@example.org`)
			.first<number>("created_at");
	expect(await waiting()).toBeGreaterThan(services.clock());
	expect(site.jobs.length).toBe(jobs);
	await site.call("DELETE", `/api/thanks/${id}`, undefined, rosa);
	expect(await waiting()).toBeNull();
});
