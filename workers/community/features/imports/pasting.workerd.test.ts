import { expect, it } from "vitest";
import { makeApp } from "#community/app.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { uploadLimit } from "./contract.ts";
import { mostStored } from "./rules.ts";

const site = chapterSite();

const field = (head: string, value: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
/** What a browser sends of a file's field that was left empty. */
const noFile = field('name="file"; filename=""\r\nContent-Type: application/octet-stream', "");

const paste = async (member: SignedIn, text: string): Promise<Response> => {
	const body = `${field('name="kind"', "documents")}${noFile}${field('name="text"', text)}--x--\r\n`;
	const headers = { cookie: `__Host-session=${member.cookie}`, "content-type": "multipart/form-data; boundary=x" };
	const sent = new Request(`${site.origin}/bring`, { method: "POST", body, headers, redirect: "manual" });
	return (await makeApp(site.services)).fetch(sent);
};

it("what is pasted comes in, with the file’s field empty as a browser sends it", { timeout: 30_000 }, async () => {
	await site.claim();
	const member = await site.signIn("member", "Rosa");
	const pasted = "# Three chairs\n\n## Situation\nTwo people talk.\n\n## What we do\nThey swap chairs.\n";
	const at = (await paste(member, pasted)).headers.get("location") ?? "";
	expect(at).toMatch(/^\/bring\/import_/);
	expect(await site.text(at, member)).toContain("Three chairs");
});

it("what is too long to be pasted is refused on the form itself, and nothing is kept", {
	timeout: 30_000,
}, async () => {
	const member = await site.signIn("member", "Ada");
	const longer = await paste(member, "x".repeat(mostStored + 1));
	const form = await longer.text();
	expect(longer.status).toBe(400);
	expect(form).toContain("This is longer than can be pasted. Bring it as a file.");
	expect(form).toContain('role="alert"');
	expect(form).toContain('action="/bring"');
	const larger = await paste(member, "x".repeat(uploadLimit));
	expect([larger.status, await larger.text()]).toEqual([413, expect.stringContaining("This is larger than")]);
	expect(await (await site.get("/api/imports", member)).json()).toMatchObject({ items: [] });
});
