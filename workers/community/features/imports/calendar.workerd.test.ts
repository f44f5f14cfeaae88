import { describe, expect, it } from "vitest";
import { readCalendar } from "./calendar.ts";
import { daysOf, rhythmOf } from "./repeat-rules.ts";

const now = Date.UTC(2026, 9, 20, 12);

const calendar = (events: readonly string[], head = ""): string =>
	[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		head,
		...events.flatMap((one) => ["BEGIN:VEVENT", one, "END:VEVENT"]),
		"END:VCALENDAR",
	]
		.filter(Boolean)
		.join("\n");

const read = (events: readonly string[], head = "") => {
	const found = readCalendar(calendar(events, head), now);
	if (!found.ok) throw new Error(found.error.message);
	return found.value;
};

const evening =
	"UID:a\nSUMMARY:An evening\nDTSTART;TZID=Europe/Amsterdam:20261103T193000\nDTEND;TZID=Europe/Amsterdam:20261103T210000";

describe("a single event", () => {
	it("comes with its place, its link and its words", () => {
		const more =
			"LOCATION:The library\\, room 2\nURL:https://meet.example/x\nDESCRIPTION:Bring a case.<br>Soup is there.";
		expect(read([`${evening}\n${more}`]).items).toMatchObject([
			{
				...{
					source: "a",
					title: "An evening",
					startsLocal: "2026-11-03T19:30",
					timeZone: "Europe/Amsterdam",
					minutes: 90,
				},
				...{
					place: "The library, room 2",
					link: "https://meet.example/x",
					purpose: "Bring a case.\nSoup is there.",
					every: null,
				},
			},
		]);
	});

	it("is timed by the zone that its name, its VTIMEZONE or the calendar means", () => {
		const at = (begins: string, head = "") => read([`UID:z\nSUMMARY:Z\n${begins}\nDURATION:PT1H`], head);
		const zoneOf = (begins: string, head = "") => at(begins, head).items[0]?.timeZone;
		expect(zoneOf("DTSTART;TZID=W. Europe Standard Time:20261103T193000")).toBe("Europe/Berlin");
		expect(zoneOf("DTSTART;TZID=/freeassociation.sourceforge.net/Africa/Nairobi:20261103T193000")).toBe(
			"Africa/Nairobi",
		);
		expect(zoneOf("DTSTART;TZID=/x/America/Argentina/Buenos_Aires:20261103T193000")).toBe(
			"America/Argentina/Buenos_Aires",
		);
		const own = "BEGIN:VTIMEZONE\nTZID:Ours\nX-LIC-LOCATION:America/Montevideo\nEND:VTIMEZONE";
		expect(zoneOf("DTSTART;TZID=Ours:20261103T193000", own)).toBe("America/Montevideo");
		expect(at("DTSTART;TZID=Ours:20261103T193000").unread[0]?.why).toContain("“Ours” could be any");
		expect(at("DTSTART:20261103T183000Z", "X-WR-TIMEZONE:Europe/Amsterdam").items).toMatchObject([
			{ startsLocal: "2026-11-03T19:30", timeZone: "Europe/Amsterdam" },
		]);
		expect(zoneOf("DTSTART:20261103T193000")).toBeNull();
	});

	it("that a meeting can't be is named with its line, and why", () => {
		const { items, unread } = read([
			"UID:1\nSUMMARY:All day\nDTSTART;VALUE=DATE:20261103",
			`${evening}\nSTATUS:CANCELLED`,
			"UID:3\nSUMMARY:Camp\nDTSTART;TZID=Europe/Amsterdam:20261103T080000\nDTEND;TZID=Europe/Amsterdam:20261105T080000",
			"UID:4\nSUMMARY:Broken\nDTSTART;TZID=Europe/Amsterdam:tomorrow",
			"UID:5\nSUMMARY Broken",
			evening,
		]);
		expect(items).toHaveLength(1);
		const why = unread.map(({ where, why: words }) => [where, words.slice(0, 24)]);
		expect(Object.fromEntries(why)).toEqual({
			"Line 3": "it lasts the whole day, ",
			"Line 8": "it was called off there,",
			"Line 15": "it is longer than half a",
			"Line 21": expect.any(String),
			"Line 26": "it is written in a way t",
		});
	});
});

