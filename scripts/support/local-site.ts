import { join } from "node:path";
import { d1File } from "./d1-file.ts";
import { siteSecrets } from "./site-secrets.ts";
import type { SiteKind } from "./worker-name.ts";

export type SiteSpec = { readonly name: string; readonly kind: SiteKind };

export type LocalSite = SiteSpec & {
	readonly origin: string;
	/** The folder of its local state, shared by sites that run in one workerd. */
	readonly home: string;
	/** The SQLite file of its D1. */
	readonly database: string;
	readonly secret: string;
	readonly setupCode: string;
};

/** A site of this machine: its address, its secrets, and where under `dir` its state lies. */
export const localSite = ({ name, kind }: SiteSpec, at: { dir: string; home: string; port: number }): LocalSite => {
	const home = join(at.dir, "state", at.home);
	const origin = new URL(`http://${name}.localhost:${at.port}`).origin;
	return { name, kind, origin, home, database: d1File(home, name), ...siteSecrets(at.dir, name) };
};
