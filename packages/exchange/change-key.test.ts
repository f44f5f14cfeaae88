import { drizzle } from "drizzle-orm/d1";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import type { Signer } from "#protocol/keys.ts";
import { addProof } from "#protocol/proof.ts";
import { keyAnnouncement } from "#protocol/rotation.ts";
import { answerLink, share } from "#scripts/simulate/acts.ts";
import type { SimSite } from "#scripts/simulate/sim-site.ts";
import { World } from "#scripts/simulate/world.ts";
import { SqliteD1 } from "#scripts/support/sqlite-d1.ts";
import { changeKey } from "./change-key.ts";
import { currentSigner, forgetKeys, publishedKeys, siteKeys } from "./keys.ts";
import { peerRow } from "./peers.ts";
import { judgeAll } from "./pull.ts";
import type { Db, Site } from "./site.ts";
import { sourceFrom } from "./sources.ts";

vi.setConfig({ testTimeout: 60_000 });

let world: World;
let boston: SimSite;
let nairobi: SimSite;
let amsterdam: SimSite;
let old: Signer;

const doing = <T>(work: () => Promise<T>): Promise<T> => world.timeline.during(work);

const agree = async (a: SimSite, b: SimSite): Promise<void> => {
	await doing(() => answerLink(a, b, { stance: "yes" }));
	await world.pass(minute);
	await doing(() => answerLink(b, a, { stance: "yes" }));
	await world.pass(minute);
};

const put = async (localId: string): Promise<void> => {
	const said = { kind: "practice", name: localId, version: 1, text: "eleven mornings" } as const;
	await doing(() => share(boston, { ...said, localId, audience: { scope: "network" } }));
	await world.pass(10 * minute);
};

/** Boston's site as another isolate has it: with the same database, and nothing opened yet. */
const otherIsolate = (): Site => ({ ...boston.site, db: drizzle(new SqliteD1(boston.database)) as Db });

const change = () => doing(() => changeKey(boston.site, old.keyId));

/** Under which key what a site holds of Boston's is signed, by the record's local id. */
const signedBy = (at: SimSite): Record<string, unknown> =>
	Object.fromEntries(
		at.database
			.prepare(
				`select name, activity ->> '$.proof.verificationMethod' as key from record where origin = ? and kind = 'practice'`,
			)
			.all(boston.origin)
			.map(({ name, key }) => [name, key]),
	);

const keysAt = (at: SimSite) => doing(() => peerRow(at.site, boston.origin)).then((row) => row?.keys ?? []);

/** What Nairobi makes of a practice of Boston's that a network would pass on to it. */
const taken = (signer: Signer, at: number, rev = at): Promise<boolean> =>
	doing(async () => {
		const row = boston.database.prepare("select activity from record where kind = 'practice' limit 1").get();
		const { proof: _, ...activity } = JSON.parse(String(row?.activity));
		const forged = await addProof({ ...activity, object: { ...activity.object, rev } }, signer, at);
		const source = await sourceFrom(nairobi.site, boston.origin);
		return source.ok && (await judgeAll(nairobi.site, source.value, [forged])).judged.length === 1;
	});

beforeEach(async () => {
	world = await World.start({ seed: "keys", chapters: 3 });
	[, boston, nairobi, amsterdam] = world.sites as [SimSite, SimSite, SimSite, SimSite];
	await agree(boston, nairobi);
	await put("practice_1");
	old = await doing(() => currentSigner(boston.site));
});
afterEach(() => world.end());

describe("a site that changes its key", () => {
	it("goes on being read: by who knew it, and by a newcomer from the beginning", async () => {
		expect(await change()).toEqual({ ok: true, value: undefined });
		const current = (await doing(() => currentSigner(boston.site))).keyId;
		expect(current).not.toBe(old.keyId);
		await put("practice_2");
		expect(signedBy(nairobi)).toEqual({ practice_1: old.keyId, practice_2: current });
		await agree(boston, amsterdam);
		await world.pass(10 * minute);
		expect(signedBy(amsterdam)).toEqual({ practice_1: old.keyId, practice_2: current });
	});

	it("shows which key is in use, and until when the others were", async () => {
		await change();
		const [now, before] = await doing(() => siteKeys(boston.site));
		expect(now).toMatchObject({ until: null });
		expect(before).toMatchObject({ id: old.keyId, until: now?.since });
	});

	it("changes it once, however often and in how many isolates it is asked for", async () => {
		const both = await doing(() =>
			Promise.all([boston.site, otherIsolate()].map((site) => changeKey(site, old.keyId))),
		);
		expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(await change()).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await doing(() => siteKeys(boston.site))).toHaveLength(2);
	});

	it("signs with the new one also in an isolate that had opened the old one", async () => {
		const signerId = async () => (await doing(() => currentSigner(boston.site))).keyId;
		await doing(() => changeKey(otherIsolate(), old.keyId));
		expect(await signerId()).toBe(old.keyId);
		await world.pass(2 * minute);
		expect(await signerId()).not.toBe(old.keyId);
	});
});

describe("a retired key", () => {
	beforeEach(async () => {
		await change();
		await put("practice_2");
	});

	it("still proves what it signed, and nothing that is later", async () => {
		const { retiredAt = 0 } = (await keysAt(nairobi)).find(({ id }) => id === old.keyId) ?? {};
		expect(await taken(old, retiredAt - minute)).toBe(true);
		expect(await taken(old, retiredAt + 6 * minute)).toBe(false);
		expect(await taken(old, retiredAt - minute, retiredAt + 6 * minute)).toBe(false);
	});

	it("opens nothing", async () => {
		const ask = (signer: Signer) =>
			doing(async () => {
				const plain = new Request(`${nairobi.origin}/exchange/log?after=&limit=10`);
				return (await nairobi.answer(await signRequest(plain, signer, boston.site))).status;
			});
		expect(await ask(await doing(() => currentSigner(boston.site)))).toBe(200);
		expect(await ask(old)).toBe(401);
	});
});

describe("a new key that the old one did not announce", () => {
	it.each(["nobody", "another site"])(
		"is taken from nobody, and changes nothing, when %s announces it",
		async (who) => {
			const before = await keysAt(nairobi);
			await change();
			const [made] = await doing(() => publishedKeys(boston.site));
			const foreign = await doing(() => currentSigner(nairobi.site));
			const said = who === "nobody" || !made ? null : await keyAnnouncement(made, foreign, boston.site.clock());
			boston.database
				.prepare("update signing_key set announcement = ? where announcement is not null")
				.run(said && JSON.stringify(said));
			forgetKeys(boston.site);
			await put("practice_2");
			expect(Object.keys(signedBy(nairobi))).toEqual(["practice_1"]);
			expect(await keysAt(nairobi)).toEqual(before);
		},
	);
});
