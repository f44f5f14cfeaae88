import { expect, it } from "vitest";
import { browserWith, claimed, letterTo, signedIn, site, visitor } from "#test/support/signed-in.ts";

const wish = (email: string) => ({
	name: "Wanjiru Kamau",
	email,
	message: "I run a clinic and want to learn to listen.",
});

const waitingOf = async (email: string): Promise<string> =>
	(await site.DB.prepare("select id from join_request where email = ? and state = 'waiting'")
		.bind(email)
		.first("id")) ?? "";

it("tells the stewards, and lets one of them welcome who asked, with a word", async () => {
	await claimed();
	const steward = await signedIn("steward");
	const asked = await visitor.post("/join", wish("wanjiru@example.org"));
	expect(asked.headers.get("location")).toBe("/join/sent");
	expect((await letterTo(steward.email))?.body).toContain("/steward/join-requests");
	expect((await letterTo(steward.email))?.body).not.toContain("clinic");
	expect(await (await steward.get("/steward/join-requests")).text()).toContain("I run a clinic");

	const id = await waitingOf("wanjiru@example.org");
	const fields = { decision: "accepted", role: "member", words: "Come on Tuesday!" };
	expect((await steward.post(`/steward/join-requests/${id}`, fields)).status).toBe(303);
	const letter = await letterTo("wanjiru@example.org");
	expect(letter?.body).toContain("Come on Tuesday!");
	const entered = await visitor.post(letter?.link ?? "");
	expect(await (await browserWith(entered).get("/me")).text()).toContain("Wanjiru Kamau");
});

it("lets a steward decline with a word, which is mailed", async () => {
	const steward = await signedIn("steward");
	await visitor.post("/join", wish("declined@example.org"));
	const id = await waitingOf("declined@example.org");
	await steward.post(`/steward/join-requests/${id}`, {
		decision: "declined",
		role: "member",
		words: "We are full this year.",
	});
	expect((await letterTo("declined@example.org"))?.body).toContain("We are full this year.");
	expect((await letterTo("declined@example.org"))?.body).not.toContain("/sign-in/");
	expect(await (await steward.get("/steward/join-requests?state=declined")).text()).toContain("We are full this year.");
});

it("is answered by one of two stewards who answer at once; one letter goes out", async () => {
	const [one, two] = [await signedIn("steward"), await signedIn("steward")];
	await visitor.post("/join", wish("both@example.org"));
	const id = await waitingOf("both@example.org");
	const answers = await Promise.all([
		one.call("POST", `/api/join-requests/${id}/accept`, { words: "Welcome" }),
		two.call("POST", `/api/join-requests/${id}/decline`, { words: "Sorry" }),
	]);
	expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
	expect(await site.DB.prepare("select count(*) as n from mail where recipient = 'both@example.org'").first("n")).toBe(
		1,
	);
});

it("notes a wish once, however often it is sent", async () => {
	for (let i = 0; i < 3; i++) expect((await visitor.post("/join", wish("twice@example.org"))).status).toBe(303);
	expect(
		await site.DB.prepare("select count(*) as n from join_request where email = 'twice@example.org'").first("n"),
	).toBe(1);
});

it("answers the same to an address that is known here", async () => {
	const ada = await signedIn("member");
	const [known, unknown] = [
		await visitor.post("/join", wish(ada.email)),
		await visitor.post("/join", wish("new@example.org")),
	];
	expect([known.status, known.headers.get("location")]).toEqual([unknown.status, unknown.headers.get("location")]);
});

it("keeps what was typed when something is missing", async () => {
	const answer = await visitor.post("/join", { ...wish("x@example.org"), name: "" });
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain("I run a clinic");
});
