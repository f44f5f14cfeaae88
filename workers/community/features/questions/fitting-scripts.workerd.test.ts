import { beforeAll, describe, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let asker: SignedIn;

/** Somebody who can be asked about one thing. */
const skilled = async (name: string, skill: string): Promise<void> => {
	const who = await site.signIn("member", name);
	await site.call("PUT", "/api/me/profile", { name, skills: [skill] }, who);
};

const ask = async (title: string, language: string, text = ""): Promise<string> =>
	((await (await site.call("POST", "/api/questions", { title, text, language }, asker)).json()) as { id: string }).id;
const suggested = async (id: string): Promise<string> => site.text(`/questions/${id}/people`, asker);

beforeAll(async () => {
	await site.claim();
	asker = await site.signIn("member", "Asker");
	await skilled("Mei", "护士交接班");
	await skilled("Soup Cook", "做汤");
	await skilled("Haruka", "引き継ぎの進め方");
	await skilled("Ryo", "スープを作る");
	await skilled("Malee", "ดูแลผู้ป่วยหนัก");
	await skilled("Niran", "ทำอาหาร");
	const writer = await site.signIn("member", "Writer");
	const practice = { title: "交接时先听护士说", status: "worked", language: "zh", situation: "夜班交接", share: true };
	await site.call("POST", "/api/practices", practice, writer);
});

describe("a question in a script without spaces", () => {
	it.each([
		["Chinese", "zh", "夜班交接时怎么听护士说？", "Mei", "Soup Cook"],
		["Japanese", "ja", "夜勤の引き継ぎはどうしていますか", "Haruka", "Ryo"],
		["Thai", "th", "ผู้ป่วยพูดอะไรตอนเปลี่ยนเวร", "Malee", "Niran"],
	] as const)("is brought to those whose skills fit, in %s", async (_, language, title, fits, other) => {
		const page = await suggested(await ask(title, language));
		expect(page).toContain(fits);
		expect(page).not.toContain(other);
	});

	it("finds who wrote a practice that fits, and the practice itself before it is asked", async () => {
		expect(await suggested(await ask("夜班交接该怎么开始？", "zh"))).toContain("Writer");
		const known = await site.text(`/api/known?title=${encodeURIComponent("护士交接")}`, asker);
		expect(known).toContain("交接时先听护士说");
	});

	it("suggests nobody by endings and small words alone", async () => {
		const page = await suggested(await ask("我们怎么的了吗？", "zh"));
		for (const name of ["Mei", "Soup Cook", "Haruka", "Writer"]) expect(page).not.toContain(name);
	});

	it("is found by what is written around it in other scripts too", async () => {
		await skilled("Ivy", "ICU nights");
		expect(await suggested(await ask("ICU 交接 nights?", "zh"))).toContain("Ivy");
	});
});
