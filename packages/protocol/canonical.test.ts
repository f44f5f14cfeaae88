import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalBytes } from "./canonical.ts";

const canonical = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));

describe("canonicalBytes", () => {
	it("writes the example of RFC 8785 §3.2.2 as its §3.2.3 prints it", () => {
		const input = JSON.parse(String.raw`{
			"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
			"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
			"literals": [null, true, false]
		}`);
		expect(canonical(input)).toBe(
			String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
		);
	});

	it("sorts names by UTF-16 code units, as RFC 8785 §3.2.3 shows", () => {
		const input = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
		expect(Object.values(JSON.parse(canonical(input)))).toHaveLength(7);
		expect(canonical(input)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
	});

	it("writes whatever JSON holds as another implementation does", () => {
		fc.assert(
			fc.property(fc.jsonValue({ stringUnit: "binary" }), (value) => {
				expect(canonical(value)).toBe(canonicalize(value));
			}),
		);
		const odd = JSON.parse('{"__proto__":{"b":1,"a":[]},"10":-0,"9":1e21,"\\u2028":"\\u2028"}');
		expect(canonical(odd)).toBe(canonicalize(odd));
	});

	it("refuses what JSON cannot hold", () => {
		for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, "\ud800"])
			expect(() => canonicalBytes(value)).toThrow();
	});
});
