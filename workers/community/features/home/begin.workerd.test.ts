import { expect, it } from "vitest";
import { putPractice } from "#test/support/chapter-content.ts";
import { chapterSite } from "#test/support/chapter-site.ts";

const site = chapterSite();

it("says where to begin in a chapter that takes shape, until something was written down", async () => {
	await site.claim({ lifeStage: "conversations" });
	const steward = await site.signIn("steward", "Ana Duarte");
	const member = await site.signIn("member", "Rosa Lind");
	const guest = await site.signIn("guest", "Leila Haddad");
	const seen = async (who: typeof steward) => site.text("/", who);
	expect(await seen(steward)).toContain("Invite the first people");
	expect(await seen(member)).toContain("Where to begin");
	expect(await seen(member)).not.toContain("Invite the first people");
	expect(await seen(guest)).not.toContain("Where to begin");
	await putPractice(site.services, { id: "practice_a", title: "Counter notes", authorId: member.id });
	expect(await seen(member)).not.toContain("Where to begin");
});
