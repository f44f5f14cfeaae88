import { describe, expect, it } from "vitest";
import { boundedText } from "./transport.ts";

const limit = 1_000;
const short = "é".repeat(limit / 2);
const long = `${short}é`;

/** In pieces that cut letters in two, and without a length. */
const inPieces = (text: string): BodyInit => {
	const bytes = new TextEncoder().encode(text);
	return new ReadableStream({
		start: (to) => {
			for (let i = 0; i < bytes.length; i += 7) to.enqueue(bytes.slice(i, i + 7));
			to.close();
		},
	});
};

const announcing = (text: string, headers: Record<string, string> = {}) =>
	new Response(inPieces(text), {
		headers: { "content-length": String(new TextEncoder().encode(text).length), ...headers },
	});

describe("what another site sends", () => {
	it("is read up to the limit, whether its length was announced or not", async () => {
		expect(await boundedText(new Response(inPieces(short)), limit)).toBe(short);
		expect(await boundedText(announcing(short), limit)).toBe(short);
		expect(await boundedText(new Response(null), limit)).toBe("");
	});

	it("is cut off beyond it", async () => {
		expect(await boundedText(new Response(inPieces(long)), limit)).toBeNull();
		expect(await boundedText(announcing(long), limit)).toBeNull();
	});

	it("is cut off where it is small on its way and large when it is unpacked", async () => {
		const packed = { "content-length": "10", "content-encoding": "gzip" };
		expect(await boundedText(announcing(long, packed), limit)).toBeNull();
	});
});
