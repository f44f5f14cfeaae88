import { Group, isActor, lookupObject } from "@fedify/fedify/vocab";
import { describe, expect, it } from "vitest";
import { exampleNow, testSite } from "#test/support/example-sites.ts";
import { actorDocument, parseActor } from "./actor.ts";
import type { VerificationKey } from "./keys.ts";
import { acceptsRotation, keyAnnouncement, trustedKeys } from "./rotation.ts";

const origin = "https://boston.example";
const first = await testSite(origin, 1, "key-1");
const second = await testSite(origin, 2, "key-2");
const third = await testSite(origin, 3, "key-3");
const nairobi = await testSite("https://nairobi.example", 4);

const document = (keys: readonly VerificationKey[], announcements: readonly object[] = []) =>
	actorDocument({
		origin,
		kind: "chapter",
		name: "Boston",
		summary: "Clinics and schools that learn together.",
		keys,
		languages: ["en", "es"],
		understands: ["practice", "person"],
		announcements,
	});

describe("an actor document", () => {
	it("reads back as the site that it describes", () => {
		const read = parseActor(JSON.parse(JSON.stringify(document([first.key]))), origin);
		expect(read).toEqual({
			ok: true,
			value: {
				origin,
				kind: "chapter",
				name: "Boston",
				keys: [first.key],
				understands: ["practice", "person"],
				announcements: [],
			},
		});
	});

	it("is called without the characters that can't be shown", () => {
		expect(parseActor({ ...document([first.key]), name: "Bos\u0000ton" }, origin)).toMatchObject({
			value: { name: "Boston" },
		});
	});

	it("is a Group with its keys to an ActivityPub library", async () => {
		const documentLoader = async (url: string) => ({
			contextUrl: null,
			documentUrl: url,
			document: document([first.key, second.key]),
		});
		const actor = await lookupObject(`${origin}/actor`, { documentLoader });
		expect(isActor(actor as Group) && actor).toBeInstanceOf(Group);
		const ids: (string | undefined)[] = [];
		for await (const key of (actor as Group).getAssertionMethods({ documentLoader })) ids.push(key.id?.href);
		expect(ids).toEqual([first.key.id, second.key.id]);
	});

	it.each([
		["of another site", { id: "https://nairobi.example/actor" }],
		["without keys", { assertionMethod: [] }],
		["with a key of another site", { assertionMethod: [{ ...nairobi.key, type: "Multikey" }] }],
		[
			"with a key that another controls",
			{ assertionMethod: [{ ...first.key, controller: nairobi.key.controller, type: "Multikey" }] },
		],
		["with a key that is none", { assertionMethod: [{ ...first.key, publicKeyMultibase: "z6Mk", type: "Multikey" }] }],
		["of a person", { type: "Person" }],
		["of a site that knows no exchange", { chapterhouse: undefined }],
	])("is refused when it is one %s", (_, change) => {
		expect(parseActor({ ...document([first.key]), ...change }, origin).ok).toBe(false);
	});

	it.each([null, "text", [], 7])("is refused when it is %j", (json) => {
		expect(parseActor(json, origin).ok).toBe(false);
	});
});

describe("a new key", () => {
	it("is accepted when a known one announces it", async () => {
		const announcement = await keyAnnouncement(second.key, first.signer, exampleNow);
		expect(await acceptsRotation([first.key], JSON.parse(JSON.stringify(announcement)))).toEqual({
			ok: true,
			value: { key: second.key, by: first.key, at: exampleNow },
		});
	});

	it("is refused when it announces itself, when another site does, or when the announcement was altered", async () => {
		const own = await keyAnnouncement(second.key, second.signer, exampleNow);
		const foreign = await keyAnnouncement(second.key, nairobi.signer, exampleNow);
		const taken = await keyAnnouncement(nairobi.key, first.signer, exampleNow);
		const altered = { ...(await keyAnnouncement(second.key, first.signer, exampleNow)), key: third.key };
		for (const announcement of [own, foreign, taken, altered, null, {}])
			expect((await acceptsRotation([first.key, nairobi.key], announcement)).ok).toBe(false);
	});

	it("is reached over several announcements by a site that was away", async () => {
		const chain = [
			await keyAnnouncement(second.key, first.signer, exampleNow),
			await keyAnnouncement(third.key, second.signer, exampleNow),
		];
		const actor = parseActor(document([third.key], chain), origin);
		expect(actor.ok && (await trustedKeys([first.key], actor.value))).toEqual([third.key]);
	});

	it("retires the key that announced it, for good, and for a first meeting too", async () => {
		const announcement = await keyAnnouncement(second.key, first.signer, exampleNow);
		const actor = parseActor(document([second.key, first.key], [announcement]), origin);
		if (!actor.ok) throw new Error(actor.error.message);
		const retired = { ...first.key, retiredAt: exampleNow };
		for (const known of [[first.key], actor.value.keys, [second.key, retired]])
			expect(await trustedKeys(known, actor.value)).toEqual([second.key, retired]);
		const restored = parseActor(document([first.key]), origin);
		expect(restored.ok && (await trustedKeys([second.key, retired], restored.value))).toEqual([retired]);
	});

	it("is not taken from a key that announced another before", async () => {
		const chain = [
			await keyAnnouncement(second.key, first.signer, exampleNow),
			await keyAnnouncement(third.key, first.signer, exampleNow + 1),
		];
		const actor = parseActor(document([third.key, second.key, first.key], chain), origin);
		const retired = { ...first.key, retiredAt: exampleNow };
		expect(actor.ok && (await trustedKeys([first.key], actor.value))).toEqual([second.key, retired]);
	});

	it("is not trusted for being listed", async () => {
		const actor = parseActor(document([first.key, third.key]), origin);
		expect(actor.ok && (await trustedKeys([first.key], actor.value))).toEqual([first.key]);
		const replaced = { ...first.key, publicKeyMultibase: third.key.publicKeyMultibase };
		const swapped = parseActor(document([replaced]), origin);
		expect(swapped.ok && (await trustedKeys([first.key], swapped.value))).toEqual([]);
	});
});
