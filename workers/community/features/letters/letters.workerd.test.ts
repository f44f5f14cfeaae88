import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { runJob } from "../../jobs/run.ts";
import { writeNextDigest } from "./digest-actions.ts";
import { stopPath } from "./stop-headers.ts";

const site = chapterSite();
const { services } = site;
const database = services.db.$client;

type Mail = { id: string; subject: string; kind: string; person_id: string; attempts: number };
const letters = async (to: SignedIn): Promise<Mail[]> =>
	(
		await database
			.prepare("select id, subject, kind, person_id, attempts from mail where recipient = ? order by created_at, id")
			.bind(`${to.id}@example.org`)
			.all<Mail>()
	).results;
const choose = (who: SignedIn, body: object) => site.call("PUT", "/api/me/mail", body, who);
const chosen = async (who: SignedIn): Promise<Record<string, string>> => {
	const read = (await (await site.get("/api/me/mail", who)).json()) as { letters: { kind: string; how: string }[] };
	return Object.fromEntries(read.letters.map(({ kind, how }) => [kind, how]));
};
const thank = (to: SignedIn, as: SignedIn, text = "For the night shift.") =>
	site.call("POST", "/api/thanks", { to: to.id, text }, as);

/** Sends as a chapter with a mail service does, and gives what that was handed. */
const send = async (to: SignedIn) => {
	const sent: { subject: string; text: string; headers?: Record<string, string> }[] = [];
	const mail = { from: "Boston <boston@mail.example>", url: "https://mail.example/send", token: "t" };
	const fetch = async (request: Request) => {
		sent.push((await request.json()) as (typeof sent)[number]);
		return new Response(null, { status: 202 });
	};
	const posting = { ...services, config: { ...services.config, mail }, site: { ...services.site, fetch } };
	for (const { id } of await letters(to)) await runJob(posting, { type: "mail", id });
	return sent;
};

let ada: SignedIn;
let ben: SignedIn;

beforeAll(async () => {
	await site.claim();
});
beforeEach(async () => {
	await database.exec("delete from digest_setting");
	site.pass(2 * day);
	ada = await site.signIn("member", "Ada Lovelace");
	ben = await site.signIn("member", "Ben Okri");
});

describe("a kind of letter", () => {
	it("comes at once to who said nothing, with its kind and whom it is for", async () => {
		expect((await thank(ben, ada)).status).toBeLessThan(300);
		expect(await letters(ben)).toMatchObject([{ kind: "thanks", person_id: ben.id, attempts: 0 }]);
	});

	it("isn’t written to who wants none of it", async () => {
		expect((await choose(ben, { letters: { thanks: "never" } })).status).toBe(204);
		await thank(ben, ada);
		expect(await letters(ben)).toEqual([]);
		expect((await chosen(ben)).thanks).toBe("never");
		expect((await chosen(ada)).thanks).toBe("at-once");
	});

	it("is kept for the digest, told there once, and never sent by itself", async () => {
		await choose(ben, { timeZone: "UTC", digest: { every: "day", hour: 7 }, letters: { thanks: "digest" } });
		await thank(ben, ada);
		expect((await letters(ben)).map(({ attempts }) => attempts)).toEqual([-1]);
		expect(await send(ben)).toEqual([]);
		expect(await site.text("/me/digest", ben)).toContain("Ada Lovelace thanked you");
		site.pass(day);
		for (const _ of [1, 2]) await writeNextDigest(services, null);
		expect(await letters(ben)).toMatchObject([{ kind: "digest", attempts: 0 }]);
		const [digest, ...more] = await send(ben);
		expect(more).toEqual([]);
		expect(digest?.text).toContain("Ada Lovelace thanked you");
	});

	it("that was to be gathered isn’t written where no digest comes", async () => {
		await choose(ben, { letters: { thanks: "digest" } });
		await thank(ben, ada);
		expect(await letters(ben)).toEqual([]);
	});

	it("of stewards is nobody else’s to choose", async () => {
		const steward = await site.signIn("steward", "Sol");
		expect(Object.keys(await chosen(steward))).toContain("joining");
		expect(Object.keys(await chosen(ben))).not.toContain("joining");
		expect(await site.text("/me/mail", ben)).not.toContain("letter-joining");
	});

	it("isn’t one that we don’t know, nor comes in a way that there isn’t", async () => {
		expect((await choose(ben, { letters: { spam: "never" } })).status).toBe(400);
		expect((await choose(ben, { letters: { thanks: "hourly" } })).status).toBe(400);
		expect((await choose(ben, { digest: { every: "day", hour: 24 } })).status).toBe(400);
		expect((await choose(ben, { digest: { every: "week", weekday: 0 } })).status).toBe(400);
	});
});

