import { expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { putPractice } from "#test/support/chapter-content.ts";
import { chaptersInProcess, type InProcess } from "#test/support/linked-chapters.ts";
import { giveConsent } from "../consents/actions.ts";
import { setState } from "./actions.ts";
import { leave } from "./leaving-actions.ts";

it.each([
	["leaves", leave],
	["is suspended", (services: InProcess["services"], id: string) => setState(services, id, "suspended")],
] as const)("takes the name of somebody who %s out of what travels of their practices", async (_, go) => {
	const network = await chaptersInProcess("boston");
	const [boston] = network.sites as [InProcess];
	const rosa = await boston.member("Rosa Diaz");
	await boston.member("Steward");
	boston.rows("update person set role = 'steward' where name = 'Steward'");
	await putPractice(boston.services, { id: "practice_a", title: "A", audience: "network", authorId: rosa.id });
	const until = boston.services.clock() + 100 * day;
	await giveConsent(boston.services, rosa.id, { fields: [], purpose: "", scope: "network", sites: [], until });
	await network.work();
	const travelling = () => JSON.stringify(boston.rows("select activity from record where kind = 'practice'"));
	expect(travelling()).toContain("Rosa Diaz");
	expect((await go(boston.services, rosa.id)).ok).toBe(true);
	await network.work();
	expect(travelling()).toContain("practice_a");
	expect(travelling()).not.toContain("Rosa Diaz");
});
