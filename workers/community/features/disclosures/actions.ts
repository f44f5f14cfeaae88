import type { ListCursor } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { callerOf, visibleTo } from "#exchange/visible.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { type SeenLink, seenLink } from "../links/actions.ts";
import {
	linksAtOnce,
	type Partner,
	readOthers,
	readPartner,
	readPartners,
	readSent,
	readTraffic,
	type SentLine,
	type Sight,
	type WaitingLine,
} from "./store.ts";

/** One link with what went over it last, and what waits. */
export type Traffic = SeenLink & {
	readonly sent: readonly SentLine[];
	readonly waiting: readonly WaitingLine[];
};

const sightOf = (services: Services, origin: string, link: Partner["link"] | null): Sight => ({
	site: origin,
	visible: visibleTo(services.site, callerOf(origin, link ?? undefined)),
});

/** A page of links, each with what left over it. */
export const whatLeaves = async (services: Services, after: string): Promise<ListPage<Traffic>> => {
	const { db, config } = services;
	const page = listPage(await readPartners(db, after, linksAtOnce), linksAtOnce, ({ link }) => ({
		key: link.peer,
		id: "",
	}));
	if (page.items.length === 0) return { items: [], next: null };
	const traffic = await readTraffic(
		db,
		config.origin,
		page.items.map(({ link }) => sightOf(services, link.peer, link)),
	);
	const items = page.items.map((one, i) => ({
		...seenLink(one),
		sent: traffic[i]?.sent ?? [],
		waiting: traffic[i]?.waiting ?? [],
	}));
	return { items, next: page.next };
};

/** Sites that received something of ours without being linked with us. */
export const whoElse = (services: Services) => readOthers(services.db, services.config.origin);

/** Everything that one site received, and what waits for it. */
export const sentTo = async (services: Services, host: string, page: { after?: ListCursor; limit: number }) => {
	const { db, config } = services;
	const partner = await readPartner(db, host);
	if (!partner) return problem("not-found", "We have never been in touch with that site.");
	const sight = sightOf(services, partner.origin, partner.link);
	const { sent, waiting, toRemove, name } = await readSent(db, config.origin, { sight, ...page });
	return ok({
		...partner,
		host,
		name: name ?? host,
		state: partner.link ? seenLink({ ...partner, link: partner.link, name }).state : null,
		waiting,
		toRemove,
		sent: listPage(sent, page.limit, (line) => ({ key: line.lastAt, id: String(line.id) })),
	});
};

type Value<R> = R extends Result<infer T> ? T : never;
export type SentTo = Value<Extract<Awaited<ReturnType<typeof sentTo>>, { ok: true }>>;