describe("one click", () => {
	const stopOf = (headers: Record<string, string> | undefined): string =>
		headers?.["List-Unsubscribe"]?.match(/^<https:\/\/community\.example(\/mail\/stop\/[^>]+)>$/)?.[1] ?? "";
	/** As mail programs do it: without a session, a cookie or an origin (RFC 8058). */
	const click = (path: string) => site.post(path, { "List-Unsubscribe": "One-Click" });

	it("stands in a letter’s headers and at its end, and stops that kind and no other", async () => {
		await thank(ben, ada);
		const [letter] = await send(ben);
		expect(letter?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
		const path = stopOf(letter?.headers);
		expect(letter?.text).toContain(`https://community.example${path}`);
		expect((await chosen(ben)).thanks).toBe("at-once");
		const page = await site.get(path);
		expect(page.status).toBe(200);
		const text = await page.text();
		expect(text).toContain("Somebody thanks you");
		expect(text).not.toContain("Ben Okri");
		expect((await chosen(ben)).thanks).toBe("at-once");
		for (const _ of [1, 2]) expect((await click(path)).status).toBe(200);
		expect(await chosen(ben)).toMatchObject({ thanks: "never", request: "at-once" });
		expect((await chosen(ada)).thanks).toBe("at-once");
	});

	it("stops the digest, with what is about to be sent", async () => {
		await choose(ben, { timeZone: "UTC", digest: { every: "day", hour: 7 } });
		const body = { title: "A huddle", status: "mixed", language: "en", situation: "Nights." };
		await site.call("POST", "/api/practices", body, ada);
		site.pass(day);
		await writeNextDigest(services, null);
		const [letter] = await send(ben);
		const path = stopOf(letter?.headers);
		expect(letter?.text).toContain(path);
		await site.get(path);
		const every = async () =>
			((await (await site.get("/api/me/mail", ben)).json()) as { digest: { every: string } }).digest.every;
		expect(await every()).toBe("day");
		expect((await click(path)).status).toBe(200);
		expect(await every()).toBe("never");
		await site.call("POST", "/api/practices", { ...body, title: "Another" }, ada);
		site.pass(3 * day);
		await writeNextDigest(services, null);
		expect((await letters(ben)).filter(({ kind }) => kind === "digest")).toHaveLength(1);
	});

	it("takes a letter along that waits for the end of quiet hours", async () => {
		await choose(ben, { quietFrom: "00:00", quietTo: "23:59", timeZone: "UTC" });
		await thank(ben, ada);
		expect(await letters(ben)).toHaveLength(1);
		await click(await stopPath(services.config.secret, ben.id, "thanks"));
		expect(await letters(ben)).toEqual([]);
	});

	it("does nothing with an address that isn’t ours", async () => {
		const path = await stopPath(services.config.secret, ben.id, "thanks");
		const other = await stopPath("another site’s secret, long enough too", ben.id, "thanks");
		const wrong = [
			`${path}x`,
			path.slice(0, -1),
			path.replace("thanks", "request"),
			path.replace(ben.id, ada.id),
			other,
			"/mail/stop/thanks",
			"/mail/stop/..",
			`/mail/stop/__proto__.${ben.id}.x`,
		];
		for (const one of wrong) {
			expect((await site.get(one)).status, one).toBe(404);
			expect((await click(one)).status, one).toBe(404);
		}
		expect((await chosen(ben)).thanks).toBe("at-once");
	});

	it("isn’t in letters that somebody asked for", async () => {
		await site.post("/sign-in", { email: `${ben.id}@example.org` });
		const [letter] = await send(ben);
		expect(letter?.headers).toBeUndefined();
		expect(letter?.text).not.toContain("/mail/stop/");
	});
});

describe("the page of mail", () => {
	const form = { quietFrom: "", quietTo: "", timeZone: "", every: "never", weekday: "1", hour: "7" };

	it("needs a clock only where hours are quiet, or a digest comes", async () => {
		const saved = await site.post("/me/mail", form, ben);
		expect(saved.status).toBe(303);
		expect(await site.text(saved.headers.get("location") ?? "", ben)).toContain("Kept.");
		expect(await site.text("/me/mail", ben)).not.toContain("Kept.");
		for (const more of [{ quietFrom: "21:00", quietTo: "07:00" }, { every: "week" }]) {
			const refused = await site.post("/me/mail", { ...form, ...more }, ben);
			expect(refused.status).toBe(400);
			expect(await refused.text()).toContain("Please choose a time zone from the list.");
		}
		expect((await site.post("/me/mail", { ...form, timeZone: "Africa/Nairobi" }, ben)).status).toBe(303);
	});

	it("says when the next digest is due, and changes nothing that it doesn’t name", async () => {
		await choose(ben, { letters: { thanks: "never" } });
		const given = {
			...form,
			every: "week",
			weekday: "3",
			hour: "8",
			timeZone: "Africa/Nairobi",
			"letter-turn": "never",
		};
		expect((await site.post("/me/mail", given, ben)).status).toBe(303);
		const read = (await (await site.get("/api/me/mail", ben)).json()) as { digest: { nextAt: string; every: string } };
		const at = new Date(read.digest.nextAt);
		expect([at.getUTCDay(), at.getUTCHours()]).toEqual([3, 5]);
		expect(at.getTime() - services.clock()).toBeLessThanOrEqual(7 * day);
		expect(at.getTime() - services.clock()).toBeGreaterThan(-hour);
		expect(await chosen(ben)).toMatchObject({ thanks: "never", turn: "never" });
		expect((await choose(ben, { timeZone: "UTC" })).status).toBe(204);
		const moved = (await (await site.get("/api/me/mail", ben)).json()) as { digest: { nextAt: string } };
		expect(new Date(moved.digest.nextAt).getUTCHours()).toBe(8);
	});

	it("leads to what else is said of mail", async () => {
		const page = await site.text("/me/mail", ben);
		for (const where of ["/me/requests", "/me/minutes", "/me/digest"]) expect(page).toContain(`href="${where}"`);
		expect(page).toMatch(/A link to sign in comes\s+at once, always/);
	});
});
