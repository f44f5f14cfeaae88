import { deflateSync, Zip, ZipPassThrough } from "fflate";

/** What the tightest level saves beyond this is a tenth, at twice the cost. */
export const level = 1;

type Packing = { readonly path: string; readonly bytes: Uint8Array; readonly asItIs?: boolean };

/** A file that is packed at once: fflate's own streams make room for megabytes before each, however small it is. */
class Deflated extends ZipPassThrough {
	override compression = 8;
	override process(chunk: Uint8Array, final: boolean): void {
		this.ondata(null, deflateSync(chunk, { level }), final);
	}
}

/** So much is handed on at once: a small file comes in three pieces, and each costs a step of the stream. */
const handedOn = 64 * 1024;

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
};

/**
 * A ZIP archive that is written as it is read: each file is packed when those before it were taken. An error while it is
 * made breaks the stream, so that what was saved is cut off, and refused wherever it is opened.
 */
export const zipStream = (files: AsyncIterable<Packing>, at: number): ReadableStream<Uint8Array> => {
	const source = files[Symbol.asyncIterator]();
	let made: Uint8Array[] = [];
	let size = 0;
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		made.push(chunk);
		size += chunk.length;
	});
	const next = async (): Promise<boolean> => {
		const { done, value } = await source.next();
		if (done) {
			zip.end();
			return false;
		}
		const entry = value.asItIs ? new ZipPassThrough(value.path) : new Deflated(value.path);
		entry.mtime = at;
		zip.add(entry);
		entry.push(value.bytes, true);
		return true;
	};
	return new ReadableStream<Uint8Array>({
		async pull(controller) {
			try {
				let more = true;
				while (more && size < handedOn) more = await next();
				controller.enqueue(joined(made, size));
				made = [];
				size = 0;
				if (!more) controller.close();
			} catch (cause) {
				controller.error(cause);
			}
		},
	});
};
