import { beforeAll, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { opened, textIn } from "#test/support/archives.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { packChapter } from "./actions.ts";

const site = chapterSite();
let steward: SignedIn;
let rosa: SignedIn;
let circle: string;
let open: string;

/** All that lies open in a chapter's archive. */
const packed = async (): Promise<string> => {
	const made = await packChapter(site.services, steward.id);
	if (!made.ok) throw new Error(made.error.message);
	const files = opened(new Uint8Array(await new Response(made.value).arrayBuffer()));
	return Object.keys(files)
		.filter((name) => !name.startsWith("sealed/"))
		.map((name) => textIn(files, name))
		.join("\n");
};

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Stella");
	rosa = await site.signIn("member", "Rosa");
	const question = { title: "Who knows?", text: "Tell me.", language: "en" };
	const about = await idOf(site.call("POST", "/api/questions", question, steward));
	await site.call("POST", "/api/reports", { about, reason: "REPORTED the steward" }, rosa);
	const file = { kind: "documents", name: "diary.md", text: "# BROUGHT for myself\n\nMine alone.", choices: {} };
	const run = await idOf(site.call("POST", "/api/imports", file, rosa));
	await site.call("PUT", `/api/imports/${run}`, { as: "reflection" }, rosa);
	expect((await site.call("POST", `/api/imports/${run}/take-in`, {}, rosa)).status).toBe(200);
	const aim = await idOf(site.call("POST", "/api/aims", { title: "Learn across shifts" }, rosa));
	const assist = { title: "QUIETLY", situation: "A ward.", wanted: "Questions.", language: "en", group: "circle" };
	circle = (await idOf(site.call("POST", "/api/assists", assist, rosa))).replace(/^[a-z]+_/, "group_");
	const work = { time: "", money: "", people: "", workingOn: "", aims: [aim] };
	expect((await site.call("PUT", `/api/groups/${circle}/work`, work, rosa)).status).toBe(204);
	open = await packed();
}, 30_000);

it("tells a steward who packs it neither what was reported about them, nor by whom", () => {
	expect(open).toContain("Who knows?");
	expect(open).not.toContain("REPORTED");
});

it("names nothing that somebody brought for themselves", () => expect(open).not.toContain("BROUGHT"));

it("says nowhere that a circle is there", () => {
	expect(open).not.toContain("QUIETLY");
	expect(open).not.toContain(circle);
});
