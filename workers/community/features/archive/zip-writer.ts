import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** Packs well enough at a quarter of what the tightest costs. */
const level = 3;

/**
 * A ZIP archive that is written as it is read: each file is packed when the one before it was taken. An error while it is
 * made breaks the stream, so that what was saved is cut off, and refused wherever it is opened.
 */
export const zipStream = (
	files: AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array; readonly asItIs?: boolean }>,
	at: number,
): ReadableStream<Uint8Array> => {
	const source = files[Symbol.asyncIterator]();
	let zip: Zip;
	return new ReadableStream<Uint8Array>({
		start(controller) {
			zip = new Zip((error, chunk, last) => {
				if (error) return controller.error(error);
				if (chunk.length > 0) controller.enqueue(chunk);
				if (last) controller.close();
			});
		},
		async pull(controller) {
			try {
				const { done, value } = await source.next();
				if (done) return zip.end();
				const entry = value.asItIs ? new ZipPassThrough(value.path) : new ZipDeflate(value.path, { level });
				entry.mtime = at;
				zip.add(entry);
				entry.push(value.bytes, true);
			} catch (cause) {
				controller.error(cause);
			}
		},
	});
};
