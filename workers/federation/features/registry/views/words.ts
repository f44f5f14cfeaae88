import type { Decision } from "../rules.ts";

/** What was decided, as the history tells it. */
export const decided: Readonly<Record<Decision, string>> = {
	admitted: "admitted",
	declined: "declined",
	paused: "paused",
	resumed: "resumed",
	removed: "removed",
};

export const registryHref = (host: string): string => `/registry/chapters/${encodeURIComponent(host)}`;
