/**
 * Nothing inline runs or styles, and nothing loads from elsewhere: a page that quoted hostile text by mistake would
 * still do no harm. Pictures are SVG in the page itself, drawn with attributes rather than `style`.
 */
const contentPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

/** What every answer of a site carries, whatever it is. */
export const securityHeaders = (origin: string): Readonly<Record<string, string>> => ({
	"content-security-policy": contentPolicy,
	"x-content-type-options": "nosniff",
	// Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
	"referrer-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
	"permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
	...(origin.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
});

/** Sets what every answer carries; how long it may be kept is what a route said, or not at all. */
export const secure = (headers: Headers, of: { readonly requestId: string; readonly origin: string }): void => {
	headers.set("x-request-id", of.requestId);
	for (const [name, value] of Object.entries(securityHeaders(of.origin))) headers.set(name, value);
	if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
};

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a browser says that a request which may change something comes from another site. Where neither header is
 * there, it isn't a browser's form, and carries no cookie that it wasn't given on purpose.
 */
export const isCrossSite = (request: Request, origin: string): boolean => {
	if (reading.has(request.method)) return false;
	const site = request.headers.get("sec-fetch-site");
	if (site !== null && site !== "same-origin" && site !== "none") return true;
	const from = request.headers.get("origin");
	return from !== null && from !== origin;
};
