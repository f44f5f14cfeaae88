import { describe, expect, it } from "vitest";
import { isZone } from "#core/quiet-hours.ts";
import { directionOf } from "../layout.tsx";
import { loadMarkdown } from "../prose-engine.ts";
import { type Reader, readerOf } from "../reader.ts";
import { renderPage } from "../render.tsx";
import { timeZones } from "../time-zones.ts";
import { CheckChoices } from "./choices.tsx";
import { Field, TextArea } from "./field.tsx";
import { Form } from "./form.tsx";
import { CommunityLanguages, LanguageChoice } from "./language-choice.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./sections.tsx";
import { Time, timeText } from "./time.tsx";
import { TimeZoneChoice } from "./time-zone-choice.tsx";

const reader: Reader = { zone: "Africa/Nairobi", language: "nl", now: Date.UTC(2026, 10, 22, 12) };
await loadMarkdown();
const show = (page: Parameters<typeof renderPage>[0]) => renderPage(page, reader).replace("<!doctype html>", "");

describe("a form's fields", () => {
	const form = (
		<Form action="/notes" values={{ text: "\n<b>", who: "b" }} errors={{ title: "Please fill this in." }}>
			<Field name="title" label="Title" value="fresh" hint="A few words" />
			<TextArea name="text" label="Text" value="fresh" optional />
			<CheckChoices
				name="who"
				label="Who"
				chosen={["a"]}
				choices={[
					{ value: "a", label: "A" },
					{ value: "b", label: "B" },
				]}
			/>
		</Form>
	);

	it("keep what was typed, to the letter", () => {
		const html = show(form);
		expect(html).toContain("\n\n&lt;b&gt;</textarea>");
		expect(html).toMatch(/value="b"[^>]* checked/);
		expect(html).not.toMatch(/value="a"[^>]* checked/);
	});

	it("tie each error to its field, for eye and ear", () => {
		const html = show(form);
		expect(html).toContain('role="alert"');
		expect(html).toContain('<a href="#f-title">Please fill this in.</a>');
		expect(html).toMatch(/<input[^>]*aria-describedby="f-title-hint f-title-error"[^>]*aria-invalid="true"/);
	});
});

describe("the choice of a language", () => {
	const form = (values: Record<string, string>) =>
		show(
			<CommunityLanguages.Provider value={["en", "sw"]}>
				<Form action="/notes" values={values}>
					<LanguageChoice value="en" />
				</Form>
			</CommunityLanguages.Provider>,
		);

	it("begins with the community’s own, by their names", () => {
		expect(form({})).toMatch(
			/<option value="en" selected[^>]*>English<\/option><option value="sw">Kiswahili<\/option>/,
		);
	});

	it("holds any other, and keeps one that nobody listed", () => {
		expect(form({})).toContain('<option value="ki">Kikuyu</option>');
		expect(form({ language: "pt-BR" })).toMatch(/<option value="pt-BR" selected[^>]*>português \(Brasil\)<\/option>/);
		expect(form({ language: "pt-BR" }).match(/ selected/g)).toHaveLength(1);
	});
});

describe("the choice of a time zone", () => {
	const form = (values: Record<string, string>, more: { value?: string; near?: string[] } = {}, at = reader) =>
		renderPage(
			<Form action="/meetings" values={values}>
				<TimeZoneChoice label="By the clock of" {...more} />
			</Form>,
			{ ...at, language: "en" },
		).replaceAll("\u202f", " ");
	const chosen = (html: string) => [...html.matchAll(/value="([^"]*)" selected/g)].map((match) => match[1]);

	it("begins with the likely ones, by what their clocks show now", () => {
		const html = form({}, { near: ["America/New_York"] });
		expect(html).toMatch(/value="America\/New_York" selected[^>]*>New York, where it is 7:00 AM now</);
		expect(html).toContain('<option value="Africa/Nairobi">Nairobi, where it is 3:00 PM now</option>');
		expect(chosen(html)).toEqual(["America/New_York"]);
	});

	it("holds every other by region and place", () => {
		expect(form({})).toContain('<optgroup label="Asia">');
		expect(form({})).toContain('<option value="Asia/Kolkata">Kolkata</option>');
		expect(timeZones.flatMap(([, zones]) => zones.filter((zone) => !isZone(zone)))).toEqual([]);
	});

	it("keeps what was chosen", () => {
		expect(chosen(form({ timeZone: "Asia/Tokyo" }, { value: "Europe/Paris" }))).toEqual(["Asia/Tokyo"]);
		expect(chosen(form({}, { value: "Europe/Paris" }))).toEqual(["Europe/Paris"]);
	});

	it("asks where no zone is known, and where what was sent is none", () => {
		const nowhere = form({}, {}, { ...reader, zone: "UTC" });
		expect(nowhere).toContain('<option value="">Please choose</option>');
		expect(chosen(form({ timeZone: "Mars/Base" }))).toEqual([]);
	});
});

describe("times", () => {
	const at = Date.UTC(2026, 10, 21, 22, 30);

	it("are written in the reader's zone and language", () => {
		expect(show(<Time at={at} />)).toBe(
			'<time datetime="2026-11-21T22:30:00.000Z" data-style="date" lang="nl">22 november 2026</time>',
		);
		expect(timeText(at, "relative", reader)).toBe("13 uur geleden");
		expect(timeText(at, "datetime", { zone: "UTC", language: "en", now: 0 })).toContain("UTC");
	});

	it("fall back to UTC and the site's language where a request says nonsense", () => {
		const site = { language: "sw", now: 1 };
		expect(readerOf({ zoneCookie: "Mars/Base", acceptLanguage: "*;q=0.5, !!" }, site)).toEqual({
			zone: "UTC",
			language: "sw",
			now: 1,
		});
		expect(readerOf({ zoneCookie: "Europe/Amsterdam", acceptLanguage: "es-MX,es;q=0.9" }, site)).toEqual({
			zone: "Europe/Amsterdam",
			language: "es-MX",
			now: 1,
		});
	});
});

describe("headings", () => {
	it("go one level down in each section, people's own included", () => {
		expect(
			show(
				<Section title="a">
					<Section title="b">
						<Prose text="# c" />
					</Section>
				</Section>,
			),
		).toMatch(/<h2[^>]*>a<.*<h3[^>]*>b<.*<h4>c</);
	});
});

describe("rendering", () => {
	it("refuses a view that waits, because it would lend its reader to another request", () => {
		const Slow = async () => <p>late</p>;
		expect(() => renderPage(<Slow />, reader)).toThrow();
	});
});

describe("directionOf", () => {
	it("knows scripts that are written from the right", () => {
		expect([directionOf("ar-EG"), directionOf("ur"), directionOf("sw"), directionOf("en-GB")]).toEqual([
			"rtl",
			"rtl",
			"ltr",
			"ltr",
		]);
	});
});
