/** What the platform and the operator hand to the Worker. Read here and in each worker's index.ts only. */
export type Env = {
	readonly DB: D1Database;
	readonly QUEUE: Queue<unknown>;
	readonly ORIGIN: string;
	readonly SITE_SECRET: string;
	readonly SETUP_CODE?: string;
	/** The sender of the site's mail, and the address of the service that sends it; without them mail stays in the outbox. */
	readonly MAIL_FROM?: string;
	readonly MAIL_URL?: string;
	readonly MAIL_TOKEN?: string;
};

export type SiteConfig = {
	readonly origin: string;
	readonly secret: string;
	readonly setupCode: string | null;
	/** A site on this very machine: it may reach others on it, and its outbox can be read at /dev/outbox. */
	readonly local: boolean;
	readonly mail: { readonly from: string; readonly url: string; readonly token: string } | null;
};

/** Parses the environment, once; what is missing or wrong is named, for the operator. */
export const configFrom = (given: Env): SiteConfig => {
	const { ORIGIN: origin, SITE_SECRET: secret, SETUP_CODE: setupCode, MAIL_FROM: from, MAIL_URL: url } = given;
	const address = URL.canParse(origin) ? new URL(origin) : null;
	if (!address || address.origin !== origin)
		throw new Error("ORIGIN must be this site's address without a path, such as https://boston.example.org");
	if ((secret ?? "").length < 32) throw new Error("SITE_SECRET must be given and have at least 32 characters");
	const local = address.hostname.endsWith(".localhost");
	if (!local && address.protocol !== "https:") throw new Error("ORIGIN must begin with https://");
	const mail = from && url ? { from, url, token: given.MAIL_TOKEN ?? "" } : null;
	return { origin, secret, setupCode: setupCode ?? null, local, mail };
};
