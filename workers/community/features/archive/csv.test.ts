import { expect, it } from "vitest";
import { csvText } from "./csv.ts";

it("quotes every cell, and gives a spreadsheet no formula", () => {
	expect(
		csvText(
			["name", "place"],
			[
				['=HYPERLINK("x")', "a,b"],
				["+1", "-2+3"],
				["@x", 'Ana "Anita" Ruiz'],
			],
		),
	).toBe(
		['"name","place"', '"\'=HYPERLINK(""x"")","a,b"', '"\'+1","\'-2+3"', '"\'@x","Ana ""Anita"" Ruiz"', ""].join(
			"\r\n",
		),
	);
});
