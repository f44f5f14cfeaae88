import { expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();
const { $client: database } = site.services.db;

/** Where a text stands, in any table of this site. */
const placesOf = async (text: string): Promise<string[]> => {
	const tables = await database
		.prepare("select name from sqlite_master where type = 'table' and name not like '!_cf!_%' escape '!'")
		.all<{ name: string }>();
	const found: string[] = [];
	for (const { name } of tables.results) {
		const { results } = await database.prepare(`select * from "${name}"`).all();
		if (JSON.stringify(results).toLowerCase().includes(text)) found.push(name);
	}
	return found;
};

// Every row of every table, and that several times.
it("a reflection that is deleted leaves none of its words, nor what was said about it, in any table", {
	timeout: 60_000,
}, async () => {
	await site.claim();
	const rosa = await site.signIn("member", "Rosa Kimani");
	const ezra = await site.signIn("member", "Ezra Stone");
	const words = { question: "surprised", text: "They asked qzjfirst.", language: "en", audience: "chapter" };
	const id = await idOf(site.call("POST", "/api/reflections", words, rosa));
	const change = { ...words, text: "They asked qzjsecond.", group: null, base: 1 };
	expect((await site.call("PUT", `/api/reflections/${id}`, change, rosa)).status).toBe(200);
	await site.call("POST", `/api/conversations/about/${id}/messages`, { text: "qzjsaid, @Rosa Kimani" }, ezra);
	await site.call("POST", "/api/requests", { about: id, to: ezra.id, reason: "qzjreason" }, rosa);
	const work = await idOf(site.call("POST", "/api/deidentifications", { from: id }, rosa));
	const { base } = (await (await site.get(`/api/deidentifications/${work}`, rosa)).json()) as { base: number };
	const choices = [{ words: "qzjsecond", what: "person", instead: "qzjinstead" }];
	const marked = await site.call("PUT", `/api/deidentifications/${work}/marks`, { base, choices }, rosa);
	expect(marked.status).toBe(200);
	const audience = { scope: "public" };
	expect((await site.call("PUT", `/api/reflections/${id}/audience`, audience, rosa)).status).toBe(200);
	for (const word of ["qzjsecond", "qzjsaid", "qzjreason", "qzjinstead"])
		expect([word, (await placesOf(word)).length > 0]).toEqual([word, true]);
	expect((await site.call("DELETE", `/api/reflections/${id}`, undefined, rosa)).status).toBe(204);
	for (const word of ["qzjfirst", "qzjsecond", "qzjsaid", "qzjreason", "qzjinstead"])
		expect([word, await placesOf(word)]).toEqual([word, []]);
});
