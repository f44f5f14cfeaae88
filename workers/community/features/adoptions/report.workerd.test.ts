import { expect, it } from "vitest";
import { adoption } from "#community/db/practices.ts";
import { putPractice } from "#test/support/chapter-content.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();

it("leads whoever brought a practice home on to where its report went, and nobody to a page that isn’t open to them", async () => {
	await site.claim();
	const kofi = await site.signIn("member", "Kofi Mensah");
	const rosa = await site.signIn("member", "Rosa Lind");
	await putPractice(site.services, { id: "practice_a", title: "Counter notes", authorId: kofi.id });
	await site.services.db.insert(adoption).values({
		id: "adoption_a",
		practiceId: "practice_a",
		adoptedBy: kofi.id,
		sourceId: "https://nairobi.example/records/practice_1",
		sourceVersion: 1,
		sourceOrigin: "https://nairobi.example",
		lineage: ["https://nairobi.example"],
		context: "",
		changed: "",
		startedAt: site.services.clock(),
	});
	const onwards = "/destinations/adoption_a";
	expect(await site.text("/practices/practice_a/adoption", kofi)).toContain(onwards);
	expect((await site.get(onwards, kofi)).status).toBe(200);
	expect(await site.text("/practices/practice_a/adoption", rosa)).not.toContain(onwards);
	expect((await site.get(onwards, rosa)).status).toBe(404);
});
