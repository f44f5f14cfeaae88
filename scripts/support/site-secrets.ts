import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type SiteSecrets = { readonly secret: string; readonly setupCode: string };

/** A site's secrets, made when first asked for and kept in `DIR/secrets.json`, readable by its owner alone. */
export const siteSecrets = (dir: string, site: string): SiteSecrets => {
	const path = join(dir, "secrets.json");
	const known: Record<string, SiteSecrets> = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
	const found = known[site];
	if (found) return found;
	const made = { secret: randomBytes(32).toString("base64url"), setupCode: randomBytes(6).toString("hex") };
	mkdirSync(dir, { recursive: true });
	writeFileSync(path, JSON.stringify({ ...known, [site]: made }, null, "\t"), { mode: 0o600 });
	return made;
};
