import type { Viewer } from "#web/viewer.ts";

/** Everybody who comes to a network's site. */
export const roles = ["visitor", "coordinator"] as const;
export type Role = (typeof roles)[number];

const everybody = roles;
const coordinators = ["coordinator"] as const;

/** The one table of who may do what. How much of what chapters share a visitor sees is decided by `db/shown.ts`. */
export const permissions = {
	/** Public pages, the exchange's documents, signing in. */
	"site.visit": everybody,
	/** One's own corner: name, sessions, passkeys, tokens. */
	"self.manage": coordinators,
	/** Who asks, who is a member, what became of it. */
	"registry.read": coordinators,
	"registry.manage": coordinators,
	/** The network's own card. */
	"network.manage": coordinators,
	"coordinators.read": coordinators,
	"coordinators.manage": coordinators,
	/** Jobs that failed for good. */
	"jobs.manage": coordinators,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** What a personal token with only the scope `read` is good for. */
const reading: ReadonlySet<Action> = new Set(["site.visit", "registry.read", "coordinators.read"]);

export const roleOf = (viewer: Viewer): Role => (viewer.kind === "visitor" ? "visitor" : (viewer.role as Role));

export const permits = (viewer: Viewer, action: Action): boolean => {
	const allowed: readonly Role[] = permissions[action];
	if (!allowed.includes(roleOf(viewer))) return false;
	const onlyReads = viewer.kind === "person" && viewer.via === "token" && !viewer.scopes.includes("write");
	return !onlyReads || reading.has(action);
};

/** A sentence on who could do this, for the page that refuses. */
export const whoMay = (_action: Action): string => "A coordinator of this network can do this.";
