import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "#community/app.ts";
import { day } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { runJob } from "../../jobs/run.ts";

const site = chapterSite();
const { services } = site;
const database = services.db.$client;

type Mail = { id: string; subject: string; body: string };
const letters = async (to: SignedIn): Promise<Mail[]> =>
	(
		await database
			.prepare("select id, subject, body from mail where recipient = ? order by created_at desc, id desc")
			.bind(`${to.id}@example.org`)
			.all<Mail>()
	).results;

const speaks = (who: SignedIn, ...languages: string[]) =>
	database
		.prepare("insert into profile (person_id, languages, objectives, skills, updated_at) values (?, ?, '[]', '[]', 1)")
		.bind(who.id, JSON.stringify(languages))
		.run();

let ada: SignedIn;
let nel: SignedIn;
let amina: SignedIn;
let lucia: SignedIn;

beforeAll(async () => {
	await site.claim();
	ada = await site.signIn("facilitator", "Ada Lovelace");
	nel = await site.signIn("member", "Nel de Wit");
	amina = await site.signIn("member", "Amina Wanjiru");
	lucia = await site.signIn("steward", "Lucía Prado");
	await speaks(nel, "fr", "nl-BE");
	await speaks(amina, "sw");
	await speaks(lucia, "es");
});

describe("a letter", { timeout: 60_000 }, () => {
	it("to several is worded to each in their language, with dates in it", async () => {
		const meeting = await site.call(
			"POST",
			"/api/meetings",
			{ title: "Rounds", startsLocal: "2026-12-09T17:30", timeZone: "Africa/Nairobi", minutes: 60, place: "Hall" },
			ada,
		);
		const { id } = (await meeting.json()) as { id: string };
		for (const who of [nel, amina]) await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "yes" }, who);
		const change = { title: "Rounds", startsLocal: "2026-12-10T17:30", timeZone: "Africa/Nairobi", minutes: 60 };
		expect((await site.call("PUT", `/api/meetings/${id}`, { ...change, place: "Garden" }, ada)).status).toBeLessThan(
			300,
		);
		expect((await letters(nel))[0]?.subject).toBe("Veranderd: Rounds");
		expect((await letters(nel))[0]?.body).toMatch(/^Dag,\n[\s\S]*donderdag 10 december/);
		expect((await letters(amina))[0]?.subject).toBe("Umebadilika: Rounds");
		expect((await letters(amina))[0]?.body).toMatch(/^Habari,\n[\s\S]*10 Desemba/);
	});

	it("to one is in theirs, and ends in it when it is sent and where it is read on one’s own machine", async () => {
		site.pass(day);
		expect((await site.call("POST", "/api/thanks", { to: amina.id, text: "For the shift." }, ada)).status).toBe(201);
		const [letter] = await letters(amina);
		expect(letter?.subject).toBe("Ada Lovelace amekushukuru");
		const sent: { text: string; headers: Record<string, string> }[] = [];
		const mail = { from: "B <b@mail.example>", url: "https://mail.example/send", token: "t" };
		const fetch = async (request: Request) => {
			sent.push((await request.json()) as (typeof sent)[number]);
			return new Response(null, { status: 202 });
		};
		const app = makeApp({ ...services, config: { ...services.config, local: true } });
		const shown = await app.fetch(new Request(`${site.origin}/api/dev/outbox`));
		const outbox = (await shown.json()) as { items: { id: string; text: string }[] };
		const read = outbox.items.find(({ id }) => id === letter?.id)?.text;
		const posting = { ...services, config: { ...services.config, mail }, site: { ...services.site, fetch } };
		await runJob(posting, { type: "mail", id: letter?.id ?? "" });
		expect(sent[0]?.text).toContain("Unapata hii kwa sababu ya: mtu anakushukuru.");
		expect(sent[0]?.text).toContain("/mail/stop/thanks.");
		expect(read).toBe(sent[0]?.text);
	});

	it("to stewards, of who asks to join, is in the language of each", async () => {
		const wish = { name: "Bo", email: "bo@example.org", message: "I would like to learn with you." };
		expect((await site.call("POST", "/api/join-requests", wish)).status).toBeLessThan(300);
		expect((await letters(lucia))[0]?.subject).toMatch(/^Alguien pide entrar en /);
	});

	it("by which somebody signs in is in theirs, and to somebody unknown in the chapter’s", async () => {
		site.pass(day);
		await site.post("/sign-in", { email: `${nel.id}@example.org` });
		expect((await letters(nel))[0]?.subject).toMatch(/^Inloggen bij /);
		await database.prepare('update chapter set languages = \'["sw","en"]\'').run();
		services.card.forget();
		await site.post("/sign-in", { email: `${ada.id}@example.org` });
		expect((await letters(ada))[0]?.subject).toMatch(/^Kuingia /);
		const brought = await site.call(
			"POST",
			"/api/imports",
			{ kind: "people", text: "Name,Email\nGrace Njeri,grace@example.org\n", choices: { how: "letters" } },
			lucia,
		);
		const { id } = (await brought.json()) as { id: string };
		expect((await site.call("POST", `/api/imports/${id}/take-in`, {}, lucia)).status).toBe(200);
		const [asked] = (
			await database.prepare("select subject from mail where recipient = 'grace@example.org'").all<Mail>()
		).results;
		expect(asked?.subject).toMatch(/^Lucía Prado anakualika /);
	});
});
