import type { SiteKind } from "./actor.ts";

const schema = "http://nodeinfo.diaspora.software/ns/schema/2.1";

export const nodeInfoType = `application/json; profile="${schema}#"`;

/** The document at `/.well-known/nodeinfo`. */
export const nodeInfoLinks = (origin: string): object => ({ links: [{ rel: schema, href: `${origin}/nodeinfo/2.1` }] });

/**
 * NodeInfo 2.1. Its list of protocols must name one of its own, and `activitypub` comes nearest: the documents are the
 * same, the delivery is not, as `metadata` says. How many people a chapter has is nobody's business: `users` stays empty.
 */
export const nodeInfo = (site: {
	readonly kind: SiteKind;
	readonly name: string;
	readonly version: string;
}): object => ({
	version: "2.1",
	software: { name: "chapterhouse", version: site.version },
	protocols: ["activitypub"],
	services: { inbound: [], outbound: site.kind === "chapter" ? ["atom1.0"] : [] },
	openRegistrations: false,
	usage: { users: {} },
	metadata: { nodeName: site.name, siteKind: site.kind, delivery: "chapterhouse-exchange" },
});
