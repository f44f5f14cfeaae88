/** What the platform and the operator hand to the Worker. Read here and in each worker's index.ts only. */
export type Env = {
	readonly DB: D1Database;
	readonly QUEUE: Queue<unknown>;
	/** The rooms of a chapter's meetings; a federation has none, and a chapter does without. */
	readonly ROOM?: DurableObjectNamespace;
	readonly ORIGIN: string;
	readonly SITE_SECRET: string;
	readonly SETUP_CODE?: string;
	/** The sender of the site's mail, and the address of the service that sends it; without them mail stays in the outbox. */
	readonly MAIL_FROM?: string;
	readonly MAIL_URL?: string;
	readonly MAIL_TOKEN?: string;
	/** An address whose mail comes to this Worker, with whatever stands behind a `+`; without it letters can't be answered. */
	readonly MAIL_REPLY?: string;
};

export type SiteConfig = {
	readonly origin: string;
	readonly secret: string;
	readonly setupCode: string | null;
	/** A site on this very machine: it may reach others on it, and its outbox can be read at /dev/outbox. */
	readonly local: boolean;
	/** `reply` is where letters are answered to, with a `+` and a secret before its `@`; absent where no mail is taken in. */
	readonly mail: {
		readonly from: string;
		readonly url: string;
		readonly token: string;
		readonly reply?: string;
	} | null;
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
	const reply = given.MAIL_REPLY?.toLowerCase();
	if (reply !== undefined && !/^[a-z0-9._-]{1,24}@[a-z0-9.-]+$/.test(reply))
		throw new Error("MAIL_REPLY must be an address with a short name, such as reply@boston.example.org");
	const mail = from && url ? { from, url, token: given.MAIL_TOKEN ?? "", ...(reply ? { reply } : {}) } : null;
	return { origin, secret, setupCode: setupCode ?? null, local, mail };
};
