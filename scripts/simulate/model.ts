import type { Flow } from "#exchange/tables.ts";
import type { Audience } from "#protocol/vocabulary.ts";

/** What one site has said about its relation with another. */
export type Stance = { readonly stance: "yes" | "no"; readonly sends: Flow; readonly wants: Flow };

/** A record as its author last left it. */
export type Live = {
	readonly rev: number;
	readonly audience: Audience;
	readonly topics: readonly string[];
	readonly canary: string;
	readonly version: number;
	readonly expiresAt: number | null;
};

export type Known = {
	readonly id: string;
	readonly localId: string;
	readonly origin: string;
	readonly kind: string;
	/** Of an offer, what it would change; an answer has none. */
	readonly offerOf?: string;
	live: Live | null;
	/** Every revision that was ever made. */
	readonly past: Live[];
	/** Texts that were taken back: nowhere else, whatever happens later. */
	readonly dead: Set<string>;
	/** Sites that held it when it was taken back, or when they were left out. */
	readonly destinations: Set<string>;
};

/** What anybody may say to a site by name: of others that is nothing to it, it takes only this (docs/exchange.md §4). */
const fromStrangers: ReadonlySet<string> = new Set(["offer"]);

type Site = { readonly origin: string; readonly kind: "chapter" | "federation" };

/**
 * What should be true, told by what people did, in the plainest way: no log, no cursor, no digest. It shares no code
 * with the engine that it judges.
 */
export class Model {
	readonly records = new Map<string, Known>();
	readonly sites: readonly Site[];
	readonly #stances = new Map<string, Stance>();
	readonly #saidYes = new Set<string>();
	readonly #metOnce = new Set<string>();
	readonly #toldOf = new Map<string, Set<string>>();

	constructor(sites: readonly Site[]) {
		this.sites = sites;
	}

	stance(of: string, towards: string): Stance | undefined {
		return this.#stances.get(`${of} ${towards}`);
	}

	setStance(of: string, towards: string, stance: Stance): void {
		this.#stances.set(`${of} ${towards}`, stance);
		if (stance.stance === "yes") this.#saidYes.add(`${of} ${towards}`);
		if (this.connected(of, towards)) this.#metOnce.add(`${of} ${towards}`).add(`${towards} ${of}`);
	}

	connected(a: string, b: string): boolean {
		return this.stance(a, b)?.stance === "yes" && this.stance(b, a)?.stance === "yes";
	}

	/** Related directly, or through a network that both are in. */
	acquainted(a: string, b: string): boolean {
		return (
			this.connected(a, b) ||
			this.sites.some((f) => f.kind === "federation" && this.connected(a, f.origin) && this.connected(f.origin, b))
		);
	}

	/** A network was seen to have passed on words of others to a site: whoever they are, they are no strangers to it. */
	noteToldOf(site: string, origins: readonly string[]): void {
		this.#toldOf.set(site, new Set([...(this.#toldOf.get(site) ?? []), ...origins]));
	}

	/** A restored backup makes a site forget of whom it was told. */
	forgetToldOf(site: string): void {
		this.#toldOf.delete(site);
	}

	/** No stranger for certain. */
	#knows(site: string, origin: string): boolean {
		return this.stance(site, origin)?.stance === "yes" || this.#toldOf.get(site)?.has(origin) === true;
	}

	/** No stranger perhaps: it depends on what reached the site before a relation ended. */
	#mayKnow(site: string, origin: string): boolean {
		return this.#saidYes.has(`${site} ${origin}`) || this.#near(site, origin);
	}

	/** Related, or both related with one network, at any time. */
	#near(site: string, origin: string): boolean {
		const met = (a: string, b: string) => this.#metOnce.has(`${a} ${b}`);
		return (
			met(site, origin) ||
			this.sites.some((f) => f.kind === "federation" && met(site, f.origin) && met(f.origin, origin))
		);
	}

	/** Whether a link's two sides let this record through, from one site to another. */
	flows(from: string, to: string, record: { kind: string; topics: readonly string[] }): boolean {
		const lets = (flow: Flow | undefined) =>
			(!flow?.kinds || flow.kinds.includes(record.kind) || record.kind === "chapter") &&
			(!flow?.topics ||
				record.kind === "chapter" ||
				record.kind === "person" ||
				record.topics.some((topic) => flow.topics?.includes(topic)));
		return lets(this.stance(from, to)?.sends) && lets(this.stance(to, from)?.wants);
	}

	/** Whether a site should hold a record once the network is whole. */
	shouldHold(site: string, record: Known, now: number): boolean {
		const { live, origin, kind } = record;
		if (!live || site === origin || (live.expiresAt !== null && live.expiresAt <= now)) return false;
		const what = { kind, topics: live.topics };
		if (live.audience.scope === "sites")
			return live.audience.sites.includes(site) && (fromStrangers.has(kind) || this.#knows(site, origin));
		const open = live.audience.scope === "public";
		const straight = (to: string) =>
			this.connected(origin, to) ? this.flows(origin, to, what) : open && this.stance(to, origin)?.stance === "yes";
		return (
			straight(site) ||
			this.sites.some(
				({ kind: sort, origin: hub }) =>
					sort === "federation" &&
					hub !== origin &&
					this.connected(origin, hub) &&
					this.connected(hub, site) &&
					straight(hub) &&
					this.flows(hub, site, what),
			)
		);
	}

	/** Whether a site may hold a record then; of what names it, it need not when its author may be a stranger to it. */
	mayHold(site: string, record: Known, now: number): boolean {
		const { live, origin } = record;
		if (live?.audience.scope !== "sites" || (live.expiresAt !== null && live.expiresAt <= now))
			return this.shouldHold(site, record, now);
		return this.shouldHold(site, record, now) || (live.audience.sites.includes(site) && this.#mayKnow(site, origin));
	}

	/** Whether a site may ever have come by a text: named, or related with its author or its author's network, at any time. */
	mayHaveSeen(site: string, record: Known, canary: string): boolean {
		const near = this.#near(site, record.origin);
		return record.past.some(
			(one) =>
				one.canary === canary &&
				(one.audience.scope === "public" ||
					(one.audience.scope === "network" && near) ||
					(one.audience.scope === "sites" && one.audience.sites.includes(site))),
		);
	}

	/** What its author must know of a record after a backup was restored: the latest of all revisions still to be found. */
	rewind(record: Known, rev: number, removedUpTo: number): void {
		record.live = removedUpTo >= rev ? null : (record.past.find((one) => one.rev === rev) ?? null);
		record.destinations.clear();
		const buried = record.past.filter((one) => record.dead.has(one.canary) && one.rev < removedUpTo);
		record.dead.clear();
		for (const one of buried) record.dead.add(one.canary);
	}

	recordOf(canary: string): Known | undefined {
		return this.records.get(`r${/^cnry(\d+)q/.exec(canary)?.[1]}`);
	}
}
