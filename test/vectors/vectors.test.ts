import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Result } from "#core/result.ts";
import { parseActor } from "#protocol/actor.ts";
import { verifyRequest } from "#protocol/http-signature.ts";
import { judgeActivity } from "#protocol/judge.ts";
import { resolverOf } from "#protocol/keys.ts";
import { makeVectors } from "#scripts/vectors/all.ts";
import type { RequestInput, Vector } from "#scripts/vectors/vector.ts";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): Vector => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const inputOf = (vector: Vector): unknown => {
	if (!vector.generate) return vector.input;
	const { at, repeat, times } = vector.generate;
	const input = structuredClone(vector.input);
	let holder = input as Record<string, unknown>;
	for (const name of at.slice(0, -1)) holder = holder[name] as Record<string, unknown>;
	holder[at.at(-1) ?? ""] = repeat.repeat(times);
	return input;
};

const judge: Record<Vector["kind"], (vector: Vector) => Result<unknown> | Promise<Result<unknown>>> = {
	activity: (vector) => judgeActivity(inputOf(vector), resolverOf(vector.keys), { clock: () => vector.now }),
	request: (vector) => {
		const { body, url, ...init } = inputOf(vector) as RequestInput;
		const bytes = body === null ? null : new TextEncoder().encode(body);
		const by = { clock: () => vector.now, audience: vector.site ?? "" };
		return verifyRequest(new Request(url, { ...init, body: bytes }), bytes, resolverOf(vector.keys), by);
	},
	actor: (vector) => parseActor(inputOf(vector), vector.site ?? ""),
};

describe("a vector", () => {
	it.each(names)("%s gets its verdict", async (name) => {
		const vector = read(name);
		const judged = await judge[vector.kind](vector);
		expect(judged.ok ? { ok: true } : { ok: false, code: judged.error.code }).toEqual(vector.verdict);
	});

	it("is the same when all are made again", async () => {
		const made = await makeVectors();
		expect(names).toEqual(
			Object.keys(made)
				.map((name) => `${name}.json`)
				.toSorted(),
		);
		for (const [name, vector] of Object.entries(made))
			expect(read(`${name}.json`)).toEqual(JSON.parse(JSON.stringify(vector)));
	});
});
