import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, callerFor, type KnownPerson } from "#test/support/caller.ts";
import { startNetwork, type TestNetwork, type TestSite } from "#test/support/network.ts";
import {
	cachesRunOut,
	destinationsOf,
	linkDirectly,
	recordIdOf,
	shareWith,
	writePractice,
	yes,
} from "#test/support/network-steps.ts";
import { peopleBefore } from "#test/support/people-before.ts";
import { inBytes, whereStored } from "#test/support/stored.ts";

const minute = 60_000;
const cast = [
	{ key: "steward", name: "Ruth Abara", role: "steward" },
	{ key: "member", name: "Daniel Okafor", role: "member" },
	{ key: "second", name: "Mei-Ling Hart", role: "member" },
];

let network: TestNetwork;
let known: ReadonlyMap<string, KnownPerson>;
const who = (site: string, key: string): Caller => {
	const person = known.get(`${site}/${key}`);
	if (!person) throw new Error(`There is no ${key} at ${site}.`);
	return callerFor(network.site(site), person);
};

beforeAll(async () => {
	network = await startNetwork({
		chapters: ["boston", "nairobi", "schools"],
		federation: false,
		beforeServing: async (sites) => {
			known = await peopleBefore(
				sites.filter(({ name }) => name !== "schools"),
				() => cast,
			);
		},
	});
});
afterAll(() => network?.stop());

const bytesAt = async (asker: Caller, path: string): Promise<Uint8Array> => {
	const answer = await asker.page(path);
	expect(answer.status).toBe(200);
	return new Uint8Array(await answer.arrayBuffer());
};

