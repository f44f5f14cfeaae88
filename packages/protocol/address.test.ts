import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPeerOrigin, originOf } from "./address.ts";

const deployed = { allowLocal: false };
const local = { allowLocal: true };

describe("a pasted address", () => {
	it.each([
		["https://boston.chapters.org", "https://boston.chapters.org"],
		["  https://Boston.Chapters.org/practices?after=1#top ", "https://boston.chapters.org"],
		["boston.chapters.org", "https://boston.chapters.org"],
		["boston.chapters.org/join/abc", "https://boston.chapters.org"],
		["https://boston.chapters.org:443/", "https://boston.chapters.org"],
		["https://münchen.chapters.org", "https://xn--mnchen-3ya.chapters.org"],
		["https://learning.workers.dev", "https://learning.workers.dev"],
	])("%s leads to %s", (text, origin) => {
		expect(checkPeerOrigin(text, deployed)).toEqual({ ok: true, value: origin });
	});

	it.each([
		"",
		"   ",
		"https://",
		"not an address",
		"http://boston.chapters.org",
		"ftp://boston.chapters.org",
		"javascript:alert(1)",
		"https://user:secret@boston.chapters.org",
		"https://boston.chapters.org:8443",
		"https://localhost",
		"https://boston.localhost",
		"http://boston.localhost:8787",
		"https://127.0.0.1",
		"https://127.1",
		"https://0x7f000001",
		"https://2130706433",
		"https://017700000001",
		"https://0.0.0.0",
		"https://10.0.0.1",
		"https://169.254.169.254/latest/meta-data",
		"https://192.168.1.1",
		"https://172.16.0.1",
		"https://100.64.0.1",
		"https://8.8.8.8",
		"https://[::1]",
		"https://[::ffff:127.0.0.1]",
		"https://[fe80::1]",
		"https://[2606:4700::1111]",
		"https://metadata.google.internal",
		"https://printer.local",
		"https://router.lan",
		"https://nas.home.arpa",
		"https://boston",
		"https://boston.chapters.org.",
		"https://boston.localhost.",
		"https://①②⑦.⓪.⓪.①",
		`https://boston.chapters.org/${"a".repeat(2_000)}`,
	])("%s is refused", (text) => {
		expect(checkPeerOrigin(text, deployed)).toMatchObject({ ok: false, error: { code: "invalid", field: "address" } });
	});

	it.each([
		"http://169.254.169.254",
		"http://10.0.0.1",
		"https://10.0.0.1:8443",
		"http://[::1]:8787",
		"http://router.lan",
	])("%s is said not to be on the open internet, and not to want mending", (text) => {
		const refused = checkPeerOrigin(text, deployed);
		expect(refused).toMatchObject({ ok: false, error: { reason: "address-private" } });
		expect(refused.ok || refused.error.message).toContain("open internet");
	});

	it("may be a local one in a demo, and nothing else that is private", () => {
		const origin = "http://boston.localhost:8787";
		expect(checkPeerOrigin(`${origin}/practices`, local)).toEqual({ ok: true, value: origin });
		for (const text of [
			"http://10.0.0.1:8787",
			"http://boston.chapters.org",
			"http://127.0.0.1:8787",
			"https://boston.localhost:1",
		])
			expect(checkPeerOrigin(text, local).ok).toBe(false);
	});

	it.each([
		["network.localhost:8787", "http://network.localhost:8787"],
		["Network.localhost:8787/exchange/invitations/abc", "http://network.localhost:8787"],
		["boston.localhost", "http://boston.localhost"],
		["boston.chapters.org", "https://boston.chapters.org"],
		["localhost.chapters.org", "https://localhost.chapters.org"],
	])("pasted without its scheme as %s is understood in a demo", (text, origin) => {
		expect(checkPeerOrigin(text, local)).toEqual({ ok: true, value: origin });
	});

	it.each([
		["network.localhost:8787", deployed, "This is an address on somebody’s own machine."],
		["https://network.localhost:8787", local, "http://network.localhost:8787."],
		["boston.chapters.org:8443", deployed, "Leave the port out of the address: https://boston.chapters.org."],
		["http://boston.chapters.org", deployed, "https://boston.chapters.org."],
	])("%s is refused with what to paste instead", (text, by, words) => {
		expect(checkPeerOrigin(text, by)).toMatchObject({ ok: false, error: { message: expect.stringContaining(words) } });
	});

	it("is an https origin on the default port, or refused, whatever was typed", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), (text) => {
				const checked = checkPeerOrigin(text, deployed);
				if (checked.ok) expect(checked.value).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z][a-z0-9-]*$/);
			}),
		);
	});
});

describe("originOf", () => {
	it("finds the origin of ids as they are written", () => {
		expect(originOf("https://boston.example/records/practice_1")).toBe("https://boston.example");
		expect(originOf("http://boston.localhost:8787/actor#key-1")).toBe("http://boston.localhost:8787");
	});

	it.each([
		"boston.example/records/1",
		"http://boston.example/records/1",
		"https://Boston.example/records/1",
		"https://boston.example/records/../1",
		"https://boston.example:443/records/1",
		"https://nairobi.example@boston.example/records/1",
		"https://boston.example\\@nairobi.example/records/1",
		" https://boston.example/records/1",
		"https://boston.example",
		"urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
	])("gives none for %s", (id) => {
		expect(originOf(id)).toBeNull();
	});
});
