import { describe, expect, it } from "vitest";
import { doiHref, doiIn, sourceHref, sourcesIn, sourcesTyped } from "./rules.ts";

describe("a DOI", () => {
	it.each([
		["10.1136/bmjqs-2011-000226", "10.1136/bmjqs-2011-000226"],
		["doi:10.1000/182", "10.1000/182"],
		["https://doi.org/10.1016/S0140-6736(97)11096-0", "10.1016/S0140-6736(97)11096-0"],
		["http://dx.doi.org/10.1002/(SICI)1099%3C1::AID%3E3.0.CO;2-0", "10.1002/(SICI)1099<1::AID>3.0.CO;2-0"],
	])("is known in %s", (typed, doi) => expect(doiIn(typed)).toBe(doi));

	it.each([
		"10.12/x",
		"10.1136/",
		"11.1136/x",
		"doi:huddle",
		"https://doi.org/10.1136",
		"https://doi.org/10.1000/%E0%A4%A",
	])("is not %s", (typed) => expect(doiIn(typed)).toBeNull());

	it("leads to doi.org, whatever stands in it", () => {
		expect(doiHref("10.1002/(SICI)<1::AID>3/0#x?y")).toBe("https://doi.org/10.1002/(SICI)%3C1%3A%3AAID%3E3/0%23x%3Fy");
	});
});

describe("sources", () => {
	it("are read line by line, and can be typed again", () => {
		const typed = `Handover as practice, doi:10.1136/bmjqs-2011-000226

How we count — https://example.org/a?b=1
Old one doi: 10.1000/182`;
		const read = sourcesIn(typed);
		expect(read).toMatchObject({
			value: [
				{ title: "Handover as practice", doi: "10.1136/bmjqs-2011-000226" },
				{ title: "How we count", url: "https://example.org/a?b=1" },
				{ title: "Old one", doi: "10.1000/182" },
			],
		});
		if (read.ok) expect(sourcesIn(sourcesTyped(read.value))).toEqual(read);
	});

	it.each([
		["A title alone", "Line 1"],
		["One, 10.1000/182\nTwo, 10.1/x", "Line 2"],
		["https://example.org", "title"],
		["Bad, javascript:alert(1)", "address"],
		["Bad, https://a:b@example.org", "address"],
	])("refuses %s and says where", (typed, words) => {
		expect(sourcesIn(typed)).toMatchObject({
			ok: false,
			error: { message: expect.stringContaining(words), field: "sources" },
		});
	});

	it("leads nowhere by an address that a browser would run", () => {
		expect(sourceHref({ title: "x", url: "javascript:alert(1)" })).toBeNull();
		expect(sourceHref({ title: "x", url: "https://example.org/" })).toBe("https://example.org/");
	});
});
