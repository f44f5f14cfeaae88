import { expect, it } from "vitest";
import { type Known, Model } from "./model.ts";

const [network, boston, nairobi] = ["http://network.localhost", "http://boston.localhost", "http://nairobi.localhost"];
const all = { kinds: null, topics: null };

const modelOf = (): Model =>
	new Model([
		{ origin: network, kind: "federation" },
		{ origin: boston, kind: "chapter" },
		{ origin: nairobi, kind: "chapter" },
	]);

/** A record of Nairobi's that names Boston. */
const naming = (kind: string): Known => ({
	id: `${nairobi}/records/r1`,
	localId: "r1",
	origin: nairobi,
	kind,
	live: {
		...{ rev: 1, topics: [], canary: "cnry1q1z", version: 1, expiresAt: null },
		audience: { scope: "sites", sites: [boston] },
	},
	past: [],
	dead: new Set(),
	destinations: new Set(),
});

const heldIn = (model: Model, kind = "practice") => [
	model.shouldHold(boston, naming(kind), 0),
	model.mayHold(boston, naming(kind), 0),
];

it("expects of a stranger only what anybody may say to a site", () => {
	expect(heldIn(modelOf())).toEqual([false, false]);
	expect(heldIn(modelOf(), "offer")).toEqual([true, true]);
});

it("expects what names a site from whom it said yes to", () => {
	const model = modelOf();
	model.setStance(boston, nairobi, { stance: "yes", sends: all, wants: all });
	expect(heldIn(model)).toEqual([true, true]);
	model.setStance(boston, nairobi, { stance: "no", sends: all, wants: all });
	expect(heldIn(model)).toEqual([false, true]);
});

it("expects what names a site from a member of its network once that has passed on a word", () => {
	const model = modelOf();
	for (const chapter of [boston, nairobi]) {
		model.setStance(chapter, network, { stance: "yes", sends: all, wants: all });
		model.setStance(network, chapter, { stance: "yes", sends: all, wants: all });
	}
	expect(heldIn(model)).toEqual([false, true]);
	model.noteToldOf(boston, [nairobi]);
	expect(heldIn(model)).toEqual([true, true]);
	model.forgetToldOf(boston);
	expect(heldIn(model)).toEqual([false, true]);
});
