import { expect, it } from "vitest";
import { makeApp } from "#community/app.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();

const field = (head: string, value: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
/** What a browser sends of a file's field that was left empty. */
const noFile = field('name="file"; filename=""\r\nContent-Type: application/octet-stream', "");

it("what is pasted comes in, with the file’s field empty as a browser sends it", { timeout: 30_000 }, async () => {
	await site.claim();
	const member = await site.signIn("member", "Rosa");
	const pasted = "# Three chairs\n\n## Situation\nTwo people talk.\n\n## What we do\nThey swap chairs.\n";
	const body = `${field('name="kind"', "documents")}${noFile}${field('name="text"', pasted)}--x--\r\n`;
	const headers = { cookie: `__Host-session=${member.cookie}`, "content-type": "multipart/form-data; boundary=x" };
	const sent = new Request(`${site.origin}/bring`, { method: "POST", body, headers, redirect: "manual" });
	const at = (await makeApp(site.services).fetch(sent)).headers.get("location") ?? "";
	expect(at).toMatch(/^\/bring\/import_/);
	expect(await site.text(at, member)).toContain("Three chairs");
});
