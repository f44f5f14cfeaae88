import { findUnshowable, mapTexts, withPlainLineEnds } from "#core/characters.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { unshowableWords } from "./issue-words.ts";

/** A practice with all its text stays below this; what needs more (an import) says so on its route. */
export const usualBodyLimit = 64 * 1024;

/** Deeper than any body of ours by far, and shallow enough that no parser or schema suffers. */
const deepestJson = 32;

const tooLarge = (limit: number) =>
	problem("too-large", `This is larger than the ${Math.floor(limit / 1024)} KB that can be sent here.`);

/** Reads a body and stops at the limit, whatever its Content-Length claims. */
export const readBounded = async (request: Request, limit: number): Promise<Result<Uint8Array<ArrayBuffer>>> => {
	if (Number(request.headers.get("content-length") ?? 0) > limit) return tooLarge(limit);
	if (!request.body) return ok(new Uint8Array());
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.byteLength;
		if (size > limit) {
			await reader.cancel().catch(() => {});
			return tooLarge(limit);
		}
		chunks.push(value);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.byteLength;
	}
	return ok(bytes);
};

/** How deep brackets nest, strings left out; counted before parsing, because a parser and zod recurse. */
const nesting = (text: string): number => {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const letter = text[i];
		if (inString) {
			if (letter === "\\") i++;
			else if (letter === '"') inString = false;
		} else if (letter === '"') inString = true;
		else if (letter === "{" || letter === "[") deepest = Math.max(deepest, ++depth);
		else if (letter === "}" || letter === "]") depth--;
	}
	return deepest;
};

/** Parses JSON of bounded depth. The media type must say JSON, so that no HTML form can send it. */
export const readJson = (bytes: Uint8Array, contentType: string | undefined): Result<unknown> => {
	if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(contentType ?? ""))
		return problem("invalid", "Send JSON, with the header Content-Type: application/json.");
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
		if (nesting(text) > deepestJson) return problem("invalid", "This JSON is nested too deeply.");
		const value: unknown = JSON.parse(text);
		const plain = mapTexts(value, withPlainLineEnds);
		const found = findUnshowable(plain);
		return found
			? problem("invalid", unshowableWords(found.character), found.path ? { field: found.path } : {})
			: ok(plain);
	} catch {
		return problem("invalid", "The body is not valid JSON.");
	}
};
