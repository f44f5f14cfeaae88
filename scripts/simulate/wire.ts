import { second } from "#core/clock.ts";
import { dice } from "./random.ts";
import type { SimSite } from "./sim-site.ts";
import type { Timeline } from "./timeline.ts";

/** How often what befalls messages, each a probability. */
export type Weather = {
	readonly lost: number;
	readonly answerLost: number;
	readonly doubled: number;
	readonly slow: number;
};

export const calm: Weather = { lost: 0, answerLost: 0, doubled: 0, slow: 0 };
export const stormy: Weather = { lost: 0.06, answerLost: 0.06, doubled: 0.08, slow: 0.15 };

/** The exchange gives up after ten seconds: an answer that takes longer is none. */
const patience = 10 * second;

type Parcel = { readonly method: string; readonly url: string; readonly headers: Headers; readonly body: string };

/** The network between sites: loses, doubles and delays, and through different delays reorders, what it carries. */
export class Wire {
	weather: Weather = calm;
	/** Pairs of sites that cannot reach each other, as `a b` in the order of their names. */
	readonly cut = new Set<string>();
	/** Told of every answer that is sent, lost or not. */
	onAnswer: (from: SimSite, to: SimSite, path: string, text: string) => void = () => {};
	carried = 0;
	readonly #seed: string;
	readonly #timeline: Timeline;
	readonly #find: (origin: string) => SimSite | undefined;
	readonly #counts = new Map<string, number>();

	constructor(seed: string, timeline: Timeline, find: (origin: string) => SimSite | undefined) {
		this.#seed = seed;
		this.#timeline = timeline;
		this.#find = find;
	}

	async carry(from: SimSite, request: Request): Promise<Response> {
		const url = new URL(request.url);
		const to = this.#find(url.origin);
		if (!to || this.isCut(from, to)) throw new Error("no route");
		const body = await request.text();
		const parcel: Parcel = { method: request.method, url: request.url, headers: request.headers, body };
		// An actor document is fetched by several branches of one piece of work at once: it takes no time here.
		if (url.pathname === "/actor") return this.#deliver(from, to, parcel);
		const fate = this.#fateOf(`${from.name}>${to.name} ${parcel.method} ${url.pathname}`);
		const delay = () => 20 + fate.below(fate.chance(this.weather.slow) ? patience * 0.4 : 200);
		await this.#timeline.wait(this.#timeline.now + delay());
		if (fate.chance(this.weather.lost) || this.isCut(from, to)) return this.#nothing();
		if (fate.chance(this.weather.doubled)) this.#again(from, to, parcel, delay() + fate.below(60 * second));
		const answer = await this.#deliver(from, to, parcel);
		await this.#timeline.wait(this.#timeline.now + delay());
		return fate.chance(this.weather.answerLost) || this.isCut(from, to) ? this.#nothing() : answer;
	}

	isCut(a: SimSite, b: SimSite): boolean {
		return this.cut.has([a.name, b.name].sort().join(" "));
	}

	/** What befalls a message depends on what it is and the how-manieth of its sort, not on what else is under way. */
	#fateOf(sort: string) {
		const nth = (this.#counts.get(sort) ?? 0) + 1;
		this.#counts.set(sort, nth);
		return dice(`${this.#seed}/${sort}/${nth}`);
	}

	async #nothing(): Promise<never> {
		await this.#timeline.wait(this.#timeline.now + patience);
		throw new Error("no answer");
	}

	#again(from: SimSite, to: SimSite, parcel: Parcel, later: number): void {
		this.#timeline.at(this.#timeline.now + later, () => {
			void this.#timeline.track(this.#deliver(from, to, parcel).catch(() => undefined));
		});
	}

	async #deliver(from: SimSite, to: SimSite, parcel: Parcel): Promise<Response> {
		this.carried++;
		const { method, url, headers, body } = parcel;
		const answer = await to.answer(new Request(url, { method, headers, body: body === "" ? null : body }));
		const text = await answer.text();
		this.onAnswer(to, from, new URL(url).pathname, text);
		return new Response(text, { status: answer.status, headers: answer.headers });
	}
}
