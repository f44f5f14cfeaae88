import { expect, it } from "vitest";
import { newId } from "#core/id.ts";
import { arrive, type Sent } from "#test/support/arrivals.ts";
import { chapterSite } from "#test/support/chapter-site.ts";
import { linkedPeer } from "#test/support/linked-peer.ts";
import type { Person } from "#web/viewer.ts";
import { bringHome } from "../adoptions/actions.ts";
import { offerBack } from "../offers/actions.ts";

const site = chapterSite();
const nairobi = "https://nairobi.example";
const round = `${nairobi}/records/practice_round`;

const practice = (localId: string, title: string, from?: Sent["from"]): Sent => ({
	...{ origin: nairobi, localId, kind: "practice", name: title, version: 1, language: "en", from },
	content: { title, situation: "As it is met.", status: "mixed", tags: [], version: 1, author: "Wanjiru" },
});

const adoption: Sent = {
	...{ origin: nairobi, localId: "adoption_round", kind: "adoption", language: "en", from: { id: round, version: 1 } },
	content: {
		...{ practice: round, version: 1, startedOn: "2026-03-01", outcome: "worked", context: "A depot" },
		...{ changed: "Tea", surprised: "", lineage: [] },
	},
};

it("a received practice that is hidden here isn’t named by its family either, and one’s own hidden form isn’t offered back", async () => {
	const { services } = site;
	await site.claim();
	const rosa = await site.signIn("member", "Rosa Medina");
	const steward = await site.signIn("steward", "Stella Adeyemi");
	const reader = await site.signIn("member", "Ruth Reader");
	await linkedPeer(services, nairobi, "Nairobi");
	const child = practice("practice_table", "Open table", { id: round, version: 1 });
	await arrive(services.site, practice("practice_round", "Veiledround"), child, adoption);
	const texts = { situation: "Ours", tension: "", whatWeDo: "", whyItWorks: "", whatHappened: "", watchFor: "" };
	const home = newId("practice", services);
	const [name, role] = ["Rosa Medina", "member"];
	const adopter: Person = { id: rosa.id, name, role, kind: "person", via: "session", scopes: [] };
	const brought = await bringHome(services, adopter, {
		...{ id: home, sourceId: round, sourceVersion: 1, title: "Our circle", texts, status: "mixed", language: "en" },
		...{ tags: [], involved: [], context: "The depot", changed: "Tea" },
	});
	expect(brought).toEqual({ ok: true, value: expect.anything() });
	const pages = [
		...["/network", "/api/network", "/api/search?q=circle", `/practices/${home}`, `/practices/${home}/adoption`],
		...[`/family?practice=${home}`, `/family?practice=${encodeURIComponent(`${nairobi}/records/practice_table`)}`],
	];
	const naming = async () => {
		const found: string[] = [];
		for (const path of pages) {
			const answer = await site.get(path, reader);
			if ((await answer.text()).includes("Veiledround")) found.push(path);
		}
		return found;
	};
	expect(await naming()).toContain(`/family?practice=${home}`);
	const hide = (about: string) =>
		site.call("POST", "/api/moderation", { about, act: "hide", reason: "It names Ama." }, steward);
	expect((await hide(round)).status).toBe(201);
	expect(await naming()).toEqual([]);

	expect((await hide(home)).status).toBe(201);
	const offered = await offerBack(services, adopter, home, "Better so.");
	expect(offered).toMatchObject({ ok: false, error: { code: "conflict" } });
	expect(JSON.stringify(offered)).toContain("It names Ama.");
});
