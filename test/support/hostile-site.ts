import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { newId, webRandom } from "#core/id.ts";
import { actorDocument, type SiteKind } from "#protocol/actor.ts";
import { signRequest } from "#protocol/http-signature.ts";
import type { Signer } from "#protocol/keys.ts";
import { addProof } from "#protocol/proof.ts";
import { activityContext, type RecordObject, type UnsignedActivity } from "#protocol/vocabulary.ts";
import { type TestSite as KeyedSite, practiceRecord, testSite } from "./example-sites.ts";
import { type LocalFetch, localFetch } from "./local-fetch.ts";

/** What a path of the site answers; the test decides. */
export type Answering = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** A site outside of the network under test that says whatever a test lets it say, with keys of its own. */
export type HostileSite = KeyedSite & {
	/** Path → what it answers, before anything else. */
	readonly answers: Map<string, Answering>;
	/** How far its clock is ahead of this machine's, in milliseconds. */
	ahead: number;
	/** What it signs its requests with. */
	asks: Signer;
	/** Requests that came in: method and path. */
	readonly heard: string[];
	/** Answers the next pulls with these activities, as a page. */
	say(...items: readonly unknown[]): void;
	/** A practice of its own, changed as told, rightly signed with its own key or with another. */
	practice(change?: Partial<RecordObject>, signer?: Signer): Promise<Record<string, unknown>>;
	signed(
		object: UnsignedActivity["object"],
		change?: Partial<UnsignedActivity>,
		signer?: Signer,
	): Promise<Record<string, unknown>>;
	/** A signed request to another site, not yet sent. */
	request(url: string, init?: RequestInit, clock?: () => number, signer?: Signer): Promise<Request>;
	/** Tells another site that there is news. */
	hint(to: string): Promise<void>;
};

export type Outsiders = { site(name: string): HostileSite; stop(): Promise<void> };

/** Sends a request as it is, headers and all. */
export const send = async (request: Request): ReturnType<LocalFetch> =>
	localFetch(request.url, {
		method: request.method,
		headers: [...request.headers],
		body: request.body === null ? undefined : await request.text(),
		redirect: "manual",
	});

export const json =
	(body: unknown): Answering =>
	(_incoming, outgoing) => {
		outgoing.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
	};

/** Sites on one port of this machine, told apart by host. */
export const startOutsiders = async (names: readonly string[]): Promise<Outsiders> => {
	const sites = new Map<string, HostileSite>();
	const server = createServer((incoming, outgoing) => {
		const site = sites.get((incoming.headers.host ?? "").replace(/\.localhost:\d+$/, ""));
		const path = (incoming.url ?? "").replace(/\?.*$/, "");
		site?.heard.push(`${incoming.method} ${path}`);
		const answer = site?.answers.get(path);
		if (answer) answer(incoming, outgoing);
		else outgoing.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	for (const [i, name] of names.entries()) sites.set(name, await outsider(`http://${name}.localhost:${port}`, i + 1));
	return {
		site: (name) => {
			const found = sites.get(name);
			if (!found) throw new Error(`There is no outsider ${name}.`);
			return found;
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
};

const outsider = async (origin: string, seed: number): Promise<HostileSite> => {
	const keyed = await testSite(origin, seed);
	const now = () => Date.now() + site.ahead;
	const signed: HostileSite["signed"] = async (object, change, signer = keyed.signer) => {
		const activity: UnsignedActivity = {
			"@context": activityContext,
			id: `${origin}/activities/${newId("activity", { clock: Date.now, random: webRandom })}`,
			type: "Create",
			actor: `${origin}/actor`,
			published: new Date(now()).toISOString(),
			object,
			...change,
		};
		return addProof(activity, signer, now());
	};
	const site: HostileSite = {
		...keyed,
		answers: new Map(),
		ahead: 0,
		asks: keyed.signer,
		heard: [],
		say: (...items) => void site.answers.set("/exchange/log", json({ items, cursor: "", more: false, digest: null })),
		signed,
		practice: (change, signer) => {
			const id = `${origin}/records/${newId("practice", { clock: now, random: webRandom })}`;
			return signed({ ...practiceRecord(origin), id, rev: now(), ...change }, {}, signer);
		},
		request: (url, init, clock = now, signer = site.asks) =>
			signRequest(new Request(url, init), signer, { clock, random: webRandom }),
		hint: async (to) => {
			const body = JSON.stringify({ upTo: 1 });
			const headers = { "content-type": "application/json" };
			await send(await site.request(`${to}/exchange/hint`, { method: "POST", body, headers }));
		},
	};
	site.answers.set("/actor", json(actorOf(site, "chapter")));
	site.answers.set("/exchange/inventory", json({ items: [], more: false }));
	site.answers.set("/exchange/hint", json({ heard: true }));
	site.say();
	return site;
};

export const actorOf = (
	{ origin, key }: Pick<KeyedSite, "origin" | "key">,
	kind: SiteKind,
	keys = [key],
	announcements: readonly object[] = [],
): object =>
	actorDocument({ origin, kind, name: new URL(origin).hostname, summary: "", keys, understands: [], announcements });
