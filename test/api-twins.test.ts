import { expect, it } from "vitest";
import { apiSites } from "#test/support/api-documents.ts";

/** For each form the call of the API that does the same, or the reason why there is none. */
type Twins = Readonly<Record<string, string | { readonly none: string }>>;

const cookie = { none: "it sets or clears the browser's cookie" };

const account: Twins = {
	"POST /sign-in": "POST /api/sign-in",
	"POST /sign-in/:token": cookie,
	"POST /sign-out": cookie,
	"POST /setup": { none: "it happens once, in the browser of whoever becomes the first, and signs them in" },
	"POST /me/sessions/end-others": "DELETE /api/me/sessions",
	"POST /me/sessions/:id/end": "DELETE /api/me/sessions/:id",
	"POST /me/passkeys/:id/name": "PATCH /api/me/passkeys/:id",
	"POST /me/passkeys/:id/remove": "DELETE /api/me/passkeys/:id",
	"POST /me/tokens": "POST /api/me/tokens",
	"POST /me/tokens/:id/end": "DELETE /api/me/tokens/:id",
};

const twins: Readonly<Record<string, Twins>> = {
	community: {
		...account,
		"POST /me/profile": "PUT /api/me/profile",
		"POST /me/leave": "POST /api/me/leave",
		"POST /me/consent/preview": "POST /api/me/consent/preview",
		"POST /me/consent": "PUT /api/me/consent",
		"POST /me/consent/end": "DELETE /api/me/consent",
		"POST /steward/failed/:id/again": "POST /api/failed-work/:id/again",
		"POST /steward/failed/:id/drop": "DELETE /api/failed-work/:id",
		"POST /steward/key": "POST /api/site-keys",
		"POST /steward/invitations": "POST /api/invitations",
		"POST /steward/invitations/:id/revoke": "DELETE /api/invitations/:id",
		"POST /invitations/:token": "POST /api/invitations/follow",
		"POST /join": "POST /api/join-requests",
		"POST /steward/join-requests/:id": "POST /api/join-requests/:id/accept",
		"POST /introductions": "POST /api/introductions",
		"POST /introductions/:id/answer": "POST /api/introductions/:id/answer",
		"POST /introductions/:id/end": "POST /api/introductions/:id/end",
		"POST /steward/links/find": "POST /api/links/find",
		"POST /steward/links": "POST /api/links",
		"POST /steward/links/invite": "POST /api/link-invitations",
		"POST /steward/links/invitations/void": "DELETE /api/link-invitations/:id",
		"POST /steward/links/:host/answer": "POST /api/links/:host/answer",
		"POST /steward/links/:host/flow": "PUT /api/links/:host/flows",
		"POST /steward/links/:host/pause": "POST /api/links/:host/pause",
		"POST /steward/links/:host/resume": "POST /api/links/:host/resume",
		"POST /steward/links/:host/end": "POST /api/links/:host/end",
		"POST /network/muted": "POST /api/me/muted-sources",
		"POST /network/muted/undo": "POST /api/me/muted-sources/undo",
		"POST /network/adopt": "POST /api/adoptions",
		"POST /practices/:id/adoption": "PUT /api/practices/:id/adoption",
		"POST /practices/:id/adoption/take-back": "DELETE /api/practices/:id/adoption",
		"POST /steward/chapter": "PUT /api/chapter",
		"POST /path/questions/:question": "PUT /api/path/answers/:question",
		"POST /path/steps/:step": "PUT /api/path/steps/:step",
		"POST /path/stage": "PUT /api/path/stage",
		"POST /charter/draft": "POST /api/charter",
		"POST /charter/review": "PUT /api/charter/review",
		"POST /charter/agree": "POST /api/charter/agreement",
		"POST /charter/propose": "POST /api/charter/proposals",
		"POST /charter/proposals/:id/decide": "POST /api/charter/proposals/:id/decision",
		"POST /charter/proposals/:id/withdraw": "DELETE /api/charter/proposals/:id",
		"POST /offers/:id": "POST /api/offers/:id/decision",
		"POST /offers/:id/back": "DELETE /api/offers/:id",
		"POST /practices/:id/offer": "POST /api/practices/:id/offers",
		"POST /summaries/new": "POST /api/summaries",
		"POST /summaries/:id/edit": "PUT /api/summaries/:id",
		"POST /summaries/:id/publish": "POST /api/summaries/:id/publish",
		"POST /summaries/:id/take-back": "POST /api/summaries/:id/take-back",
		"POST /practices/new": "POST /api/practices",
		"POST /practices/:id/edit": "PUT /api/practices/:id",
		"POST /practices/:id/discard": "DELETE /api/practices/:id",
		"POST /practices/:id/audience": "PUT /api/practices/:id/audience",
		"POST /practices/:id/take-back": "POST /api/practices/:id/take-back",
		"POST /practices/:id/naming": "PUT /api/practices/:id/naming",
		"POST /practices/:id/try": "POST /api/practices/:id/trials",
		"POST /trials/:id": "PUT /api/trials/:id/report",
		"POST /trials/:id/give-up": "DELETE /api/trials/:id",
		"POST /commitments/new": "POST /api/commitments",
		"POST /commitments/:id/edit": "PUT /api/commitments/:id",
		"POST /commitments/:id/tell": "PUT /api/commitments/:id/ending",
		"POST /commitments/:id/take-away": "DELETE /api/commitments/:id",
		"POST /reflections/new": "POST /api/reflections",
		"POST /reflections/:id/edit": "PUT /api/reflections/:id",
		"POST /reflections/:id/delete": "DELETE /api/reflections/:id",
		"POST /groups/new": "POST /api/groups",
		"POST /groups/:id/edit": "PUT /api/groups/:id",
		"POST /groups/:id/close": "POST /api/groups/:id/close",
		"POST /groups/:id/members": "POST /api/groups/:id/members",
		"POST /groups/:id/members/remove": "DELETE /api/groups/:id/members/:personId",
		"POST /meetings/new": "POST /api/meetings",
		"POST /meetings/:id/answer": "PUT /api/meetings/:id/answer",
		"POST /meetings/:id/edit": "PUT /api/meetings/:id",
		"POST /meetings/:id/cancel": "POST /api/meetings/:id/cancel",
		"POST /meetings/:id/agenda": "POST /api/meetings/:id/agenda",
		"POST /meetings/:id/agenda/change": "PUT /api/meetings/:id/agenda/:itemId",
		"POST /meetings/:id/agenda/draft": "POST /api/meetings/:id/agenda-draft",
		"POST /meetings/series/:id/end": "POST /api/meeting-series/:id/end",
		"POST /me/calendar": "POST /api/me/calendar",
		"POST /me/calendar/end": "DELETE /api/me/calendar",
		"POST /topics/new": "POST /api/topics",
		"POST /topics/:id/interest": "PUT /api/topics/:id/interest",
		"POST /topics/:id/withdraw": "DELETE /api/topics/:id",
		"POST /topics/:id/pick": "POST /api/topics/:id/pick",
		"POST /topics/:id/settle": "POST /api/topics/:id/settle",
		"POST /people/:id/role": "PUT /api/people/:id/role",
		"POST /people/:id/state": "PUT /api/people/:id/state",
	},
	federation: {
		...account,
		"POST /me": "PATCH /api/me",
		"POST /registry/failed/:id/again": "POST /api/failed-work/:id/again",
		"POST /registry/failed/:id/drop": "DELETE /api/failed-work/:id",
		"POST /registry/key": "POST /api/site-keys",
		"POST /registry/invitations": "POST /api/invitations",
		"POST /registry/invitations/take-back": "DELETE /api/invitations/:id",
		"POST /registry/chapters/:host": "POST /api/registry/chapters/:host/decision",
		"POST /network": "PUT /api/network",
		"POST /coordinators": "POST /api/coordinators",
		"POST /coordinators/take-back": "DELETE /api/coordinators/invited/:email",
		"POST /coordinators/:id/remove": "DELETE /api/coordinators/:id",
	},
};

/** What has no form but a page that is read, or a button within another form. */
const beyondForms: Readonly<Record<string, readonly string[]>> = {
	community: ["POST /api/preview", "GET /api/home", "GET /api/dev/outbox", "POST /api/join-requests/:id/decline"],
	federation: ["POST /api/preview", "GET /api/home", "GET /api/dev/outbox"],
};

it("every form has a call of the API that does the same, or a reason", async () => {
	for (const { name, routes } of await apiSites()) {
		const known = twins[name] ?? {};
		const named = (area: string) =>
			routes.filter((route) => route.area === area).map(({ method, path }) => `${method} ${path}`);
		const forms = named("page").filter((route) => !route.startsWith("GET "));
		const calls = new Set(named("api"));
		const told = Object.values(known).filter((twin) => typeof twin === "string");
		expect({ name, forms: forms.toSorted() }).toEqual({ name, forms: Object.keys(known).toSorted() });
		expect([...told, ...(beyondForms[name] ?? [])].filter((call) => !calls.has(call))).toEqual([]);
	}
});
