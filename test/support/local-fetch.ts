import { Agent, fetch } from "undici";

// `*.localhost` is this machine, though many resolvers don't know it.
const loopback = new Agent({
	connect: {
		lookup: (_host, options, done) =>
			options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4),
	},
});

/** `fetch` that finds `*.localhost` on the loopback interface. */
export const localFetch = (url: string, init: Parameters<typeof fetch>[1] = {}) =>
	fetch(url, { dispatcher: loopback, ...init });

export type LocalFetch = (path: string, init?: Parameters<typeof fetch>[1]) => ReturnType<typeof fetch>;
