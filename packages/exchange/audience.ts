import type { Audience } from "#protocol/vocabulary.ts";

/** Whether everyone in `next` was already in `prior`: then nobody new sees it, and somebody may be left out. */
export const within = (next: Audience, prior: Audience): boolean => {
	if (prior.scope === "public") return true;
	if (next.scope === "public") return false;
	if (prior.scope === "network") return next.scope === "network";
	return next.scope === "sites" && next.sites.every((site) => prior.sites.includes(site));
};

/** Whether a change of audience may leave out somebody who could see it before. */
export const leavesOut = (prior: Audience, next: Audience): boolean => !within(prior, next);

export const audienceOf = (row: { scope: Audience["scope"]; sites: string[] }): Audience =>
	row.scope === "sites" ? { scope: "sites", sites: row.sites } : { scope: row.scope };

/** The ActivityStreams `to` of an audience, so that other software reads it as we mean it. */
export const addressees = (origin: string, audience: Audience): string[] => {
	if (audience.scope === "public") return ["https://www.w3.org/ns/activitystreams#Public"];
	if (audience.scope === "network") return [`${origin}/exchange/network`];
	return audience.sites.map((site) => `${site}/actor`);
};