/** What became of an archive, once the queue is done with it. */
const arrived = async (site: TestSite, page: string): Promise<{ state: string; why: string }> => {
	const look = page.replace("/setup/archive/", "/api/archive/arrivals/");
	for (let i = 0; ; i++) {
		const answer = await site.fetch(look);
		const told = (await answer.json()) as { state: string; why: string };
		if (answer.status !== 200 || told.state !== "checking" || i === 300) return told;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
};

/** Brings an archive to an empty site as its steward does, in a browser; gives the session's cookie. */
const bring = async (site: TestSite, archive: Uint8Array, email: string): Promise<string> => {
	const form = new FormData();
	form.set("code", site.setupCode);
	form.set("email", email);
	form.set("archive", new Blob([archive as Uint8Array<ArrayBuffer>]), "chapter.zip");
	const sent = new Request("http://form.invalid", { method: "POST", body: form });
	const answer = await site.fetch("/setup/archive", {
		method: "POST",
		headers: { "content-type": sent.headers.get("content-type") ?? "", origin: site.origin },
		body: Buffer.from(await sent.arrayBuffer()),
	});
	expect([answer.status, answer.status === 303 ? "" : await answer.text()]).toEqual([303, ""]);
	expect(await arrived(site, answer.headers.get("location") ?? "")).toMatchObject({ state: "taken-in", why: "" });
	return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
};

const withToken = async (site: TestSite, cookie: string, person: KnownPerson): Promise<Caller> => {
	const answer = await site.fetch("/api/me/tokens", {
		method: "POST",
		headers: { cookie, "content-type": "application/json", origin: site.origin },
		body: JSON.stringify({ name: "Test", scope: "write", days: 30 }),
	});
	expect(answer.status).toBe(201);
	return callerFor(site, { ...person, token: ((await answer.json()) as { token: string }).token });
};

describe("a working group of Boston that becomes a chapter of its own", () => {
	const word = (of: string) => `${of}${crypto.randomUUID().replaceAll("-", "")}`;
	const [hers, his, practice] = [word("hers"), word("his"), word("practice")];
	const [progress, indicator] = [word("progress"), word("indicator")];
	let leader: Caller;
	let moved: Caller;

	it("takes along who goes, and the words of who lets them go", async () => {
		const [boston, schools] = [network.site("boston"), network.site("schools")];
		leader = who("boston", "member");
		const second = who("boston", "second");
		const { id: group } = await leader.ask<{ id: string }>("POST", "/api/groups", {
			name: "Schools",
			purpose: "To listen.",
		});
		await leader.ask("POST", `/api/groups/${group}/members`, { person: second.id });
		const reflect = (one: Caller, text: string) =>
			one.ask("POST", "/api/reflections", { question: "surprised", text, audience: "group", group, language: "en" });
		await reflect(leader, his);
		await reflect(second, hers);
		await writePractice(leader, "Listening in the corridor", { whatWeDo: practice, group });
		await leader.ask("POST", `/api/groups/${group}/progress`, { text: progress });
		await leader.ask("POST", "/api/value/indicators", { name: indicator, unit: "", why: "", group });
		const path = `/api/groups/${group}/departure`;
		await leader.ask("POST", path, { name: "Schools that listen", place: "Salem", reason: "We grew." });
		await leader.ask("PUT", `${path}/answer`, { goes: true, words: true });
		await second.ask("PUT", `${path}/answer`, { goes: true, words: false });
		await leader.ask("POST", `${path}/pack`);
		const archive = await bytesAt(leader, `${path}/archive`);
		const person = known.get("boston/member") as KnownPerson;
		moved = await withToken(schools, await bring(schools, archive, person.email), person);

		expect(await moved.ask("GET", "/api/me")).toMatchObject({ id: leader.id, role: "steward" });
		const went = [his, practice, progress, indicator];
		expect([...whereStored(schools, went).keys()].sort()).toEqual([...went].sort());
		const told = await moved.ask<{ items: { text: string }[] }>("GET", `/api/groups/${group}/progress`);
		expect(told.items.map(({ text }) => text)).toEqual([progress]);
		const watched = await moved.ask<{ items: { name: string; group: unknown }[] }>("GET", "/api/value/indicators");
		expect(watched.items.map(({ name }) => name)).toEqual([indicator]);
		expect(await inBytes(schools, [hers])).toEqual([]);

		await leader.ask("PUT", `${path}/origin`, { origin: schools.origin });
		const seen = await leader.ask<{ becameOrigin: string; closedAt: string }>("GET", `/api/groups/${group}`);
		expect(seen).toMatchObject({ becameOrigin: schools.origin, closedAt: expect.any(String) });
		expect(whereStored(boston, [hers]).size).toBe(1);
	});

	it("is linked with Boston by an invitation, and shares as any chapter does", async () => {
		const [boston, schools] = [network.site("boston"), network.site("schools")];
		const flow = { kinds: null, topics: null };
		const invited = { note: "Stay in touch.", sends: flow, wants: flow };
		const { address } = await who("boston", "steward").ask<{ address: string }>(
			"POST",
			"/api/link-invitations",
			invited,
		);
		await moved.ask("POST", "/api/links", { ...yes, address });
		await network.settle();
		const states = (site: TestSite) => site.query("select our_stance, their_stance from link");
		expect([states(boston), states(schools)]).toEqual(
			Array.from({ length: 2 }, () => [{ our_stance: "yes", their_stance: "yes" }]),
		);
		const { items } = await moved.ask<{ items: { id: string }[] }>("GET", "/api/practices");
		const id = items[0]?.id ?? "";
		await shareWith(moved, id, { scope: "sites", sites: [boston.origin] });
		await network.settle();
		expect(boston.query("select name from record where id = ?", recordIdOf(schools, id))).toEqual([
			{ name: "Listening in the corridor" },
		]);
	});
});

describe("a chapter whose database was lost, and that comes back from its archive at the same address", () => {
	it("goes on as the one that it was: its links hold, and what it had shared is taken back everywhere", async () => {
		const [boston, nairobi] = [network.site("boston"), network.site("nairobi")];
		const peopled = { network, who };
		await linkDirectly(peopled, "boston", "nairobi");
		const text = `shared${crypto.randomUUID().replaceAll("-", "")}`;
		const own = await writePractice(who("boston", "steward"), "The empty chair", { whatWeDo: text });
		await shareWith(who("boston", "steward"), own, { scope: "sites", sites: [nairobi.origin] });
		const theirs = await writePractice(who("nairobi", "member"), "Baraza");
		await shareWith(who("nairobi", "member"), theirs, { scope: "sites", sites: [boston.origin] });
		await network.settle();
		expect(whereStored(nairobi, [text]).size).toBe(1);
		const steward = known.get("boston/steward") as KnownPerson;
		const archive = await bytesAt(who("boston", "steward"), "/api/archive");
		const keys = boston.query("select * from signing_key");

		await boston.stop();
		const database = new DatabaseSync(boston.database);
		for (const { name } of database
			.prepare(
				"select name from sqlite_master where type = 'table' and name not glob 'sqlite*' and name not glob '_cf*' and name not glob 'd1_*' and name not glob 'search_index*'",
			)
			.all() as { name: string }[])
			database.exec(`delete from "${name}"`);
		database.close();
		await boston.restart();

		const again = await withToken(boston, await bring(boston, archive, steward.email), steward);
		expect(boston.query("select * from signing_key")).toEqual(keys);
		await network.settle();
		await network.pass(6 * minute, 2);
		// What Nairobi had sent comes anew; and Nairobi takes what Boston says from now on.
		expect(boston.query("select id from record where id = ?", recordIdOf(nairobi, theirs))).toHaveLength(1);
		const flood = await writePractice(again, "After the flood");
		await shareWith(again, flood, { scope: "sites", sites: [nairobi.origin] });
		await network.settle();
		expect(nairobi.query("select id from record where name = 'After the flood'")).toHaveLength(1);

		await again.ask("POST", `/api/practices/${own}/take-back`);
		await network.settle();
		await network.pass(cachesRunOut, 2);
		expect(whereStored(nairobi, [text]).size).toBe(0);
		expect(await destinationsOf(again, own)).toMatchObject({ [nairobi.origin]: "confirmed" });
	});
});
