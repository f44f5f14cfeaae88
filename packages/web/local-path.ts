/** A path of this site to go on to, or undefined when the text would lead anywhere else. */
export const localPath = (text: string | undefined): `/${string}` | undefined => {
	if (!text || text.length > 2_000 || !/^\/(?![/\\])/.test(text)) return undefined;
	const base = "https://here.invalid";
	const url = URL.parse(text, base);
	return url?.origin === base ? (`${url.pathname}${url.search}` as `/${string}`) : undefined;
};

/** Where a visitor signs in before they go on: to the page asked for, or after a form to the page that showed it. */
export const signInPath = (request: Request): `/${string}` => {
	const here = new URL(request.url);
	const shown = URL.parse(request.headers.get("referer") ?? "");
	const from =
		request.method === "GET" || request.method === "HEAD" ? here : shown?.host === here.host ? shown : undefined;
	const next = from ? localPath(from.pathname + from.search) : undefined;
	return next && next !== "/" ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in";
};
