import { beforeAll, expect, it } from "vitest";
import { record, recordVersion } from "#exchange/tables.ts";
import { putPractice } from "#test/support/chapter-content.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();
const sourceOrigin = "https://nairobi.example";
const sourceId = `${sourceOrigin}/records/practice_theirs`;

/** The source's version 1 went to the network only, its version 2 to anyone. */
const activityOf = (version: number) =>
	JSON.stringify({
		object: {
			audience: { scope: version === 1 ? "network" : "public" },
			content: { situation: `Their words of version ${version}.` },
		},
	});

beforeAll(async () => {
	await site.claim();
	const { db, clock } = site.services;
	await db.insert(record).values({
		id: sourceId,
		origin: sourceOrigin,
		kind: "practice",
		rev: 2,
		version: 2,
		scope: "public",
		sites: [],
		topics: [],
		activity: activityOf(2),
		digestHi: 1,
		digestLo: 1,
		arrivedAt: clock(),
	});
	for (const version of [1, 2]) {
		await db.insert(recordVersion).values({ recordId: sourceId, version, rev: version, activity: activityOf(version) });
		await putPractice(
			site.services,
			{
				id: `practice_of_${version}`,
				title: `Brought home ${version}`,
				audience: "public",
				sourceId,
				sourceVersion: version,
				sourceOrigin,
			},
			{ situation: null },
		);
	}
});

it.each([
	[1, false],
	[2, true],
])("shows borrowed words of version %i to anyone: %s", async (version, shown) => {
	const paths = [`/shared/practices/practice_of_${version}`, `/api/shared/practices/practice_of_${version}`];
	for (const path of [...paths, "/shared", "/feeds/all.json"]) {
		const answer = await site.get(path);
		expect(answer.status).toBe(200);
		expect((await answer.text()).includes(`Their words of version ${version}.`)).toBe(shown);
	}
});
