import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startNetwork, type TestNetwork } from "#test/support/network.ts";

describe("a network on this machine", () => {
	let network: TestNetwork;
	beforeAll(async () => {
		network = await startNetwork({ chapters: ["boston", "nairobi"] });
	});
	afterAll(() => network?.stop());

	it("runs every site at its own address, on its own migrated database", async () => {
		for (const site of network.sites) {
			expect((await site.fetch("/healthz")).status).toBe(200);
			expect(site.query("select name from d1_migrations")).not.toEqual([]);
		}
		expect(new Set(network.sites.map((site) => site.database)).size).toBe(3);
	});

	it("loses one site without the others noticing, and gets it back with what it stored", async () => {
		const nairobi = network.site("nairobi");
		const before = nairobi.query("select * from d1_migrations");
		await nairobi.stop();
		await expect(nairobi.fetch("/healthz")).rejects.toThrow();
		expect((await network.site("boston").fetch("/healthz")).status).toBe(200);
		await nairobi.restart();
		expect((await nairobi.fetch("/healthz")).status).toBe(200);
		expect(nairobi.query("select * from d1_migrations")).toEqual(before);
	});

	it("settles when crons and queues are done", async () => {
		for (const site of network.sites) await site.tick();
		await network.settle();
	});
});
