import { type IncomingHttpHeaders, request } from "node:http";

export type RawAnswer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

type RawQuestion = {
	readonly method?: string;
	readonly path?: string;
	readonly body?: string;
	readonly headers?: Readonly<Record<string, string>>;
};

/** One HTTP request to a port of this machine, for whatever host it names; `fetch` would put the port's own there. */
export const rawRequest = (
	port: number,
	host: string,
	{ method = "GET", path = "/", body = "", headers = {} }: RawQuestion = {},
): Promise<RawAnswer> =>
	new Promise((resolve, reject) => {
		const sent = request({ host: "127.0.0.1", port, method, path, headers: { ...headers, host } }, async (response) => {
			try {
				let text = "";
				for await (const chunk of response) text += chunk;
				resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
			} catch (cause) {
				reject(cause);
			}
		});
		sent.on("error", reject).end(body);
	});
