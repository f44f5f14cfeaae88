/** What the platform hands to the Worker. Read here and in index.ts only. */
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

export type Config = {
	readonly origin: string;
	readonly secret: string;
	readonly setupCode: string | null;
	/** A site on this very machine: it may reach others on it, and its outbox can be read at /dev/outbox. */
	readonly local: boolean;
	readonly mail: { readonly from: string; readonly url: string; readonly token: string } | null;
};

/** Parses the environment once; what is missing or wrong is named, for the operator. */
export const configFrom = (env: Env): Config => {
	const url = URL.canParse(env.ORIGIN) ? new URL(env.ORIGIN) : null;
	if (!url || url.origin !== env.ORIGIN)
		throw new Error("ORIGIN must be this site's address without a path, such as https://boston.example.org");
	if ((env.SITE_SECRET ?? "").length < 32) throw new Error("SITE_SECRET must be given and have at least 32 characters");
	const local = url.hostname.endsWith(".localhost");
	if (!local && url.protocol !== "https:") throw new Error("ORIGIN must begin with https://");
	const mail =
		env.MAIL_FROM && env.MAIL_URL ? { from: env.MAIL_FROM, url: env.MAIL_URL, token: env.MAIL_TOKEN ?? "" } : null;
	return { origin: env.ORIGIN, secret: env.SITE_SECRET, setupCode: env.SETUP_CODE ?? null, local, mail };
};