describe("an event that repeats", () => {
	const repeating = (rule: string, more = "") => read([`${evening}\nRRULE:${rule}\n${more}`.trim()]);

	it("becomes a series where we have its rhythm", () => {
		// The third of November 2026 is the first Tuesday of its month.
		const every = (rule: string) => repeating(rule).items.map((one) => one.every);
		expect(every("FREQ=WEEKLY")).toEqual(["week"]);
		expect(every("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO")).toEqual(["two-weeks"]);
		expect(every("FREQ=MONTHLY;BYDAY=1TU")).toEqual(["month"]);
		expect(every("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;INTERVAL=3")).toEqual(["quarter"]);
		expect(repeating("FREQ=WEEKLY;COUNT=3").items).toMatchObject([{ every: "week", until: "2026-11-17" }]);
		expect(repeating("FREQ=WEEKLY;UNTIL=20261201T183000Z").items).toMatchObject([{ until: "2026-12-01" }]);
	});

	it("becomes single meetings up to a bound where we have none, and says so", () => {
		const { items } = repeating("FREQ=MONTHLY;BYMONTHDAY=3");
		expect(items).toHaveLength(12);
		expect(items.slice(0, 3).map(({ startsLocal }) => startsLocal)).toEqual([
			"2026-11-03T19:30",
			"2026-12-03T19:30",
			"2027-01-03T19:30",
		]);
		expect(items.at(-1)?.note).toContain("it goes on");
		expect(new Set(items.map(({ source }) => source)).size).toBe(12);
	});

	it("leaves out what was called off, and moves what was moved", () => {
		const moved =
			"UID:a\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261110T193000\nSUMMARY:Moved\nDTSTART;TZID=Europe/Amsterdam:20261111T193000\nDURATION:PT1H";
		const off = "EXDATE;TZID=Europe/Amsterdam:20261117T193000";
		const { items } = read([`${evening}\nRRULE:FREQ=WEEKLY;COUNT=4\n${off}`, moved]);
		expect(items.map(({ title, startsLocal }) => [title, startsLocal])).toEqual([
			["An evening", "2026-11-03T19:30"],
			["An evening", "2026-11-24T19:30"],
			["Moved", "2026-11-11T19:30"],
		]);
	});

	it("a million times is read as fast as once", () => {
		const begun = performance.now();
		for (const rule of [
			"FREQ=DAILY;COUNT=1000000",
			"FREQ=DAILY;UNTIL=99991231T000000Z",
			"FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
		]) {
			const { items, unread } = repeating(rule);
			expect(items.length + unread.length).toBeLessThanOrEqual(13);
		}
		expect(repeating("FREQ=SECONDLY;COUNT=1000000").unread[0]?.why).toContain("don’t work out");
		expect(repeating("FREQ=WEEKLY;BYHOUR=1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3").unread).toHaveLength(1);
		expect(performance.now() - begun).toBeLessThan(2_000);
	});

	it("and is over stays out, but one that goes on comes from now on", () => {
		const past = "UID:p\nSUMMARY:P\nDTSTART;TZID=Europe/Amsterdam:20200107T193000\nDURATION:PT1H";
		expect(read([`${past}\nRRULE:FREQ=WEEKLY;COUNT=3`]).unread[0]?.why).toContain("is over");
		expect(read([`${past}\nRRULE:FREQ=WEEKLY`]).items).toMatchObject([
			{ every: "week", startsLocal: "2020-01-07T19:30" },
		]);
		const [first] = read([`${past}\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH`]).items;
		expect(first?.startsLocal).toBe("2026-10-20T19:30");
	});
});

describe("the days of a rule", () => {
	const days = (rule: Record<string, unknown>, start: string, most = 4) => daysOf(rule, start, start, most)?.days;

	it("are worked out by the calendar", () => {
		expect(days({ freq: "WEEKLY", byday: ["MO", "WE"] }, "2026-11-02")).toEqual([
			"2026-11-02",
			"2026-11-04",
			"2026-11-09",
			"2026-11-11",
		]);
		expect(days({ freq: "WEEKLY", interval: 2, byday: ["SU"] }, "2026-11-01")).toEqual([
			"2026-11-01",
			"2026-11-15",
			"2026-11-29",
			"2026-12-13",
		]);
		expect(days({ freq: "MONTHLY", byday: "-1FR" }, "2026-10-30", 3)).toEqual([
			"2026-10-30",
			"2026-11-27",
			"2026-12-25",
		]);
		expect(days({ freq: "MONTHLY", bymonthday: 31 }, "2026-10-31", 3)).toEqual([
			"2026-10-31",
			"2026-12-31",
			"2027-01-31",
		]);
		expect(days({ freq: "YEARLY" }, "2026-11-03")).toEqual(["2026-11-03", "2027-11-03"]);
	});

	it("are of no series of ours where the weekday is another one", () => {
		expect(rhythmOf({ freq: "WEEKLY", byday: "WE" }, "2026-11-03")).toBeNull();
		expect(rhythmOf({ freq: "MONTHLY", byday: "2TU" }, "2026-11-03")).toBeNull();
		expect(rhythmOf({ freq: "MONTHLY" }, "2026-11-03")).toBeNull();
	});
});

it("is no calendar where it doesn't say so, and ends where the file ends", () => {
	expect(readCalendar("Hello", now)).toMatchObject({ ok: false, error: { field: "file" } });
	const cut = calendar([evening]).replace("\nEND:VEVENT\nEND:VCALENDAR", "");
	expect(readCalendar(cut, now)).toMatchObject({
		ok: true,
		value: { unread: [{ why: expect.stringContaining("ends in the middle") }] },
	});
});
