import { expect, it } from "vitest";
import { browserWith, claimed, letterTo, signedIn, site, visitor } from "#test/support/signed-in.ts";

const invited = async (fields: Record<string, string> = {}) => {
	await claimed();
	const steward = await signedIn("steward");
	const made = await steward.post("/steward/invitations", {
		role: "member",
		uses: "1",
		days: "7",
		note: "Reading circle",
		...fields,
	});
	const link = new URL(/https:\/\/\S+\/invitations\/\w{32}/.exec(await made.text())?.[0] ?? site.ORIGIN).pathname;
	return { steward, link };
};

/** Names that the search finds and nobody bears. */
const ghosts = () =>
	site.DB.prepare(
		"select count(*) as n from search_doc where kind = 'person' and id not in (select id from person)",
	).first("n");

const follow = async (link: string, email: string) => {
	expect((await visitor.post(link, { name: "Grace Njeri", email })).headers.get("location")).toBe("/invitations/sent");
	return (await letterTo(email))?.link ?? "";
};

it("lets somebody in who follows it and shows that the address is theirs", async () => {
	const { link } = await invited({ role: "facilitator" });
	expect(await (await visitor.get(link)).text()).toContain("You come in as facilitator");
	const letter = await follow(link, "grace@example.org");
	expect(await site.DB.prepare("select 1 from person where email = 'grace@example.org'").first()).toBeNull();
	expect(await (await visitor.get(letter)).text()).toContain("Hello, Grace Njeri");
	const entered = await visitor.post(letter);
	expect(entered.headers.get("location")).toBe("/");
	const page = await (await browserWith(entered).get("/me")).text();
	expect(page).toContain("Grace Njeri");
	expect(page).toContain("Facilitator");
	expect(await (await browserWith(entered).get("/people?q=njeri")).text()).toContain("Grace Njeri");
});

it("lets in as many as it says, and no more, however many follow it at once", async () => {
	const { link } = await invited({ uses: "2" });
	const letters = [];
	for (const name of ["a", "b", "c"]) letters.push(await follow(link, `${name}@many.example`));
	const entered = await Promise.all(letters.map((letter) => visitor.post(letter)));
	expect(entered.map(({ status }) => status).sort()).toEqual([303, 303, 410]);
	expect(await site.DB.prepare("select count(*) as n from person where email like '%@many.example'").first("n")).toBe(
		2,
	);
	expect(await ghosts()).toBe(0);
	expect((await visitor.get(link)).status).toBe(410);
});

it("gives its last place to one of two who come at once", async () => {
	const { link } = await invited({ uses: "2" });
	expect((await visitor.post(await follow(link, "first@last.example"))).status).toBe(303);
	expect(await (await visitor.get(link)).text()).toContain("For one person");
	const letters = [await follow(link, "d@last.example"), await follow(link, "e@last.example")];
	const entered = await Promise.all(letters.map((letter) => visitor.post(letter)));
	expect(entered.map(({ status }) => status).sort()).toEqual([303, 410]);
	expect(await site.DB.prepare("select count(*) as n from person where email like '%@last.example'").first("n")).toBe(
		2,
	);
	expect(await site.DB.prepare("select min(uses_left) as n from member_invitation").first("n")).toBe(0);
});

it("says before it is followed as what, for how many and until when", async () => {
	const { link } = await invited({ role: "guest", uses: "3", days: "2" });
	const page = await (await visitor.get(link)).text();
	expect(page).toContain("You come in as guest");
	expect(page).toContain("For 3 more people");
	expect(page).toContain("Good until");
	const token = link.split("/").at(-1);
	const seen = await visitor.call("POST", "/api/invitations/look", { token });
	expect(await seen.json()).toMatchObject({ role: "guest", usesLeft: 3, expiresAt: expect.stringMatching(/^\d{4}-/) });
	expect((await visitor.call("POST", "/api/invitations/look", { token: "no such link" })).status).toBe(410);
});

it("stops at once when it is taken back, letters already sent included", async () => {
	const { steward, link } = await invited();
	const letter = await follow(link, "late@example.org");
	const { items } = (await (await steward.call("GET", "/api/invitations")).json()) as { items: { id: string }[] };
	await steward.post(`/steward/invitations/${items[0]?.id}/revoke`);
	expect((await visitor.get(link)).status).toBe(410);
	expect((await visitor.post(letter)).status).toBe(410);
	expect(await (await steward.get("/steward/invitations")).text()).toContain("Taken back");
});

it("runs out", async () => {
	const { link } = await invited();
	await site.DB.prepare("update member_invitation set expires_at = ?")
		.bind(Date.now() - 1)
		.run();
	expect((await visitor.get(link)).status).toBe(410);
	expect((await visitor.post(link, { name: "Late", email: "toolate@example.org" })).status).toBe(410);
});

it("signs somebody in who is here already, changes nothing about them, and stays open", async () => {
	const { link } = await invited({ role: "steward" });
	const ada = await signedIn("guest");
	const entered = await visitor.post(await follow(link, ada.email));
	expect(entered.status).toBe(303);
	const me = (await (await browserWith(entered).call("GET", "/api/me")).json()) as { id: string; role: string };
	expect(me).toMatchObject({ id: ada.id, role: "guest" });
	expect(await ghosts()).toBe(0);
	expect((await visitor.get(link)).status).toBe(200);
});

it("refuses wishes that make no sense, and keeps what was typed", async () => {
	const steward = await signedIn("steward");
	const answer = await steward.post("/steward/invitations", {
		role: "emperor",
		uses: "0",
		days: "400",
		note: "Spring meeting",
	});
	expect(answer.status).toBe(400);
	const page = await answer.text();
	expect(page).toContain("Spring meeting");
	expect(page).toContain("This must be a whole number from 1 to 200.");
});
