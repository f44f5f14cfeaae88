import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let steward: SignedIn;
let facilitator: SignedIn;
let ada: SignedIn;
let ben: SignedIn;
let guest: SignedIn;

const first = {
	domain: "How learning crosses a shift change.",
	aspirations: "To hear it sooner.",
	groundRules: "What is said here stays here.",
	questions: "Who is missing?",
	reason: "From the answers of nine people.",
	reviewOn: "2026-12-01",
};
const words = { domain: first.domain, aspirations: first.aspirations, groundRules: first.groundRules, questions: "" };

type Shown = {
	version: number;
	rulesVersion: number;
	domain: string;
	groundRules: string;
	due: boolean;
	agreed: { rulesVersion: number } | null;
};
const charter = async (as: SignedIn): Promise<Shown> => (await site.get("/api/charter", as)).json();

const propose = async (
	change: Partial<typeof words>,
	base: number,
	as: SignedIn,
	reason = "It says more.",
): Promise<string> => {
	const made = await site.call(
		"POST",
		"/api/charter/proposals",
		{ ...words, questions: first.questions, ...change, base, reason },
		as,
	);
	return ((await made.json()) as { id: string }).id;
};
const decide = (id: string, fields: Record<string, string>, as = steward) =>
	site.post(`/charter/proposals/${id}/decide`, { word: "As we said on Tuesday.", ...fields }, as);

beforeAll(async () => {
	await site.claim();
	steward = await site.signIn("steward", "Steward");
	facilitator = await site.signIn("facilitator", "Priya");
	ada = await site.signIn("member", "Ada");
	ben = await site.signIn("member", "Ben");
	guest = await site.signIn("guest", "Guest");
	await site.call("PUT", "/api/path/answers/trust", { text: "Saying it to my face." }, ada);
});

describe("the first version", () => {
	it("is drafted from what members answered, by a facilitator or a steward", async () => {
		expect(await site.text("/charter", ada)).toContain("There is no charter yet.");
		expect(await site.text("/charter/draft", facilitator)).toContain("Saying it to my face. (Ada)");
		expect((await site.get("/charter/draft", ada)).status).toBe(403);
		expect((await site.post("/charter/draft", first, ada)).status).toBe(403);
		expect((await site.post("/charter/draft", first, guest)).status).toBe(403);
	});

	it("refuses an empty one, and a day that is past, and keeps what was typed", async () => {
		const empty = { domain: "", aspirations: "", groundRules: "", questions: "", reason: "Why not" };
		expect((await site.post("/charter/draft", empty, facilitator)).status).toBe(400);
		const past = await site.post("/charter/draft", { ...first, reviewOn: "2026-01-01" }, facilitator);
		expect(past.status).toBe(400);
		expect(await past.text()).toContain(first.domain);
	});

	it("is written once, by one of two who write it at the same time", async () => {
		const both = await Promise.all([
			site.post("/charter/draft", first, facilitator),
			site.call("POST", "/api/charter", first, steward),
		]);
		expect(both.filter(({ ok, status }) => ok || status === 303)).toHaveLength(1);
		expect(both.some(({ status }) => status === 409)).toBe(true);
		expect(await charter(guest)).toMatchObject({ version: 1, rulesVersion: 1, domain: first.domain, due: false });
		expect(await site.text("/search?q=crosses", ben)).toContain('href="/charter"');
	});

	it("stands with the aims that are open, and leads to writing the first", async () => {
		expect(await site.text("/charter", ada)).toContain("/aims/new");
		const made = await site.call("POST", "/api/aims", { title: "Nobody solves it twice", description: "" }, ada);
		const { id } = (await made.json()) as { id: string };
		expect(await site.text("/charter", guest)).toContain(`/aims/${id}`);
		expect(await (await site.get("/api/charter", guest)).json()).toMatchObject({
			aims: [{ id, title: "Nobody solves it twice" }],
		});
		expect(await site.text("/charter", ada)).toContain("Nobody solves it twice");
	});
});

