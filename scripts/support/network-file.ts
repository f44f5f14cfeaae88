import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteKind } from "./worker-name.ts";

/** Someone of the demo who can be signed in by a link or a token. Neither exists in a deployed site. */
export type DemoPerson = {
	readonly site: string;
	readonly email: string;
	readonly role: string;
	readonly token: string;
	readonly signIn: string;
};

/** What `DIR/network.json` tells scripts about a local network. Written when the first start has come to its end. */
export type NetworkFile = {
	readonly sites: readonly { readonly name: string; readonly kind: SiteKind; readonly origin: string }[];
	readonly people: readonly DemoPerson[];
	/** Each site's SQLite file. */
	readonly database: Readonly<Record<string, string>>;
};

const pathIn = (dir: string) => join(dir, "network.json");

export const readNetworkFile = (dir: string): NetworkFile | null =>
	existsSync(pathIn(dir)) ? (JSON.parse(readFileSync(pathIn(dir), "utf8")) as NetworkFile) : null;

export const writeNetworkFile = (dir: string, file: NetworkFile): void =>
	// It holds tokens, if only of a demo.
	writeFileSync(pathIn(dir), `${JSON.stringify(file, null, "\t")}\n`, { mode: 0o600 });

export const portOf = (file: NetworkFile): number =>
	Number(new URL(file.sites[0]?.origin ?? "http://localhost:0").port || 80);
