import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, isoOf } from "#core/clock.ts";
import { recordIdOf } from "#exchange/publish.ts";
import { record, tombstone } from "#exchange/tables.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

let site: ReturnType<typeof chapterSite>;
let rosa: SignedIn;

const profile = (introduction: string) => site.call("PUT", "/api/me/profile", { name: "Rosa", introduction }, rosa);

const consent = (purpose: string) => {
	const until = isoOf(site.services.clock() + 30 * day).slice(0, 10);
	return site.call("PUT", "/api/me/consent", { fields: ["introduction"], purpose, scope: "network", until }, rosa);
};

const statuses = async (...answers: Promise<Response>[]) =>
	(await Promise.all(answers)).map(({ status }) => status).sort();

const outside = async () => {
	const rows = await site.services.db
		.select()
		.from(record)
		.where(eq(record.id, recordIdOf(site, rosa.id)));
	return rows.map(({ activity }) => JSON.parse(activity).object.content as Record<string, unknown>);
};

beforeAll(async () => {
	site = chapterSite();
	await site.claim();
});
beforeEach(async () => {
	rosa = await site.signIn("member", "Rosa");
});

describe("two changes at the same moment", () => {
	it("of what somebody shows outside are both made, one after the other", async () => {
		expect(await statuses(consent("To be found"), consent("To be asked"))).toEqual([200, 200]);
		expect(await statuses(profile("I run a ward."), profile("I ran a ward."))).toEqual([204, 204]);
		const here = (await (await site.get("/api/me", rosa)).json()) as { introduction: string };
		expect(await outside()).toMatchObject([{ introduction: here.introduction }]);
	});

	it("leave nothing outside when one of them takes the consent back", async () => {
		await consent("To be found");
		const end = () => site.call("DELETE", "/api/me/consent", undefined, rosa);
		expect(await statuses(profile("I run a ward."), end())).toEqual([204, 204]);
		expect(await outside()).toEqual([]);
		expect(await site.services.db.select().from(tombstone)).toHaveLength(1);
	});

	it("of the chapter's card are one change, and one refusal that says so", async () => {
		const steward = await site.signIn("steward");
		const { updatedAt, ...card } = (await (await site.get("/api/chapter")).json()) as Record<string, unknown>;
		const save = (tagline: string) => site.call("PUT", "/api/chapter", { ...card, tagline, base: updatedAt }, steward);
		expect(await statuses(save("We try things."), save("We tried things."))).toEqual([200, 409]);
	});
});
