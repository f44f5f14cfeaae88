import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, hour } from "#core/clock.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { beginDigests, type DigestsJob, writeNextDigest } from "./digest-actions.ts";

// A Monday, so that the first digest is due on Tuesday morning.
const site = chapterSite(Date.UTC(2026, 9, 19, 12));
const { services } = site;
const database = services.db.$client;

type Mail = {
	id: string;
	subject: string;
	body: string;
	headers: string | null;
	about: string | null;
	kind: string | null;
};
const digests = async (to: SignedIn): Promise<Mail[]> =>
	(
		await database
			.prepare("select * from mail where recipient = ? and kind = 'digest' order by created_at, id")
			.bind(`${to.id}@example.org`)
			.all<Mail>()
	).results;

/** The clock comes by, and the work that it begins is done to its end. */
const comeBy = async (): Promise<void> => {
	const from = site.jobs.length;
	await beginDigests(services);
	for (let at = from; at < site.jobs.length; at++) {
		const job = site.jobs[at];
		if (job?.type === "digests") await writeNextDigest(services, (job as DigestsJob).after);
	}
};
const untilMorning = (): void => {
	const now = services.clock();
	site.pass(Math.floor(now / day) * day + day + 7 * hour + 60_000 - now);
};

const daily = { digest: { every: "day", hour: 7 } };
const wish = (who: SignedIn, more: object = {}) =>
	site.call("PUT", "/api/me/mail", { timeZone: "UTC", ...daily, ...more }, who);
const made = async (method: string, path: string, body: object, as: SignedIn): Promise<{ id: string }> => {
	const answer = await site.call(method, path, body, as);
	if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
	return answer.json();
};
const practice = (title: string, as: SignedIn, more: object = {}) =>
	made("POST", "/api/practices", { title, status: "mixed", language: "en", situation: "Nights.", ...more }, as);

let ada: SignedIn;
let ben: SignedIn;
let cleo: SignedIn;

beforeAll(async () => {
	await site.claim();
});
beforeEach(async () => {
	await database.exec("delete from digest_setting");
	site.pass(40 * day);
	ada = await site.signIn("member", "Ada Lovelace");
	ben = await site.signIn("member", "Ben Okri");
	cleo = await site.signIn("member", "Cleo Marsh");
});

