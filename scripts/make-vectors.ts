import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { makeVectors } from "./vectors/all.ts";

/** Writes `test/vectors/*.json`. The same files each time: keys, clock and nonces are fixed. */
const folder = new URL("../test/vectors/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith(".json")) rmSync(new URL(name, folder));

const vectors = Object.entries(await makeVectors());
for (const [name, vector] of vectors)
	writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(vector, null, "\t")}\n`);
console.log(`${vectors.length} vectors written to test/vectors/`);
