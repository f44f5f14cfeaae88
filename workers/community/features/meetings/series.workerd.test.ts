import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { jsonOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { keepMeetings } from "./drafting-actions.ts";

const site = chapterSite();
const series = {
	...{ title: "Second Tuesday", purpose: "", startsLocal: "2026-11-10T17:30", minutes: 120, every: "month" },
	...{ timeZone: "America/New_York", place: "The library", link: "" },
};
const times = { every: "month", startsLocal: "2026-11-12T18:00", timeZone: "America/New_York", minutes: 90 };
type Meeting = { id: string; startsLocal: string; place: string; series: { id: string } | null };
let priya: SignedIn;
let ezra: SignedIn;

const coming = async (seriesId?: string) =>
	(await jsonOf<{ items: Meeting[] }>(site.get("/api/meetings?limit=100", ezra))).items.filter(
		(one) => seriesId === undefined || one.series?.id === seriesId,
	);
const called = async () => {
	const { id } = await jsonOf<{ id: string }>(site.call("POST", "/api/meetings", series, priya));
	const seriesId = (await jsonOf<Meeting>(site.get(`/api/meetings/${id}`, ezra))).series?.id ?? "";
	return { id, seriesId };
};
const change = (id: string, more: object = {}, as = priya) =>
	site.call("PUT", `/api/meeting-series/${id}`, { ...times, place: "Upstairs", link: "", ...more }, as);
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

beforeAll(async () => {
	await site.claim();
	priya = await site.signIn("facilitator", "Priya");
	ezra = await site.signIn("member", "Ezra");
});

describe("a running series", () => {
	it("changes its time: what nobody has answered moves along, and the next ones follow", async () => {
		const { id, seriesId } = await called();
		const form = await site.text(`/meetings/series/${seriesId}/edit`, priya);
		expect(form).toContain("2026-11-10T17:30");
		const typed = { ...times, minutes: "90", until: "", place: "Upstairs", link: "" };
		expect((await site.post(`/meetings/series/${seriesId}/edit`, typed, priya)).status).toBe(303);
		expect(await coming(seriesId)).toMatchObject([{ id, startsLocal: "2026-11-12T18:00", place: "Upstairs" }]);
		site.pass(24 * day);
		await keepMeetings(site.services);
		expect((await coming(seriesId)).map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-10T18:00"]);
		site.pass(-24 * day);
	});

	it("keeps a meeting that somebody has answered, and tells so", async () => {
		const { id, seriesId } = await called();
		await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "maybe" }, ezra);
		expect(await site.text(`/meetings/series/${seriesId}/edit`, priya)).toContain("People have answered already");
		expect((await change(seriesId, { startsLocal: "2026-12-10T18:00" })).status).toBe(204);
		expect(await coming(seriesId)).toMatchObject([{ id, startsLocal: "2026-11-10T17:30", place: "The library" }]);
		site.pass(24 * day);
		await keepMeetings(site.services);
		expect((await coming(seriesId)).map(({ startsLocal }) => startsLocal)).toEqual(["2026-12-10T18:00"]);
		site.pass(-24 * day);
	});

	it("is changed by who leads it, to a time that is still to come and is one", async () => {
		const { seriesId } = await called();
		expect((await change(seriesId, {}, ezra)).status).toBe(403);
		for (const wrong of [
			...[{ startsLocal: "2026-10-01T10:00" }, { startsLocal: "2026-02-30T10:00" }, { timeZone: "Mars" }],
			...[{ every: "day" }, { until: "2026-11-01" }],
		])
			expect((await change(seriesId, wrong)).status).toBe(400);
		const again = await site.post(
			`/meetings/series/${seriesId}/edit`,
			{ ...times, minutes: "many", place: "Attic" },
			priya,
		);
		expect(again.status).toBe(400);
		expect(await again.text()).toContain("Attic");
		await site.call("POST", `/api/meeting-series/${seriesId}/end`, undefined, priya);
		expect((await change(seriesId)).status).toBe(409);
		expect((await change("series_unknown")).status).toBe(404);
	});

	it("is on days that calendars know, so that nobody’s calendar is spoiled by a slip of the keys", async () => {
		const words = { ...series, every: "week" };
		for (const wrong of [
			...[{ until: "2027-02-30" }, { until: "9999-12-31" }, { startsLocal: "0001-01-01T10:00" }],
			{ startsLocal: "9999-12-31T23:59" },
		])
			expect((await site.call("POST", "/api/meetings", { ...words, ...wrong }, priya)).status).toBe(400);
		const { seriesId } = await called();
		for (const until of ["2027-02-30", "9999-12-31"]) expect((await change(seriesId, { until })).status).toBe(400);
		const { mine } = await jsonOf<{ mine: string }>(site.call("POST", "/api/me/calendar", {}, ezra));
		expect((await site.get(new URL(mine).pathname)).status).toBe(200);
	});

	it("goes by one UID in feed and file, also after its time was changed", async () => {
		const { id, seriesId } = await called();
		const { mine } = await jsonOf<{ mine: string }>(site.call("POST", "/api/me/calendar", undefined, ezra));
		const feed = async () =>
			eventsOf(await site.text(new URL(mine).pathname)).filter(({ uid }) => uid.startsWith(seriesId));
		const file = async () => eventsOf(await site.text(`/meetings/${id}/invitation.ics`, ezra));
		expect([...new Set([...(await feed()), ...(await file())].map(({ uid }) => uid))]).toHaveLength(1);
		expect((await file())[0]?.recurrenceId.toString()).toBe("2026-11-10T17:30:00");
		await site.call("PUT", `/api/meetings/${id}/answer`, { answer: "yes" }, ezra);
		site.pass(1000);
		await change(seriesId, { startsLocal: "2026-12-10T18:00" });
		const master = (await feed()).find((one) => !one.recurrenceId);
		expect(master?.sequence).toBeGreaterThan(0);
		const rdates = master?.component.getAllProperties("rdate").map((one) => String(one.getFirstValue()));
		expect(rdates).toEqual(["2026-11-10T17:30:00"]);
	});
});

it("a meeting is called for the group from whose page one comes", async () => {
	const made = await site.call("POST", "/api/groups", { name: "Shifts", purpose: "To listen." }, priya);
	const { id } = await jsonOf<{ id: string }>(made);
	expect(await site.text(`/meetings/new?group=${id}`, priya)).toMatch(new RegExp(`value="${id}"[^>]*selected`));
	expect(await site.text("/meetings/new?group=group_unknown", priya)).not.toMatch(/value="group_[^"]*"[^>]*selected/);
});
