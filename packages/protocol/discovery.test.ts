import { parseNodeInfo } from "@fedify/fedify/nodeinfo";
import { describe, expect, it } from "vitest";
import { nodeInfo, nodeInfoLinks } from "./nodeinfo.ts";
import { webfinger } from "./webfinger.ts";

const origin = "https://boston.example";

describe("webfinger", () => {
	it.each(["acct:chapter@boston.example", origin, `${origin}/`, `${origin}/actor`])(
		"finds the site by %s",
		(resource) => {
			expect(webfinger(resource, { origin, kind: "chapter" })).toMatchObject({
				ok: true,
				value: { subject: "acct:chapter@boston.example", links: [{ rel: "self", href: `${origin}/actor` }, {}] },
			});
		},
	);

	it("knows a federation by another name", () => {
		expect(webfinger("acct:network@hub.example", { origin: "https://hub.example", kind: "federation" }).ok).toBe(true);
	});

	it("finds nobody else", () => {
		for (const resource of [
			"acct:rosa@boston.example",
			"acct:chapter@nairobi.example",
			"https://nairobi.example/actor",
		])
			expect(webfinger(resource, { origin, kind: "chapter" })).toMatchObject({ error: { code: "not-found" } });
		for (const resource of [undefined, ""])
			expect(webfinger(resource, { origin, kind: "chapter" })).toMatchObject({ error: { code: "invalid" } });
	});
});

describe("nodeinfo", () => {
	it("is linked from the well-known document", () => {
		expect(nodeInfoLinks(origin)).toEqual({
			links: [{ rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: `${origin}/nodeinfo/2.1` }],
		});
	});

	/** Fedify's strict reading asks for numbers of posts and comments, which the schema does not. */
	it("is read by a library that knows the schema, and counts nobody", () => {
		const read = parseNodeInfo(nodeInfo({ kind: "chapter", name: "Boston", version: "0.1.0" }), {
			tryBestEffort: true,
		});
		expect(read).toMatchObject({ software: { name: "chapterhouse", version: "0.1.0" }, protocols: ["activitypub"] });
		expect(read?.usage.users).toEqual({});
	});
});
