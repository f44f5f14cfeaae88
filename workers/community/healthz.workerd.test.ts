import { expect, it } from "vitest";
import { version } from "#core/version.ts";
import { site, visitor } from "#test/support/signed-in.ts";

it("says its version, and that its database answers and has the tables it needs", async () => {
	const answer = await visitor.get("/healthz");
	expect(answer.status).toBe(200);
	expect(await answer.json()).toMatchObject({ ok: true, version, database: "migrated" });
});

it("says which migration is missing", async () => {
	const latest = await site.DB.prepare("select name from d1_migrations order by id desc limit 1").first<string>("name");
	await site.DB.prepare("delete from d1_migrations where name = ?").bind(latest).run();
	const answer = await visitor.get("/healthz");
	expect(answer.status).toBe(503);
	expect(await answer.json()).toMatchObject({ ok: false, database: "not migrated", migration: { wanted: latest } });
});
