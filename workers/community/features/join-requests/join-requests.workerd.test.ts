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
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
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

it.each([
	["welcome", { decision: "accepted", role: "guest", words: "Hello again" }],
	["decline", { decision: "declined", role: "member", words: "Hello again" }],
])(
	"changes nothing about somebody who is in already when a steward would %s them; they get a link to sign in",
	async (_, fields) => {
		const [steward, ada] = [await signedIn("steward"), await signedIn("facilitator", "Ada Okafor")];
		await visitor.post("/join", wish(ada.email));
		const id = await waitingOf(ada.email);
		expect(await (await steward.get("/steward/join-requests")).text()).toContain("who is in already");
		const done = await steward.post(`/steward/join-requests/${id}`, fields);
		expect(done.headers.get("location")).toBe("/steward/join-requests?done=known");
		expect(await (await steward.get("/steward/join-requests?done=known")).text()).toContain(
			"Nothing about them was changed.",
		);
		const letter = await letterTo(ada.email);
		expect(letter?.subject).toBe("You are in Boston already");
		expect(letter?.body).toContain("Hello Ada Okafor,");
		expect(letter?.body).toContain("Hello again");
		const entered = await visitor.post(letter?.link ?? "");
		expect(entered.status).toBe(303);
		expect(await (await browserWith(entered).call("GET", "/api/me")).json()).toMatchObject({
			id: ada.id,
			role: "facilitator",
		});
	},
);

it("tells a program that they are in already, and never lets in who was shut out", async () => {
	const [steward, ada, ben] = [await signedIn("steward"), await signedIn("member"), await signedIn("member")];
	for (const one of [ada, ben]) await visitor.post("/join", wish(one.email));
	const at = async (email: string, deed: string) =>
		steward.call("POST", `/api/join-requests/${await waitingOf(email)}/${deed}`, {});
	expect(await (await at(ada.email, "accept")).json()).toEqual({ known: true });
	await steward.call("PUT", `/api/people/${ben.id}/state`, { state: "suspended" });
	const refused = await at(ben.email, "accept");
	expect(refused.status).toBe(409);
	expect(await refused.text()).toContain("is suspended");
	// The last that they heard is that they are suspended: nothing lets them in.
	expect((await letterTo(ben.email))?.subject).toContain("You are suspended");
	expect(await (await at(ben.email, "decline")).json()).toEqual({ known: false });
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
