import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { preferredUsername, type SiteKind } from "./actor.ts";

/** RFC 7033: the site's actor, found by `acct:chapter@host` (a federation: `acct:network@host`), its origin or its URL. */
export const webfinger = (
	resource: string | undefined,
	site: { readonly origin: string; readonly kind: SiteKind },
): Result<object> => {
	const { origin } = site;
	const actor = `${origin}/actor`;
	const subject = `acct:${preferredUsername(site.kind)}@${new URL(origin).host}`;
	if (!resource) return problem("invalid", "Ask for a resource: an account name or an address.", { field: "resource" });
	if (![subject, actor, origin, `${origin}/`].includes(resource)) {
		return problem("not-found", "Nobody of that name is at this site.", { field: "resource" });
	}
	return ok({
		subject,
		aliases: [actor, `${origin}/`],
		links: [
			{ rel: "self", type: "application/activity+json", href: actor },
			{ rel: "http://webfinger.net/rel/profile-page", type: "text/html", href: `${origin}/` },
		],
	});
};

export const webfingerType = "application/jrd+json";
