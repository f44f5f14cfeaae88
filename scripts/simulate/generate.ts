import { hour, minute, second } from "#core/clock.ts";
import type { Flow } from "#exchange/tables.ts";
import type { Known, Model } from "./model.ts";
import type { Dice } from "./random.ts";
import type { Act, Step } from "./steps.ts";

/**
 * Which sorts of steps a history has. `steady` forms its network first and changes no relation afterwards; `restored` too,
 * and puts back backups.
 */
export const profiles = ["any", "steady", "restored"] as const;
export type Profile = (typeof profiles)[number];

const topics = ["water", "school", "care"];

/** Steps between two restored backups. */
const restoresApart = 60;

/** The steps of one random history, one at a time: each is chosen knowing what the earlier ones led to. */
export class Generator {
	readonly #dice: Dice;
	readonly #model: Model;
	readonly #names: readonly string[];
	readonly #profile: Profile;
	readonly #originOf = (name: string): string => `http://${name}.localhost`;
	readonly #opening: number;
	/** Steps that are decided already. */
	readonly #ahead: Act[];
	#records = 0;
	#restoredAt = 0;
	#n = 0;

	constructor(by: Dice, model: Model, names: readonly string[], profile: Profile) {
		this.#dice = by;
		this.#model = model;
		this.#names = names;
		this.#profile = profile;
		const [hub = "", ...chapters] = names;
		this.#ahead = chapters.flatMap((chapter, i) => [
			...(i > 0 && profile === "any" && by.chance(0.2) ? [] : this.#join(chapter, hub)),
			...(i > 0 && by.chance(0.4) ? this.#join(chapter, by.pick(chapters.slice(0, i))) : []),
			this.#put(chapter, "chapter", "network"),
		]);
		this.#opening = this.#ahead.length;
	}

	next(): Step {
		const act = this.#ahead.shift() ?? this.#any();
		const early = this.#n < this.#opening;
		const wait = early
			? 20 * second
			: this.#dice.chance(0.1)
				? this.#dice.below(2 * hour)
				: this.#dice.chance(0.4)
					? this.#dice.below(second)
					: this.#dice.below(4 * minute);
		return { n: this.#n++, wait, early, ...act };
	}

	#join(site: string, peer: string): Act[] {
		return [
			{ do: "answer", site, peer, stance: "yes" },
			{ do: "answer", site: peer, peer: site, stance: "yes" },
		];
	}

