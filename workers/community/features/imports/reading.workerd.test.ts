import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { settled } from "./options-rules.ts";
import { planOf } from "./plan-rules.ts";
import { readFile } from "./read.ts";
import type { ImportKind, ItemsContent, TableContent } from "./rules.ts";

const now = Date.UTC(2026, 9, 20, 12);
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const utf16 = (text: string, mark: boolean): Uint8Array<ArrayBuffer> => {
	const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
	return Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
};
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const read = (kind: ImportKind, bytes: Uint8Array<ArrayBuffer>, name = "") => {
	const found = readFile(kind, bytes, name, now);
	if (!found.ok) throw new Error(found.error.message);
	return found.value;
};
const refusal = (kind: ImportKind, bytes: Uint8Array<ArrayBuffer>): string => {
	const found = readFile(kind, bytes, "", now);
	return found.ok ? "taken" : found.error.message;
};
/** What a file comes to, with what was guessed. */
const plan = (
	kind: ImportKind,
	text: string | Uint8Array<ArrayBuffer>,
	chosen: Record<string, string> = {},
	name = "",
) => {
	const found = read(kind, typeof text === "string" ? bytesOf(text) : text, name);
	const options = settled(
		kind,
		found.content,
		{ ...found.options, ...chosen },
		{ language: "en", mayTellOthers: true },
	);
	return planOf(kind, found.content, options, now);
};
const people = (text: string | Uint8Array<ArrayBuffer>) =>
	plan("people", text).items.map(({ data }) => data as { name: string; email: string });

