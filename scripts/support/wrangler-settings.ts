import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { type WorkerName, wranglerToml } from "./worker-name.ts";

export type WranglerSettings = {
	readonly compatibilityDate: string;
	readonly compatibilityFlags: string[];
	readonly crons: string[];
};

/** What a local run must share with a deployment. Reads three plain lines, since wrangler's own reader takes a second to load. */
export const wranglerSettings = (worker: WorkerName): WranglerSettings => {
	const text = readFileSync(join(root, wranglerToml[worker]), "utf8");
	const value = (name: string) => {
		const found = text.match(new RegExp(`^${name} = (.+)$`, "m"))?.[1];
		if (!found) throw new Error(`${wranglerToml[worker]} has no line "${name} = …"`);
		return JSON.parse(found) as unknown;
	};
	return {
		compatibilityDate: value("compatibility_date") as string,
		compatibilityFlags: value("compatibility_flags") as string[],
		crons: value("crons") as string[],
	};
};
