import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hour } from "#core/clock.ts";
import { pageLimit } from "#exchange/read-log.ts";
import { type Besieged, startBesieged } from "#test/support/besieged.ts";
import type { Caller } from "#test/support/caller.ts";
import { type HostileSite, json } from "#test/support/hostile-site.ts";
import type { TestSite } from "#test/support/network.ts";

describe("a chapter that pulls from a hostile site", () => {
	let besieged: Besieged;
	let boston: TestSite;
	let steward: Caller;
	let mallory: HostileSite;
	let ada: HostileSite;
	beforeAll(async () => {
		besieged = await startBesieged();
		({ boston, steward, mallory, ada } = besieged);
	});
	afterAll(() => besieged?.stop());
	beforeEach(() => besieged.reset());

	const deep = (levels: number): unknown => (levels === 0 ? "bottom" : { deeper: deep(levels - 1) });
	const at = (site: { origin: string }) => `${site.origin}/records/practice_01jd3k8z5v7q2m4x6c8b0n`;

	const activities: Readonly<Record<string, () => Promise<unknown>>> = {
		"has no proof": async () => ({ ...(await mallory.practice()), proof: undefined }),
		"was altered after it was signed": async () => {
			const signed = await mallory.practice();
			return { ...signed, object: { ...(signed.object as object), name: "Something else" } };
		},
		"is signed with another's key": () => mallory.practice({}, ada.signer),
		"speaks of a record at another origin": () => mallory.practice({ id: at(ada) }),
		"speaks of a record of ours": () => mallory.practice({ id: at(boston) }),
		"has an id at another origin": async () =>
			mallory.signed((await mallory.practice()).object as never, { id: `${ada.origin}/activities/activity_1` }),
		"names another actor": async () =>
			mallory.signed((await mallory.practice()).object as never, { actor: `${ada.origin}/actor` }),
		"is another's own, relayed by a site that is no federation": () => ada.practice(),
		"is another's own and public, relayed by a site that is no federation": () =>
			ada.practice({ audience: { scope: "public" } }),
		"is addressed to somebody else": () => mallory.practice({ audience: { scope: "sites", sites: [ada.origin] } }),
		"has an audience that nobody knows": () => mallory.practice({ audience: { scope: "friends" } as never }),
		"claims a revision far in the future": () => mallory.practice({ rev: Date.now() + 72 * hour }),
		"has a revision that is a text": () => mallory.practice({ rev: "latest" as never }),
		"nests deeper than anybody reads": async () => mallory.practice({ content: deep(40) as never }),
		"is larger than a record can be": () =>
			mallory.practice({ content: { ...practiceContent, situation: "x".repeat(300_000) } }),
		"lacks what its kind needs": () => mallory.practice({ content: { title: 7 } as never }),
		"is of a type of activity that nobody knows": async () =>
			mallory.signed((await mallory.practice()).object as never, { type: "Explode" as never }),
		"withdraws a record of ours": () => mallory.signed(tombstone(at(boston)), { type: "Delete" }),
		"is no activity at all": async () => ["a", { b: 1 }, null, 7],
	};
	const practiceContent = { title: "A practice", status: "worked", tags: [], version: 1 };
	const tombstone = (id: string) =>
		({ id, type: "Tombstone", kind: "practice", rev: Date.now(), deleted: new Date().toISOString() }) as never;

	it("keeps nothing of an activity that is not what it should be, and takes the good one beside it", async () => {
		const good = await mallory.practice({ name: "The good one" });
		const before = besieged.kept();
		for (const [how, make] of Object.entries(activities)) {
			mallory.say(await make());
			expect(await besieged.pulled(), how).toMatchObject({ lastError: null });
			expect(besieged.kept(), how).toEqual(before);
		}
		mallory.say(...(await Promise.all(Object.values(activities).map((make) => make()))), good);
		await besieged.pulled();
		expect(boston.query("select name from record where origin = ? and kind = 'practice'", mallory.origin)).toEqual([
			{ name: "The good one" },
		]);
		expect(boston.query("select origin from peer order by origin")).toEqual([{ origin: mallory.origin }]);
	});

	const good = async () => ({ items: [await mallory.practice()], cursor: "", more: false, digest: null });
	const written = (outgoing: ServerResponse, text: string, status = 200) =>
		outgoing.writeHead(status, { "content-type": "application/json" }).end(text);

	const pages: Readonly<Record<string, () => Promise<(outgoing: ServerResponse) => unknown>>> = {
		"is not JSON": async () => (outgoing) => written(outgoing, "<!doctype html><title>Hello</title>"),
		"is JSON of another shape": async () => (outgoing) => written(outgoing, '{"items":{"length":1},"cursor":7}'),
		"has more items than a page may": async () => {
			const page = await good();
			return (outgoing) =>
				written(outgoing, JSON.stringify({ ...page, items: Array(pageLimit + 1).fill(page.items[0]) }));
		},
		"has a cursor as long as a book": async () => {
			const page = await good();
			return (outgoing) => written(outgoing, JSON.stringify({ ...page, cursor: "1.".repeat(10_000) }));
		},
		"is ten megabytes long": async () => {
			const page = await good();
			return (outgoing) => written(outgoing, JSON.stringify({ ...page, filling: "x".repeat(10_000_000) }));
		},
		"is nested a hundred thousand deep": async () => (outgoing) =>
			written(outgoing, "[".repeat(100_000) + "]".repeat(100_000)),
		"never ends": async () => (outgoing) => {
			outgoing.writeHead(200, { "content-type": "application/json" });
			const filling = " ".repeat(65_536);
			const more = (): void => {
				while (outgoing.write(filling));
				outgoing.once("drain", more);
			};
			more();
		},
		"unpacks to two hundred megabytes": async () => {
			const packed = gzipSync(Buffer.alloc(200_000_000, " "));
			return (outgoing) =>
				outgoing.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(packed);
		},
		"is packed in a way that nobody knows": async () => {
			const page = await good();
			return (outgoing) => outgoing.writeHead(200, { "content-encoding": "gzip" }).end(JSON.stringify(page));
		},
		"says that it is smaller than it is": async () => {
			const page = await good();
			return (outgoing) => {
				outgoing.socket?.end(
					`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n${JSON.stringify(page)}`,
				);
			};
		},
		"is a redirect to one": async () => {
			const page = await good();
			mallory.answers.set("/elsewhere", json(page));
			return (outgoing) => outgoing.writeHead(307, { location: `${mallory.origin}/elsewhere` }).end();
		},
		"is an error": async () => (outgoing) => written(outgoing, "{}", 500),
	};

	for (const [how, make] of Object.entries(pages))
		it(`keeps nothing of a page that ${how}, and tells the steward`, async () => {
			const answer = await make();
			mallory.answers.set("/exchange/log", (_incoming, outgoing) => answer(outgoing));
			const before = besieged.kept();
			expect((await besieged.pulled()).lastError).toMatch(/\w+ \w+/);
			expect(besieged.kept()).toEqual(before);
			expect(mallory.heard).not.toContain("GET /elsewhere");
		});

	let dripping: NodeJS.Timeout | undefined;
	const slow: Readonly<Record<string, (outgoing: ServerResponse) => void>> = {
		drips: (outgoing) => {
			outgoing.writeHead(200, { "content-type": "application/json" });
			dripping = setInterval(() => outgoing.write(" "), 200);
		},
		"never begins": () => undefined,
	};

	it.each(Object.keys(slow))("gives up on an answer that %s, and serves its own people meanwhile", async (how) => {
		mallory.answers.set("/exchange/log", (_incoming, outgoing) => slow[how]?.(outgoing));
		const before = besieged.kept();
		const waiting = besieged.pulled();
		const started = Date.now();
		await steward.ask("GET", "/api/practices");
		expect(Date.now() - started).toBeLessThan(3_000);
		expect((await waiting).lastError).toMatch(/could not be reached/);
		expect(Date.now() - started).toBeLessThan(25_000);
		clearInterval(dripping);
		expect(besieged.kept()).toEqual(before);
	});

	const take = async (...items: unknown[]): Promise<void> => {
		mallory.say(...items);
		await besieged.pulled();
	};
	const stored = (name: string) =>
		boston
			.query<{ activity: string }>("select activity from record where name = ?", name)
			.map(({ activity }) => JSON.parse(activity) as unknown);

	it("keeps a record of an unknown kind, and shows it as such", async () => {
		const content = { ingredients: ["maize", "beans"], cooked: { minutes: 90 } };
		const recipe = await mallory.practice({ kind: "recipe", type: "Document", name: "Githeri", content });
		await take(recipe);
		expect(stored("Githeri")).toEqual([recipe]);
		const { items } = await steward.ask<{ items: { id: string; kind: string }[] }>("GET", "/api/network?kind=recipe");
		expect(items).toEqual([expect.objectContaining({ kind: "recipe", name: "Githeri", origin: mallory.origin })]);
		const page = await pageOf(items[0]?.id ?? "");
		for (const word of ["recipe", "maize", "Githeri"]) expect(page).toContain(word);
	});

	it("keeps fields and versions of a later time as they came", async () => {
		const content = { title: "From tomorrow", status: "worked", tags: [], version: 9_999, tomorrow: { answer: 42 } };
		const later = await mallory.practice({
			name: "From tomorrow",
			version: 9_999,
			content,
			sealedFor: "2031",
		} as never);
		await take(later);
		expect(stored("From tomorrow")).toEqual([later]);
		expect(
			boston.query(
				"select v.version from record_version v join record r on r.id = v.record_id where r.name = 'From tomorrow'",
			),
		).toEqual([{ version: 9_999 }]);
	});

	it("takes what was said before for what it was: old words outrank no later ones, and bring nothing back", async () => {
		const id = `${at(mallory)}9`;
		const [first, second] = [
			await mallory.practice({ id, name: "As it was", rev: Date.now() - 2_000 }),
			await mallory.practice({ id, name: "As it is", rev: Date.now() - 1_000 }),
		];
		const gone = await mallory.signed(tombstone(id), { type: "Delete" });
		const names = () => boston.query("select name from record where id = ?", id).map(({ name }) => name);
		await take(first, second);
		await take(first);
		expect(names()).toEqual(["As it is"]);
		await take(gone);
		for (const said of [first, second]) await take(said);
		expect(names()).toEqual([]);
		expect(stored("As it was")).toEqual([]);
	});

	it("takes the words of a site whose clock is an hour off, either way", async () => {
		for (const off of [-hour, hour])
			await take(await mallory.practice({ name: `Said at ${off}`, rev: Date.now() + off }));
		for (const off of [-hour, hour]) expect(stored(`Said at ${off}`)).toHaveLength(1);
	});

	it("shows script and markup as the text that they are", async () => {
		const evil = '<script>document.title="stolen"</script><img src=x onerror=alert(1)><svg onload=alert(2)>';
		const markdown = `${evil}\n\n[press](javascript:alert(3)) ![picture](https://mallory.example/pixel.gif)\n\n<iframe src="https://mallory.example"></iframe>`;
		const content = {
			title: evil,
			situation: markdown,
			whatWeDo: markdown,
			status: "worked",
			tags: [evil.slice(0, 40)],
			version: 1,
			author: evil,
		};
		const practice = await mallory.practice({ name: evil, content });
		await take(practice);
		const id = (practice.object as { id: string }).id;
		for (const page of [
			await pageOf(id),
			await pageAt("/network"),
			await pageAt("/"),
			await pageAt("/search?q=stolen"),
		])
			expect(page.replace(ownScripts, "")).not.toMatch(
				/<script|<img src=x|<svg onload|<iframe|href="javascript:|src="https?:/i,
			);
		expect(await pageOf(id)).toContain("&lt;script&gt;");
	});

	it("shows them so wherever else another site's words stand: its name, its words with a link, a person, a summary", async () => {
		const evil = '<script>document.title="stolen"</script><img src=x onerror=alert(1)>';
		const about = { topics: [], audience: { scope: "network" as const } };
		const record = (kind: string, type: string, content: Record<string, unknown>) =>
			mallory.signed({
				id: `${mallory.origin}/records/${kind}_evil`,
				kind,
				type,
				rev: Date.now(),
				name: evil,
				...about,
				content: content as never,
			});
		const all = { kinds: null, topics: null };
		const stance = { stance: "yes", note: evil, sends: all, wants: { kinds: null, topics: [evil.slice(0, 50)] } };
		await take(
			await record("chapter", "Group", { name: evil, about: evil, tagline: evil, aims: [evil], listed: "network" }),
			await record("person", "Profile", { name: evil, introduction: evil, skills: [evil], homeChapter: evil }),
			await record("summary", "Article", {
				title: evil,
				body: evil,
				period: { from: evil.slice(0, 40), to: evil.slice(0, 40) },
			}),
			await mallory.signed({
				id: `${mallory.origin}/records/link_1`,
				kind: "link",
				type: "Relationship",
				rev: Date.now(),
				topics: [],
				audience: { scope: "sites", sites: [boston.origin] },
				content: stance,
			}),
		);
		const host = new URL(mallory.origin).host;
		const shown = await Promise.all(
			[
				"/network",
				"/people/elsewhere",
				`/steward/links/${host}`,
				"/steward/links",
				`/steward/leaves/${host}`,
				...["chapter", "person", "summary"].map(
					(kind) => `/network/record?id=${encodeURIComponent(`${mallory.origin}/records/${kind}_evil`)}`,
				),
			].map(pageAt),
		);
		for (const page of shown) expect(page.replace(ownScripts, "")).not.toMatch(/<script|<img src=x/i);
		expect(shown.filter((page) => page.includes("&lt;script&gt;")).length).toBeGreaterThan(4);
	});

	/** The site's own scripts, by address. */
	const ownScripts = /<script (type="module" )?src="\/[^"]*"[^>]*><\/script>/g;

	const pageAt = async (path: string): Promise<string> => {
		const answer = await steward.page(path);
		expect(answer.headers.get("content-security-policy")).toMatch(
			/script-src 'self'|default-src 'none'|default-src 'self'/,
		);
		return answer.text();
	};
	const pageOf = (id: string) => pageAt(`/network/record?id=${encodeURIComponent(id)}`);

	it("is still at one with itself, and answers", async () => {
		expect(boston.query("pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
		expect((await boston.fetch("/healthz")).status).toBe(200);
	});
});
