const encoder = new TextEncoder();

/** The bytes of pages that were drawn here: reading them back out of their Response takes as long as a third of the page. */
const drawn = new WeakMap<Response, Uint8Array<ArrayBuffer>>();

/** Makes the Response of a page that was drawn, by `respond` from its bytes. */
export const pageFrom = (text: string, respond: (bytes: Uint8Array<ArrayBuffer>) => Response): Response => {
	const bytes = encoder.encode(text) as Uint8Array<ArrayBuffer>;
	const response = respond(bytes);
	drawn.set(response, bytes);
	return response;
};

/** The bytes of any Response, which is used up by it. */
export const bytesOf = async (response: Response): Promise<Uint8Array<ArrayBuffer>> =>
	drawn.get(response) ?? new Uint8Array(await response.arrayBuffer());
