import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hour } from "#core/clock.ts";
import { type Besieged, startBesieged } from "#test/support/besieged.ts";
import type { Caller } from "#test/support/caller.ts";
import { actorOf, type HostileSite, json, send } from "#test/support/hostile-site.ts";
import type { TestSite } from "#test/support/network.ts";
import { yes } from "#test/support/network-steps.ts";
import { everything } from "#test/support/stored.ts";

describe("a chapter asked by a hostile site", () => {
	let besieged: Besieged;
	let boston: TestSite;
	let steward: Caller;
	let mallory: HostileSite;
	let ada: HostileSite;
	let eve: HostileSite;
	beforeAll(async () => {
		besieged = await startBesieged();
		({ boston, steward, mallory, ada, eve } = besieged);
	});
	afterAll(() => besieged?.stop());
	beforeEach(() => besieged.reset());

	const log = () => `${boston.origin}/exchange/log?after=&limit=50`;
	const altered = (
		request: Request,
		change: { url?: string; headers?: Record<string, string>; body?: string; method?: string },
	) =>
		new Request(change.url ?? request.url, {
			method: change.method ?? request.method,
			headers: { ...Object.fromEntries(request.headers), ...change.headers },
			body: change.body,
		});
	const aHint = () => ({ method: "POST", body: '{"upTo":1}', headers: { "content-type": "application/json" } });

	const requests: Readonly<Record<string, { make: () => Promise<Request>; status: number; code: string }>> = {
		"without a signature": { make: async () => new Request(log()), status: 401, code: "unauthenticated" },
		"with another's signature under its name": {
			make: async () => {
				const theirs = (await ada.request(log())).headers.get("signature-input") ?? "";
				const own = await mallory.request(log());
				return altered(own, { headers: { "signature-input": theirs.replaceAll(ada.origin, mallory.origin) } });
			},
			status: 401,
			code: "unauthenticated",
		},
		"with another query than was signed": {
			make: async () => altered(await mallory.request(log()), { url: `${boston.origin}/exchange/log?after=&limit=1` }),
			status: 401,
			code: "unauthenticated",
		},
		"with another body than was signed": {
			make: async () =>
				altered(await mallory.request(`${boston.origin}/exchange/hint`, aHint()), { body: '{"upTo":2}' }),
			status: 401,
			code: "unauthenticated",
		},
		"with another body and its digest": {
			make: async () => {
				const other = await mallory.request(`${boston.origin}/exchange/hint`, { ...aHint(), body: '{"upTo":2}' });
				const digest = other.headers.get("content-digest") ?? "";
				const own = await mallory.request(`${boston.origin}/exchange/hint`, aHint());
				return altered(own, { body: '{"upTo":2}', headers: { "content-digest": digest } });
			},
			status: 401,
			code: "unauthenticated",
		},
		"by a clock that is an hour slow": {
			make: () => mallory.request(log(), {}, () => Date.now() - hour),
			status: 401,
			code: "unauthenticated",
		},
		"by a clock that is an hour fast": {
			make: () => mallory.request(log(), {}, () => Date.now() + hour),
			status: 401,
			code: "unauthenticated",
		},
		"in words that were signed for another site": {
			make: async () => altered(await mallory.request(`${ada.origin}/exchange/log?after=&limit=50`), { url: log() }),
			status: 401,
			code: "unauthenticated",
		},
		"under a key id of a private address": {
			make: async () => {
				const own = await mallory.request(log());
				const input = own.headers.get("signature-input") ?? "";
				return altered(own, { headers: { "signature-input": input.replace(mallory.origin, "http://10.0.0.1") } });
			},
			status: 401,
			code: "unauthenticated",
		},
		"with a hint of twice the size": {
			make: () =>
				mallory.request(`${boston.origin}/exchange/hint`, {
					...aHint(),
					body: `{"upTo":1,"x":"${"x".repeat(5_000)}"}`,
				}),
			status: 413,
			code: "too-large",
		},
		"with a hint that is none": {
			make: () => mallory.request(`${boston.origin}/exchange/hint`, { ...aHint(), body: "[[[[" }),
			status: 400,
			code: "invalid",
		},
	};

	for (const [how, { make, status, code }] of Object.entries(requests))
		it(`refuses it ${how}, and keeps nothing of it`, async () => {
			const request = await make();
			const before = everything(boston);
			const answer = await send(request);
			expect(answer.status).toBe(status);
			expect(await answer.json()).toMatchObject({ code, message: expect.stringMatching(/\w+ \w+/) });
			await besieged.network.settle();
			expect(everything(boston)).toEqual(before);
		});

	it("answers a signed request once, and refuses its repetition", async () => {
		const request = await mallory.request(log());
		expect((await send(request.clone())).status).toBe(200);
		const before = everything(boston);
		const again = await send(request);
		expect(again.status).toBe(403);
		expect(await again.json()).toMatchObject({ code: "forbidden", message: "This request was made before." });
		expect(everything(boston)).toEqual(before);
	});

	it("refuses a key that belongs to another origin, whatever the origin that shows it says", async () => {
		eve.answers.set("/actor", json(actorOf({ ...eve, key: mallory.key }, "chapter")));
		const before = everything(boston);
		expect((await send(await eve.request(log()))).ok).toBe(false);
		eve.answers.set("/actor", json({ ...actorOf(mallory, "chapter") }));
		expect((await send(await eve.request(log()))).ok).toBe(false);
		expect(everything(boston)).toEqual(before);
	});

	it("follows no redirect from an actor’s address", async () => {
		eve.answers.set("/actor", (_incoming, outgoing) =>
			outgoing.writeHead(302, { location: `${eve.origin}/elsewhere` }).end(),
		);
		eve.answers.set("/elsewhere", json(actorOf(eve, "chapter")));
		const before = everything(boston);
		expect((await send(await eve.request(log()))).ok).toBe(false);
		expect(eve.heard).not.toContain("GET /elsewhere");
		expect(everything(boston)).toEqual(before);
	});

	it("costs a stranger’s hint no work, and answers it like everybody’s", async () => {
		eve.heard.length = 0;
		const before = everything(boston);
		const answer = await send(new Request(`${boston.origin}/exchange/hint`, aHint()));
		expect([answer.status, await answer.json()]).toEqual([200, { heard: true }]);
		await eve.hint(boston.origin);
		await besieged.network.settle();
		expect(eve.heard).toEqual([]);
		expect(everything(boston)).toEqual(before);
	});

	const unroutable = [
		"http://10.0.0.1",
		"https://192.168.1.1",
		"https://127.0.0.1:8080",
		"https://127.1",
		"https://2130706433",
		"https://0x7f000001",
		"https://0x7f.1",
		"https://017700000001",
		"https://169.254.169.254/latest/meta-data",
		"https://①②⑦.⓪.⓪.①",
		"https://[::1]",
		"https://[::ffff:10.0.0.1]",
		"https://[fd00::1]",
		"https://localhost",
		"https://localhost.",
		"https://router.local",
		"https://router.local.",
		"https://db.internal",
		"https://chapter.example.org.",
	];

	it.each([...unroutable, "http://example.org", "https://steward:secret@chapter.org", "https://chapter.org:22"])(
		"links with no address such as %s",
		async (address) => {
			const before = everything(boston, ["api_token"]);
			for (const pasted of [address, `${address}/exchange/invitations/0123456789abcdefghjkmnpqrstvwxyz`])
				expect(await steward.refused("POST", "/api/links", { ...yes, address: pasted })).toMatchObject({
					status: 400,
					code: "invalid",
				});
			expect(everything(boston, ["api_token"])).toEqual(before);
		},
	);

	it("looks up no key at such an address, whoever claims that it lies there", async () => {
		const before = everything(boston);
		for (const address of unroutable) {
			const own = await mallory.request(log());
			const input = (own.headers.get("signature-input") ?? "").replace(mallory.origin, new URL(address).origin);
			const answer = await send(altered(own, { headers: { "signature-input": input } }));
			expect(answer.ok, address).toBe(false);
		}
		expect(everything(boston)).toEqual(before);
	});
});