describe("a table of people", () => {
	it("is read by its columns in several languages, whatever stands between them", () => {
		const ada = [{ name: "Ada Mensah", email: "ada@example.org" }];
		expect(people("Name,E-mail\nAda Mensah,Ada@Example.org\n")).toMatchObject(ada);
		expect(people("Naam;E-mailadres;Telefoon\nAda Mensah;ada@example.org;06\n")).toMatchObject(ada);
		expect(people("Jina kamili\tBarua pepe\nAda Mensah\tada@example.org\n")).toMatchObject(ada);
		expect(people("Correo electrónico,Apellidos,Nombre\nada@example.org,Mensah,Ada Mensah\n")).toMatchObject(ada);
		expect(people("Vorname;Nachname;E-Mail\nAda;Mensah;ada@example.org\n")).toMatchObject(ada);
		expect(people("Ada Mensah,ada@example.org\n")).toMatchObject(ada);
		expect(people('Name,Email\n"Mensah, Ada","Ada M <ada@example.org>"\n')).toMatchObject([{ name: "Mensah, Ada" }]);
	});

	it("says of each line that can't be read where it stands, why, and what to do", () => {
		const text = [
			"Name,Email,Note",
			'Ada Mensah,ada@example.org,"two',
			'lines"',
			"Nobody,,",
			"Wrong,not an address,",
			",lone@example.org,",
			"Ada Again,ada@example.org,",
			"Too,many@example.org,a,b,c",
		].join("\n");
		const { items, unread } = plan("people", text);
		expect(items.map(({ where }) => where)).toEqual(["Line 2"]);
		expect(unread.map(({ where }) => where).sort()).toEqual(["Line 4", "Line 5", "Line 6", "Line 7", "Line 8"]);
		const why = Object.fromEntries(unread.map((one) => [one.where, one.why]));
		expect(why["Line 4"]).toContain("no e-mail address");
		expect(why["Line 5"]).toContain("“not an address” isn’t an e-mail address");
		expect(why["Line 6"]).toContain("no name");
		expect(why["Line 7"]).toContain("same address as line 2");
		expect(why["Line 8"]).toContain("5 cells");
	});

	it("takes formulas for the texts that they are", () => {
		const [one] = people('Name,Email\n"=HYPERLINK(""https://evil.example"",""x"")",ada@example.org\n');
		expect(one?.name).toBe('=HYPERLINK("https://evil.example","x")');
		expect(plan("people", "Name,Email\nAda,=cmd|'/c calc'!A1\n").unread[0]?.why).toContain("isn’t an e-mail address");
	});

	it("refuses ten thousand columns, and more lines than letters", () => {
		const wide = Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(",");
		expect(refusal("people", bytesOf(`${wide}\n${wide}\n`))).toContain("more than 60 columns");
		const long = Array.from({ length: 400 }, (_, i) => `P ${i},p${i}@example.org`).join("\n");
		expect(refusal("people", bytesOf(`Name,Email\n${long}`))).toContain("more than 300 lines");
	});

	it("is read in whatever its letters were written, and told so", () => {
		const text = "Name;Email\nRenée Müller;renee@example.org\n";
		const named = [{ name: "Renée Müller", email: "renee@example.org" }];
		expect(people(text)).toMatchObject(named);
		expect(people(`\ufeff${text}`)).toMatchObject(named);
		for (const bytes of [utf16(text, true), utf16(text, false), latin(text)])
			expect(people(bytes)).toMatchObject(named);
		expect(read("people", utf16(text, true)).encoding).toBe("UTF-16");
		expect(read("people", latin(text)).encoding).toContain("Windows-1252");
		expect(read("people", bytesOf(text)).encoding).toBeNull();
	});

	it("isn't a spreadsheet, a picture or anything else that is no text", () => {
		expect(refusal("people", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toContain("Save a spreadsheet as CSV");
		expect(refusal("people", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toContain("older Office");
		expect(
			refusal(
				"people",
				Uint8Array.from({ length: 900 }, (_, i) => (i * 7) % 256),
			),
		).toContain("no text");
		expect(refusal("people", bytesOf("  \n"))).toContain("nothing in this file");
	});

	it("names the line in which a quotation mark stays open", () => {
		const { items, unread } = plan(
			"people",
			'Name,Email\nAda,ada@example.org\nBen,"ben@example.org\nCleo,cleo@example.org\n',
		);
		expect(items).toHaveLength(1);
		expect(unread).toMatchObject([{ where: "Line 3", why: expect.stringContaining("isn’t closed") }]);
	});
});

describe("documents", () => {
	const practice = [
		"---",
		"title: Huddles at shift change",
		"tags: [handover, nights]",
		"language: nl",
		"status: worked",
		"---",
		"# Ignored, the head has a title",
		"",
		"Begin on time.",
		"",
		"## Situatie",
		"Two shifts meet.",
		"### A detail",
		"Within it.",
		"## Wat we doen",
		"We stand in a circle.",
		"```",
		"## Situatie",
		"```",
		"## Valkuilen",
		"Too long.",
	].join("\n");

	it("come with their head, and by the headings of a practice", () => {
		const [one] = plan("documents", practice, {}, "huddles.md").items;
		expect(one).toMatchObject({
			becomes: "practice",
			title: "Huddles at shift change",
			data: {
				status: "worked",
				language: "nl",
				tags: ["handover", "nights"],
				texts: {
					situation: "Two shifts meet.\n### A detail\nWithin it.",
					whatWeDo: expect.stringMatching(/^Begin on time\.\n\nWe stand in a circle\.\n```\n## Situatie/),
					watchFor: "Too long.",
				},
			},
		});
	});

	it("become what is chosen, or what their own head says", () => {
		const text =
			"---\nkind: study\n---\n# Who speaks?\n\n## Question\nWho speaks first?\n\n## Findings\nThe same two.\n";
		const study = { becomes: "study", data: { texts: { question: "Who speaks first?", findings: "The same two." } } };
		expect(plan("documents", text, { audience: "chapter" }).items).toMatchObject([study]);
		expect(plan("documents", "Only words.", { form: "reflection" }, "a note.txt").items).toMatchObject([
			{ becomes: "reflection", title: "a note", data: { text: "# a note\n\nOnly words." } },
		]);
	});

	it("come several at once in a ZIP, and what is no document is named", () => {
		const zip = zipSync({
			"notes/one.md": bytesOf("# One\n\nFirst."),
			"Größe.md": latin("# Größe\n\nZweite."),
			"empty.md": bytesOf("---\ntitle: x\n---\n"),
			"photo.jpg": new Uint8Array([0xff, 0xd8, 0xff]),
			"__MACOSX/._one.md": bytesOf("x"),
			"../../etc/evil.md": bytesOf("# Evil"),
		}) as Uint8Array<ArrayBuffer>;
		const { items, unread } = plan("documents", zip, {}, "notes.zip");
		expect(items.map(({ title }) => title).sort()).toEqual(["Größe", "One"]);
		expect(unread.map(({ where }) => where).sort()).toEqual(["../../etc/evil.md", "empty.md", "photo.jpg"]);
	});

	it("are refused where a ZIP would explode", () => {
		const bomb = zipSync({ "bomb.md": new Uint8Array(3_900_000) }, { level: 9 }) as Uint8Array<ArrayBuffer>;
		expect(refusal("documents", bomb)).toContain("out of all bounds");
		const many = zipSync(
			Object.fromEntries(Array.from({ length: 1_100 }, (_, i) => [`${i}.md`, bytesOf("x")])),
		) as Uint8Array<ArrayBuffer>;
		expect(refusal("documents", many)).toContain("out of all bounds");
		expect(refusal("documents", bomb.slice(0, 200))).toContain("damaged");
	});

	it("are left out where their head would explode, or can't be read", () => {
		const lol = "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\n---\nText.";
		expect(plan("documents", lol, {}, "lol.md").unread).toMatchObject([
			{ where: "lol.md", why: expect.stringContaining("references") },
		]);
		expect(plan("documents", "---\ntitle: [open\n---\nText.", {}, "a.md").unread[0]?.why).toContain(
			"can’t be read in line",
		);
		expect(plan("documents", `---\nx: ${"y".repeat(9_000)}\n---\nText.`, {}, "a.md").unread[0]?.why).toContain(
			"too long",
		);
	});
});

describe("posts", () => {
	const html =
		'<p>We <b>met</b>.</p><script>alert(1)</script><p onclick="x()"><a href="javascript:alert(1)">here</a> <img src="https://a.example/p.png" alt="the room"></p>';
	const item = `<item><title>A &amp; B</title><guid>https://a.example/1</guid><author>ada@example.org (Ada Mensah)</author><pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate><description>${html.replaceAll("<", "&lt;")}</description></item>`;
	const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${item}</channel></rss>`;

	it("with more marks of how they look than anybody sets come as their words, quickly, and say so", () => {
		const words = Array.from({ length: 1_500 }, (_, n) => `w${n}`);
		const crowded = words.map((word) => `<b><i><p>${word}`).join("");
		const began = performance.now();
		const { items, unread } = plan(
			"posts",
			JSON.stringify({
				version: "https://jsonfeed.org/version/1.1",
				items: [{ id: "1", title: "Crowded", content_html: crowded }],
			}),
		);
		expect(performance.now() - began).toBeLessThan(1_500);
		expect(unread).toEqual([]);
		expect(items[0]?.note).toContain("Simplified");
		const { text } = (items[0] as { data: { text: string } }).data;
		expect(text.split(/\s+/)).toEqual(words);
	});

	it("of a feed come as Markdown, without what runs and with pictures as links", () => {
		const [one] = plan("posts", rss).items;
		expect(one).toMatchObject({
			becomes: "message",
			title: "A & B",
			data: {
				author: "Ada Mensah",
				email: "ada@example.org",
				at: Date.UTC(2026, 2, 10, 10),
				source: "https://a.example/1",
			},
		});
		const { text } = (one as { data: { text: string } }).data;
		expect(text).toBe("We **met**.\n\nhere [the room](https://a.example/p.png)");
	});

	it("are read from Atom and from JSON feeds", () => {
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>T</title><updated>2026-01-01T00:00:00Z</updated><entry><id>e1</id><title>E</title><author><name>Ada</name></author><published>2026-01-01T00:00:00Z</published><updated>2026-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>`;
		expect(plan("posts", atom).items).toMatchObject([
			{ title: "E", data: { source: "e1", text: "Hi", at: Date.UTC(2026, 0, 1) } },
		]);
		const json = JSON.stringify({
			version: "https://jsonfeed.org/version/1.1",
			title: "T",
			items: [{ id: "1", content_html: "<p>x</p>" }],
		});
		expect(plan("posts", json).items).toMatchObject([{ title: "x", data: { source: "1", at: null } }]);
	});

	it("of a feed that declares entities are refused, as of one that is damaged", () => {
		const lol = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss.slice(21)}`;
		expect(refusal("posts", bytesOf(lol))).toContain("declares words of its own");
		expect(refusal("posts", bytesOf("<?xml version='1.0'?><html></html>"))).toContain("damaged");
	});

	it("of a Discourse topic and of plain lists come by their topics", () => {
		const topic = {
			id: 7,
			title: "Night shifts",
			post_stream: {
				posts: [
					{
						id: 1,
						name: "Ada Mensah",
						username: "ada",
						created_at: "2025-02-03T10:00:00.000Z",
						cooked: "<p>Who has tried?</p>",
					},
					{ id: 2, username: "ben", created_at: "2025-02-03T11:00:00.000Z", cooked: "<p>We did :smile:</p>" },
					{ id: 3, username: "system", post_type: 3, action_code: "closed.enabled", cooked: "" },
				],
			},
		};
		const posts = plan("posts", JSON.stringify(topic)).items.map(
			({ data }) => data as { thread: string; author: string; text: string },
		);
		expect(posts).toMatchObject([
			{ thread: "7", author: "Ada Mensah", text: "Who has tried?" },
			{ thread: "7", author: "ben", text: "We did :smile:" },
		]);
		const list = [
			{ topic: "T", author: { name: "Ada", email: "ada@example.org" }, date: "2025-01-01", body: "Words" },
			7,
			{ topic: "T" },
		];
		const { items, unread } = plan("posts", JSON.stringify({ posts: list }));
		expect(items).toMatchObject([{ data: { author: "Ada", email: "ada@example.org", text: "Words" } }]);
		expect(unread.map(({ where }) => where)).toEqual(["Post 2", "Post 3"]);
		expect(refusal("posts", bytesOf('{"posts": ['))).toContain("whole JSON");
	});

	it("of a table come by its columns, and dates that could be two days are left open", () => {
		const text =
			"Tema;Autor;Fecha;Mensaje;ID\nTurnos;Ana Duarte;2025-03-04 10:00;Hola;5\nTurnos;Ana Duarte;03/04/2025;¿Y?;6\nTurnos;Ana;24/04/2025;Sí;7\n";
		expect(plan("posts", text).items.map(({ data }) => (data as { at: number | null }).at)).toEqual([
			Date.UTC(2025, 2, 4, 10),
			null,
			Date.UTC(2025, 3, 24),
		]);
	});

	it("whose HTML is nested without end are left out, and named", () => {
		const deep = `${"<div>".repeat(20_000)}x`;
		const posts = [
			{ id: 1, title: "Deep", cooked: deep },
			{ id: 2, title: "Well", cooked: "<p>Well</p>" },
		];
		const { items, unread } = plan("posts", JSON.stringify(posts));
		expect(items).toHaveLength(1);
		expect(unread).toMatchObject([{ where: "Post 1", why: expect.stringContaining("too deep") }]);
	});
});

it("keeps what it reads as plain values", () => {
	const table = read("people", bytesOf("Name,Email\nAda,ada@example.org\n")).content as TableContent;
	expect(table).toEqual({
		from: "table",
		head: ["Name", "Email"],
		rows: [{ line: 2, cells: ["Ada", "ada@example.org"] }],
		unread: [],
	});
	const items = read("documents", bytesOf("# A\n\nb"), "a.md").content as ItemsContent;
	expect(JSON.parse(JSON.stringify(items))).toEqual(items);
});