describe("a digest", () => {
	it("tells each reader what they could read themselves, and nobody of another’s group", async () => {
		for (const who of [ben, cleo]) expect((await wish(who)).status).toBe(204);
		const group = await made("POST", "/api/groups", { name: "Night nurses", purpose: "To listen." }, ada);
		await made("POST", `/api/groups/${group.id}/members`, { person: ben.id }, ada).catch(() => undefined);
		const within = await practice("DIGESTCANARY huddle", ada, { group: group.id });
		await practice("Whiteboard by the door", ada);
		await made(
			"POST",
			"/api/questions",
			{ title: "DIGESTCANARY who wakes her?", text: "", language: "en", group: group.id },
			ada,
		);
		await made("POST", "/api/questions", { title: "Who keeps the list?", text: "", language: "en" }, ada);
		untilMorning();
		await comeBy();
		const [[toBen], [toCleo]] = [await digests(ben), await digests(cleo)];
		for (const word of [
			"DIGESTCANARY huddle",
			"DIGESTCANARY who wakes her?",
			"Whiteboard by the door",
			"Who keeps the list?",
		])
			expect(toBen?.body.split(word)).toHaveLength(2);
		expect(toBen?.about).toContain(within.id);
		expect(toCleo?.body).toContain("Whiteboard by the door");
		expect(toCleo?.body).not.toContain("DIGESTCANARY");
	});

	it("says nothing twice, in one or in two, and none comes where nothing is new", async () => {
		await wish(ben);
		await practice("First week", ada);
		untilMorning();
		await comeBy();
		untilMorning();
		await comeBy();
		expect(await digests(ben)).toHaveLength(1);
		await practice("Second week", ada);
		untilMorning();
		await comeBy();
		const [first, second, ...more] = await digests(ben);
		expect(more).toEqual([]);
		expect(first?.body).toContain("First week");
		expect(second?.body).toContain("Second week");
		expect(second?.body).not.toContain("First week");
	});

	it("tells nobody of what they did themselves", async () => {
		await wish(ada);
		await practice("My own", ada);
		await made("POST", "/api/questions", { title: "My question?", text: "", language: "en" }, ada);
		untilMorning();
		await comeBy();
		expect((await digests(ada)).map(({ body }) => body).join()).not.toMatch(/My own|My question/);
	});

	it("is written once when the clock comes by twice at the same moment", async () => {
		for (const who of [ben, cleo]) await wish(who);
		await practice("Once", ada);
		untilMorning();
		await Promise.all([comeBy(), comeBy(), comeBy()]);
		for (const who of [ben, cleo]) expect(await digests(who)).toHaveLength(1);
	});

	it("waits for the end of quiet hours, by the reader’s own clock", async () => {
		await wish(ben, {
			quietFrom: "22:00",
			quietTo: "12:30",
			timeZone: "Africa/Nairobi",
			digest: { every: "day", hour: 7 },
		});
		await practice("Quietly", ada);
		const today = Math.floor(services.clock() / day) * day;
		site.pass(today + day + 4 * hour + 60_000 - services.clock());
		await comeBy();
		expect(await digests(ben)).toEqual([]);
		site.pass(5 * hour);
		await comeBy();
		expect(await digests(ben)).toEqual([]);
		site.pass(hour);
		await comeBy();
		expect(await digests(ben)).toHaveLength(1);
	});

	it("comes once a week on its day", async () => {
		await wish(ben, { digest: { every: "week", weekday: 5, hour: 7 } });
		const { digest } = (await (await site.get("/api/me/mail", ben)).json()) as { digest: { nextAt: string } };
		expect(new Date(digest.nextAt).getUTCDay()).toBe(5);
		expect(new Date(digest.nextAt).getUTCHours()).toBe(7);
	});

	it("holds what is next, and what one was asked, each once", async () => {
		const host = await site.signIn("facilitator", "Hope");
		await wish(ben);
		const question = await made(
			"POST",
			"/api/questions",
			{ title: "Who knows handovers?", text: "", language: "en" },
			ada,
		);
		await made("POST", "/api/requests", { about: question.id, to: ben.id, reason: "You tried it." }, ada);
		const startsLocal = new Date(services.clock() + 30 * hour).toISOString().slice(0, 16);
		const meeting = {
			title: "Shift change",
			purpose: "",
			place: "Ward 4",
			link: "",
			startsLocal,
			timeZone: "UTC",
			minutes: 60,
		};
		const { id } = await made("POST", "/api/meetings", meeting, host);
		untilMorning();
		await comeBy();
		const [letter] = await digests(ben);
		expect(letter?.body).toContain("Shift change: ");
		expect(letter?.body).toContain("You haven’t said yet whether you come.");
		expect(letter?.body).toContain("Ada Lovelace asks for your help with “Who knows handovers?”.");
		expect(letter?.body.split("Who knows handovers?")).toHaveLength(2);
		expect(letter?.body.split(`/meetings/${id}`)).toHaveLength(2);
		await practice("Something else", ada);
		untilMorning();
		await comeBy();
		expect((await digests(ben))[1]?.body).not.toContain("Shift change");
		expect((await digests(ben))[1]?.body).toContain("still waits");
	});

	it.each([
		["nl", "Dag Ben Okri,"],
		["es-UY", "Hola, Ben Okri:"],
		["sw", "Habari Ben Okri,"],
		["en", "Hello Ben Okri,"],
		["fr", "Hello Ben Okri,"],
	])("is in the reader’s language where we have words for it: %s", async (language, hello) => {
		await database
			.prepare(
				"insert into profile (person_id, languages, objectives, skills, updated_at) values (?, ?, '[]', '[]', 1)",
			)
			.bind(ben.id, JSON.stringify([language]))
			.run();
		await wish(ben);
		await practice("In words", ada);
		untilMorning();
		await comeBy();
		const [letter] = await digests(ben);
		expect(letter?.body.startsWith(hello)).toBe(true);
		expect(`${letter?.subject}${letter?.body}`).not.toMatch(/\{\w+\}/);
	});

	it("keeps what people wrote within one line of its own", async () => {
		await wish(ben);
		const hostile = `Fine ${"\u202e"}evil\u2066 <b>x</b> {by} $& ${"long ".repeat(30)}`.slice(0, 150);
		await practice(hostile, ada);
		await database
			.prepare("update practice set title = ? where title = ?")
			.bind(`A\nBcc: x@evil.example\r\n* B`, hostile)
			.run();
		untilMorning();
		await comeBy();
		const [letter] = await digests(ben);
		expect(letter?.body).toContain("“A Bcc: x@evil.example B”");
		expect(letter?.subject).not.toContain("evil");
		expect(letter?.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\r]/);
	});

	it("is seen before it comes, and seeing it changes nothing", async () => {
		await practice("Seen before", ada);
		for (const _ of [1, 2]) expect(await site.text("/me/digest", ben)).toContain("Seen before");
		const { text } = (await (await site.get("/api/me/digest", ben)).json()) as { text: string };
		expect(text).toContain("Seen before");
		expect(await digests(ben)).toEqual([]);
	});

	it("goes to nobody who left, or was suspended", async () => {
		await wish(ben);
		await practice("Too late", ada);
		await database.prepare("update person set state = 'suspended' where id = ?").bind(ben.id).run();
		untilMorning();
		await comeBy();
		expect(await digests(ben)).toEqual([]);
	});
});
