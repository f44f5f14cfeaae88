import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";

const isLocalHost = (host: string): boolean => host === "localhost" || host.endsWith(".localhost");

/**
 * The origin of an id as it travels: https, or http on this machine for demo and test. Null when the text is not exactly
 * how a URL is written (credentials, capitals, dots in the path), so that one thing cannot have two ids.
 */
export const originOf = (id: string): string | null => {
	const url = URL.canParse(id) ? new URL(id) : null;
	if (!url || url.href !== id || url.username !== "" || url.password !== "") return null;
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocalHost(url.hostname))) return null;
	return url.origin;
};

/** Names that never belong to a site on the open internet (RFC 6761, 6762, 8375, 9476, and customs of private networks). */
const privateSuffixes = [
	"localhost",
	"local",
	"internal",
	"intranet",
	"lan",
	"home",
	"corp",
	"private",
	"home.arpa",
	"in-addr.arpa",
	"ip6.arpa",
	"test",
	"example",
	"invalid",
	"onion",
	"alt",
];

const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** What begins with a name of this machine, as people write it: `boston.localhost:8787/join`. */
const localName = /^([a-z0-9-]+\.)*localhost(?=[:/?#]|$)/i;

/** Long enough for any address and an invitation's path behind it. */
const longestAddress = 2_000;

const refused = (message: string, reason: string) => problem("invalid", message, { field: "address", reason });

/**
 * What a person pasted (an origin, a page's address, a bare host name) → the origin of that site. Refuses what would make
 * this site call into a private network. A public name that resolves to a private address is the platform's to refuse
 * (`global_fetch_strictly_public`). `allowLocal` admits `http://*.localhost:port` as well: demo and tests only.
 */
export const checkPeerOrigin = (text: string, by: { readonly allowLocal: boolean }): Result<string> => {
	const trimmed = text.trim();
	const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed);
	const written = withScheme ? trimmed : `${by.allowLocal && localName.test(trimmed) ? "http" : "https"}://${trimmed}`;
	if (trimmed === "" || trimmed.length > longestAddress || !URL.canParse(written)) {
		return refused("Paste the address of a site, such as https://chapter.example.org.", "address-form");
	}
	const url = new URL(written);
	if (url.username !== "" || url.password !== "") {
		return refused("Leave the name and password out of the address.", "address-credentials");
	}
	const local = isLocalHost(url.hostname);
	if (by.allowLocal && url.protocol === "http:" && local) return ok(url.origin);
	if (local)
		return refused(
			by.allowLocal
				? `Sites on this machine are reached at http://${url.host}.`
				: "This is an address on somebody’s own machine. Paste the one that the site has on the internet.",
			"address-private",
		);
	const host = url.hostname;
	// First of all: what would mend the rest of such an address leads nowhere.
	if (!hostName.test(host) || privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) {
		return refused("This address is not that of a site on the open internet.", "address-private");
	}
	if (url.protocol !== "https:") return refused(`The address has to begin with https://${url.host}.`, "address-scheme");
	if (url.port !== "") return refused(`Leave the port out of the address: https://${url.hostname}.`, "address-port");
	return ok(url.origin);
};
