import type { Viewer } from "#web/viewer.ts";

/** Everybody who comes to a chapter's site, from the street to the chair. */
export const roles = ["visitor", "suspended", "guest", "member", "facilitator", "steward"] as const;
export type Role = (typeof roles)[number];

const everybody = roles;
const known = ["suspended", "guest", "member", "facilitator", "steward"] as const;
const signedIn = ["guest", "member", "facilitator", "steward"] as const;
const members = ["member", "facilitator", "steward"] as const;
const stewards = ["steward"] as const;

/**
 * The one table of who may do what. Whether a person may do it to *this* thing (their own profile, a practice of their
 * group) is decided by the feature's rules.
 */
export const permissions = {
	/** Public pages and feeds, the exchange's documents, signing in, asking to join. */
	"site.visit": everybody,
	/** Who one is here. */
	"self.read": signedIn,
	/** One's own corner: profile, sessions, passkeys, tokens, consents. */
	"self.manage": signedIn,
	/** What one keeps even while suspended: to read what was decided about oneself, to answer, to take along what is one's own. */
	"self.keep": known,
	/** Says that something shouldn't stand as it does, and hears what became of it. */
	"report.read": signedIn,
	"report.write": signedIn,
	/** Decides about a report: stewards, and of what lies in a group its coordinator, as the feature's rules say. */
	"moderation.decide": members,
	/** What was reported, and the log. */
	"moderation.read": stewards,
	"people.read": signedIn,
	"people.invite": stewards,
	"people.manage": stewards,
	"practice.read": signedIn,
	"practice.write": members,
	"trial.write": members,
	"group.read": signedIn,
	"group.write": members,
	/** The formation path and the charter. */
	"charter.read": signedIn,
	"charter.write": members,
	/** Adopts or declines what was proposed to the charter. */
	"charter.decide": stewards,
	/** Commitments and reflections. */
	"cycle.read": signedIn,
	"cycle.write": members,
	"meeting.read": signedIn,
	/** Says whether one comes, raises topics; who calls a meeting and makes its agenda is for the feature's rules. */
	"meeting.join": members,
	/** Peer assists, questions, requests to one person, thanks. */
	"help.read": signedIn,
	"help.write": members,
	/** Conversations. */
	"talk.read": signedIn,
	"talk.write": members,
	/** Trust pulses, and the levels on which people take part. */
	"trust.read": signedIn,
	"trust.write": members,
	/** Decisions by consent, and consultations; who minds their phases is for the features' rules. */
	"voice.read": signedIn,
	"voice.write": members,
	"summary.read": signedIn,
	"summary.write": stewards,
	"search.use": signedIn,
	/** What arrived from other chapters. */
	"network.read": signedIn,
	/** Bring a practice home, offer a version back, ask to meet somebody. */
	"network.act": members,
	/** Links, what leaves, what waits and why. */
	"links.read": stewards,
	"links.manage": stewards,
	/** The chapter's own card and public pages. */
	"chapter.manage": stewards,
	/** Take the whole chapter along as an archive. */
	"chapter.pack": stewards,
	/** Jobs that failed for good. */
	"jobs.manage": stewards,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** What a personal token with only the scope `read` is good for, whatever its owner's role. */
const reading: ReadonlySet<Action> = new Set([
	"site.visit",
	"self.read",
	"report.read",
	"moderation.read",
	"people.read",
	"practice.read",
	"group.read",
	"charter.read",
	"cycle.read",
	"meeting.read",
	"help.read",
	"talk.read",
	"trust.read",
	"voice.read",
	"summary.read",
	"search.use",
	"network.read",
	"links.read",
	"chapter.pack",
]);

/** Whether an action is to write something down, to join in, or to bring somebody in. */
export const isWriting = (action: Action): boolean => /\.(write|join|act|invite)$/.test(action);

export const roleOf = (viewer: Viewer): Role => (viewer.kind === "visitor" ? "visitor" : (viewer.role as Role));

export const permits = (viewer: Viewer, action: Action): boolean => {
	const allowed: readonly Role[] = permissions[action];
	if (!allowed.includes(roleOf(viewer))) return false;
	if (viewer.kind === "person" && viewer.rests && isWriting(action)) return action === "report.write";
	const mayOnlyRead = viewer.kind === "person" && viewer.via === "token" && !viewer.scopes.includes("write");
	return !mayOnlyRead || reading.has(action);
};

/** What a token with only the scope `read` is told. */
export const onlyReads = "This token may only read. Make one that may write, or do it signed in.";

/** What somebody suspended is told. */
export const isSuspended = "You are suspended for the time being. On your first page you read why, and can answer.";

/** A sentence on who could do this, for the page that refuses. */
export const whoMay = (action: Action, viewer: Viewer): string => {
	if (viewer.kind === "person" && viewer.via === "token" && !viewer.scopes.includes("write") && !reading.has(action))
		return onlyReads;
	const allowed: readonly Role[] = permissions[action];
	if (roleOf(viewer) === "suspended") return isSuspended;
	if (allowed.includes("guest")) return "You need to be signed in for this.";
	if (allowed.includes("member"))
		return "Members of this chapter can do this. Ask a steward if you want to become one.";
	return "A steward of this chapter can do this.";
};
