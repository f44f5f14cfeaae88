import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { practice, stepsIn } from "#test/support/world-steps.ts";
import { currentSigner } from "./keys.ts";

// Days of virtual time pass in some of these.
vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;
const { doing, put } = stepsIn(() => world);

beforeEach(async () => {
	world = await World.start({ seed: "exchange", chapters: 3 });
	world.cronEvery = 10 * minute;
	[, boston, nairobi, amsterdam] = world.sites as [SimSite, SimSite, SimSite, SimSite];
});
afterEach(() => world.end());

describe("what a site refuses", () => {
	const ask = async (path: string, by: SimSite): Promise<Request> =>
		doing(async () => signRequest(new Request(`${boston.origin}${path}`), await currentSigner(by.site), by.site));
	const statusOf = (request: Request): Promise<number> => doing(async () => (await boston.answer(request)).status);

	it("refuses a request that is made twice", async () => {
		const request = await ask("/exchange/log", nairobi);
		expect(await statusOf(request.clone())).toBe(200);
		expect(await statusOf(request)).toBe(403);
	});

	it("refuses an unsigned one", async () => {
		expect(await statusOf(new Request(`${boston.origin}/exchange/inventory`))).toBe(401);
	});

	it("answers a cursor that is not of its log with 409", async () => {
		expect(await statusOf(await ask("/exchange/log?after=7.AAAAAAAAAAAA", nairobi))).toBe(409);
		expect(await statusOf(await ask("/exchange/log?after=no%20cursor", nairobi))).toBe(400);
	});

	it("does no work for a stranger's hint", async () => {
		const before = boston.database.prepare("select total_changes() as n").get()?.n;
		const body = JSON.stringify({ upTo: 5 });
		const hint = await doing(async () => {
			const plain = new Request(`${boston.origin}/exchange/hint`, { method: "POST", body });
			return signRequest(plain, await currentSigner(nairobi.site), nairobi.site);
		});
		expect(await statusOf(hint)).toBe(200);
		expect(boston.database.prepare("select total_changes() as n").get()?.n).toBe(before);
	});

	it("shows a stranger what is public, and nothing of the network's", async () => {
		await put(boston, practice());
		await put(boston, practice({ localId: "practice_2", audience: { scope: "public" } }));
		const answer = await doing(async () => (await boston.answer(await signed("/exchange/log"))).text());
		expect(answer).toContain("practice_2");
		expect(answer).not.toContain("practice_1");
	});

	const signed = async (path: string): Promise<Request> =>
		signRequest(new Request(`${boston.origin}${path}`), await currentSigner(amsterdam.site), amsterdam.site);

	it("names the request in a refusal, and the methods that an address takes", async () => {
		const ask = async (path: string, method: string) => {
			const answer = await doing(() => boston.answer(new Request(`${boston.origin}${path}`, { method })));
			return { status: answer.status, allow: answer.headers.get("allow"), body: await answer.json() };
		};
		const requestId = expect.any(String);
		expect(await ask("/exchange/log", "POST")).toEqual({
			status: 405,
			allow: "GET",
			body: { code: "wrong-method", message: "This address takes GET.", requestId },
		});
		expect(await ask("/exchange/nothing", "GET")).toMatchObject({
			status: 404,
			body: { code: "not-found", requestId },
		});
		expect(await ask("/exchange/log", "GET")).toMatchObject({
			status: 401,
			body: { code: "unauthenticated", requestId },
		});
	});
});