describe("ground rules", () => {
	it("are agreed to by each member with one gesture, and asked for until then", async () => {
		expect(await site.text("/", ada)).toContain("say whether you agree");
		expect(await site.text("/charter", ada)).toContain("I agree");
		expect((await site.post("/charter/agree", { rulesVersion: "1" }, ada)).status).toBe(303);
		expect((await charter(ada)).agreed?.rulesVersion).toBe(1);
		expect((await charter(ben)).agreed).toBeNull();
		expect(await site.text("/", ada)).not.toContain("say whether you agree");
	});

	it("that nobody wrote can't be agreed to", async () => {
		expect((await site.call("POST", "/api/charter/agreement", { rulesVersion: 7 }, ben)).status).toBe(409);
		expect((await site.call("POST", "/api/charter/agreement", {}, ben)).status).toBe(400);
		expect((await site.call("POST", "/api/charter/agreement", { rulesVersion: 1 })).status).toBe(401);
	});

	it("show to stewards who hasn't agreed yet, by name, and to nobody else", async () => {
		const { items } = (await (await site.get("/api/charter/unanswered", steward)).json()) as {
			items: { name: string }[];
		};
		expect(items.map(({ name }) => name)).toEqual(["Ben", "Priya", "Steward"]);
		expect((await site.get("/charter/unanswered", ada)).status).toBe(403);
	});

	it("stand on the invitation by which somebody joins", async () => {
		const made = await site.post("/steward/invitations", { role: "member", uses: "1", days: "14" }, steward);
		const link = /https:\/\/community\.example(\/invitations\/[^<"\s]+)/.exec(await made.text())?.[1] ?? "";
		expect(await site.text(link)).toContain(first.groundRules);
	});
});

describe("a proposal", () => {
	it("is made once by a form that is sent twice, and refused when nothing is different", async () => {
		const id = newId("proposal", site.services);
		const fields = { ...words, id, base: "1", reason: "We know by now who is missing." };
		const twice = await Promise.all([1, 2].map(() => site.post("/charter/propose", fields, ben)));
		expect(twice.map((one) => one.headers.get("location"))).toEqual([1, 2].map(() => `/charter/proposals/${id}`));
		const same = { ...fields, id: newId("proposal", site.services), questions: first.questions };
		expect((await site.post("/charter/propose", same, ben)).status).toBe(400);
		expect((await site.post("/charter/propose", fields, guest)).status).toBe(403);
		expect((await site.call("POST", `/api/charter/proposals`, { ...fields, base: 9, id: undefined }, ben)).status).toBe(
			404,
		);
		expect(await site.text(`/charter/proposals/${id}`, guest)).toContain("was taken out");
		expect(await site.text("/steward", steward)).toContain("We know by now who is missing.");
		expect((await decide(id, { decision: "decline", latest: "1" })).status).toBe(303);
		expect((await decide(id, { decision: "decline", latest: "1" })).status).toBe(409);
	});

	it("is answered by a steward, with a word; adopted, it is the next version", async () => {
		const id = await propose({ groundRules: "Say how you can." }, 1, ben);
		expect((await decide(id, { decision: "adopt", latest: "1" }, ada)).status).toBe(403);
		expect((await decide(id, { decision: "adopt", latest: "1", word: "" })).status).toBe(400);
		expect((await decide(id, { decision: "adopt", latest: "1", reviewOn: "2026-12-20" })).status).toBe(303);
		expect(await charter(ada)).toMatchObject({ version: 2, rulesVersion: 2, groundRules: "Say how you can." });
		const compared = await site.text("/charter/compare?from=1&to=2", guest);
		expect(compared).toContain("“Ground rules” was rewritten.");
		expect(compared).toContain("It says more.");
		expect(await site.text(`/charter/proposals/${id}`, ben)).toContain("As we said on Tuesday.");
	});

	it("that changes the ground rules asks those again who agreed to the earlier ones", async () => {
		expect(await site.text("/", ada)).toContain("Read the ground rules again");
		expect(await site.text("/charter", ada)).toContain("have changed since you agreed");
		expect((await site.post("/charter/agree", { rulesVersion: "1" }, ada)).status).toBe(409);
		expect((await site.call("POST", "/api/charter/agreement", { rulesVersion: 2 }, ada)).status).toBe(204);
	});

	it("on an older version says so, shows both, and leaves alone what it isn't about", async () => {
		const id = await propose({ domain: "How learning crosses a counter." }, 1, ada);
		const page = await site.text(`/charter/proposals/${id}`, steward);
		expect(page).toContain("This was written on version 1. The charter is at version 2 by now.");
		expect(page).toContain("What it would change in version 2");
		expect((await decide(id, { decision: "adopt", latest: "1" })).status).toBe(409);
		expect((await decide(id, { decision: "adopt", latest: "2" })).status).toBe(303);
		expect(await charter(ada)).toMatchObject({
			version: 3,
			rulesVersion: 2,
			domain: "How learning crosses a counter.",
			groundRules: "Say how you can.",
		});
	});

	it("can't undo what was rewritten since", async () => {
		const id = await propose({ domain: "Something else." }, 1, ben);
		expect(await site.text(`/charter/proposals/${id}`, steward)).toContain("was rewritten meanwhile");
		expect((await decide(id, { decision: "adopt", latest: "3" })).status).toBe(409);
		expect((await charter(ada)).version).toBe(3);
	});

	it("is taken back by its author alone, while it has no answer", async () => {
		const id = await propose({ aspirations: "Nothing." }, 1, ben);
		expect((await site.call("DELETE", `/api/charter/proposals/${id}`, undefined, steward)).status).toBe(403);
		expect((await site.call("DELETE", `/api/charter/proposals/${id}`, undefined, ben)).status).toBe(204);
		expect((await site.post(`/charter/proposals/${id}/withdraw`, {}, ben)).status).toBe(409);
	});
});

describe("the day on which to look at it again", () => {
	it("is said on the page and in the stewards' corner when it has come, and moved by a steward", async () => {
		expect((await site.call("PUT", "/api/charter/review", { reviewOn: "2026-10-25" }, steward)).status).toBe(204);
		site.pass(10 * day);
		expect(await site.text("/charter", ada)).toContain("It is time to look at this again.");
		expect(await site.text("/steward", steward)).toContain("Look at the charter again");
		expect((await site.post("/charter/review", { reviewOn: "2026-10-25" }, steward)).status).toBe(400);
		expect((await site.post("/charter/review", { reviewOn: "2027-10-25" }, ada)).status).toBe(403);
		expect((await site.post("/charter/review", { reviewOn: "2027-10-25" }, steward)).status).toBe(303);
		expect((await charter(ada)).due).toBe(false);
	});
});