	#any(): Act {
		const { pick } = this.#dice;
		const weighted: [number, () => Act][] = [
			[10, () => this.#new()],
			[6, () => this.#newToStoppedReader()],
			[12, () => this.#change()],
			[5, () => this.#offer()],
			[4, () => this.#decide()],
			[7, () => ({ do: "take back", record: this.#some((record) => record.live !== null)?.localId ?? "r0" })],
			[3, () => ({ do: "stop", site: pick(this.#names), after: this.#dice.below(40) })],
			[5, () => ({ do: "start", site: pick(this.#names) })],
			[2, () => ({ do: "cut", ...this.#pair() })],
			[2, () => ({ do: "mend", ...this.#pair() })],
			...(this.#profile === "restored"
				? ([
						[3, () => ({ do: "back up", site: pick(this.#names) })],
						[4, () => this.#restore()],
					] as [number, () => Act][])
				: []),
			...(this.#profile !== "any"
				? []
				: ([
						[7, () => this.#answer()],
						[1, () => ({ do: "invite", ...this.#pair() })],
						[1, () => ({ do: "pause", ...this.#pair() })],
						[2, () => ({ do: "resume", ...this.#pair() })],
					] as [number, () => Act][])),
		];
		let rest = this.#dice.below(weighted.reduce((sum, [weight]) => sum + weight, 0));
		for (const [weight, make] of weighted) {
			rest -= weight;
			if (rest < 0) return make();
		}
		return this.#new();
	}

	/** Not again before the others have had time to tell the site what it forgot. */
	#restore(): Act {
		if (this.#n < this.#restoredAt + restoresApart) return this.#change();
		this.#restoredAt = this.#n;
		return { do: "restore", site: this.#dice.pick(this.#names) };
	}

	#pair(): { site: string; peer: string } {
		const site = this.#dice.pick(this.#names);
		return { site, peer: this.#dice.pick(this.#names.filter((name) => name !== site)) };
	}

	#answer(): Act {
		const { site, peer } = this.#pair();
		const [own, other] = [this.#originOf(site), this.#originOf(peer)];
		const settled = this.#model.connected(own, other);
		const stance = this.#dice.chance(settled ? 0.6 : 0.15) ? "no" : "yes";
		return { do: "answer", site, peer, stance, sends: this.#flow(), wants: this.#flow() };
	}

	#flow(): Flow {
		return {
			kinds: this.#dice.chance(0.1) ? [this.#dice.pick(["practice", "person"])] : null,
			topics: this.#dice.chance(0.15) ? [this.#dice.pick(topics)] : null,
		};
	}

	#new(): Act {
		const site = this.#dice.pick(this.#names.slice(1));
		const kind = this.#dice.chance(0.25) ? "person" : "practice";
		const act = this.#put(site, kind, this.#scope());
		const source = this.#dice.chance(0.3) ? this.#some((one) => one.live !== null && one.kind === kind) : undefined;
		return source && source.origin !== this.#originOf(site) ? { ...act, from: source.localId } : act;
	}

	/** A practice that a site has, of an author that it can reach, changed there and offered back. */
	#offer(): Act {
		const site = this.#dice.pick(this.#names.slice(1));
		const own = this.#originOf(site);
		const of = this.#some(
			({ kind, live, origin }) =>
				kind === "practice" && live !== null && origin !== own && this.#model.acquainted(own, origin),
		);
		return of ? { do: "offer", site, record: `r${this.#records++}`, of: of.localId } : this.#new();
	}

	#decide(): Act {
		const of = this.#some(({ live, offerOf }) => live !== null && offerOf !== undefined);
		const to = of?.live?.audience.scope === "sites" ? of.live.audience.sites[0] : undefined;
		const site = this.#names.find((name) => this.#originOf(name) === to);
		return of && site ? { do: "decide", site, record: `r${this.#records++}`, of: of.localId } : this.#offer();
	}

	/** News that somebody is stopped over while taking it in, and up again soon. */
	#newToStoppedReader(): Act {
		const site = this.#dice.pick(this.#names);
		this.#ahead.push({ do: "stop", site, after: this.#dice.below(60) }, this.#change(), { do: "start", site });
		return this.#new();
	}

	#scope(): "sites" | "network" | "public" {
		return this.#dice.pick(["sites", "network", "network", "network", "public"] as const);
	}

	#put(site: string, kind: string, audience: "sites" | "network" | "public"): Act & { do: "put" } {
		return {
			do: "put",
			site,
			record: `r${this.#records++}`,
			kind,
			audience,
			named: audience === "sites" ? this.#named(site) : [],
			topics: this.#dice.chance(0.3) ? [] : [this.#dice.pick(topics)],
			reword: true,
			...(kind === "person" ? { life: 20 * minute + this.#dice.below(20 * hour) } : {}),
		};
	}

	#named(site: string): string[] {
		const own = this.#originOf(site);
		const near = this.#names.filter((name) => name !== site && this.#model.acquainted(own, this.#originOf(name)));
		const some = near.filter(() => this.#dice.chance(0.5));
		return some.length > 0 ? some : near.slice(0, 1);
	}

	/** New words, another audience, or both; also of a record that was taken back before. */
	#change(): Act {
		const record = this.#some(({ kind }) => kind !== "offer");
		if (!record) return this.#new();
		const site = this.#names.find((name) => this.#originOf(name) === record.origin) ?? "";
		const before = record.live?.audience.scope;
		const audience = before && this.#dice.chance(0.5) ? before : this.#scope();
		return { ...this.#put(site, record.kind, audience), record: record.localId, reword: this.#dice.chance(0.6) };
	}

	#some(fits: (record: Known) => boolean): Known | undefined {
		const all = [...this.#model.records.values()].filter(fits);
		return all.length > 0 ? this.#dice.pick(all) : undefined;
	}
}
