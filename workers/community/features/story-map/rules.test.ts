import { describe, expect, it } from "vitest";
import type { ValueKind } from "#protocol/content.ts";
import { breaksIn, type MapNode, type Thread, tellHref, threadsOf } from "./rules.ts";

const ada = { id: "person_ada", name: "Ada" };
const ben = { id: "person_ben", name: "Ben" };

const node = (id: string, sources: string[] = [], more: Partial<MapNode> = {}): MapNode => ({
	...{ id, kind: "meeting", title: id, href: `/${id}`, language: "en", group: null, value: null, by: null },
	...{ sources, speaksTo: [], mayKnow: [], asked: [], seenBy: null },
	...more,
});
const story = (id: string, value: ValueKind, sources: string[] = [], by = ada): MapNode =>
	node(id, sources, { kind: "story", value, by });

const names = (threads: readonly Thread[]): unknown[] =>
	threads.map(({ node: { id }, ledTo }) => (ledTo.length > 0 ? [id, ...names(ledTo)] : id));

describe("the threads of a story map", () => {
	it("lead from what was done to what was told of it, step by step", () => {
		const nodes = [
			node("meeting"),
			node("trial", ["meeting"]),
			story("took", "potential", ["meeting"]),
			story("used", "applied", ["trial", "took"]),
		];
		expect(names(threadsOf(nodes))).toEqual([["meeting", ["trial", "used"], "took"]]);
	});

	it("leave out what led to no story, but not where they begin", () => {
		expect(names(threadsOf([node("meeting"), node("topic", ["meeting"])]))).toEqual([]);
		expect(names(threadsOf([node("meeting"), node("topic", ["meeting"])], "meeting"))).toEqual(["meeting"]);
	});

	it("begin where the reader’s sight begins", () => {
		expect(names(threadsOf([story("used", "applied", ["hidden"])]))).toEqual(["used"]);
	});
});

describe("where a thread breaks off", () => {
	const broken = (nodes: MapNode[], from?: string) =>
		breaksIn(threadsOf(nodes, from), ben.id).map((one) => [one.node.id, one.next, one.ask.map(({ name }) => name)]);

	it("is after a story behind which the telling stops, with whom it may know", () => {
		const meeting = node("meeting", [], { mayKnow: [ada, ben] });
		expect(broken([meeting, story("took", "potential", ["meeting"], ben)])).toEqual([["took", "applied", ["Ada"]]]);
	});

	it("is asked about among those who may see it", () => {
		const meeting = node("meeting", [], { mayKnow: [ada, { id: "person_cem", name: "Cem" }] });
		const took = { ...story("took", "potential", ["meeting"], ben), seenBy: [ada.id, ben.id] };
		expect(broken([meeting, took])).toEqual([["took", "applied", ["Ada"]]]);
	});

	it("offers nobody once more who was asked already", () => {
		const took = { ...story("took", "potential", [], ada), asked: [ada.id] };
		expect(breaksIn(threadsOf([took]), ben.id)).toMatchObject([{ ask: [], asked: [ada] }]);
	});

	it("isn’t where a later one is told, also with a step between left out, and never after the last", () => {
		const chain = [story("was", "immediate"), story("used", "applied", ["was"]), story("led", "realised", ["used"])];
		expect(broken(chain)).toEqual([]);
	});

	it("is where nothing is told yet", () => {
		const breaks = breaksIn(threadsOf([node("meeting")], "meeting"), ben.id);
		expect(breaks.map(tellHref)).toEqual(["/value/new?from=meeting"]);
	});

	it("isn’t after the kinds beside the steps", () => {
		expect(broken([story("how", "enabling"), story("who", "transformative")])).toEqual([]);
	});
});
