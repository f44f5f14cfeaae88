import type { ListPlace } from "#core/cursor.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { callerOf, visibleTo } from "#exchange/visible.ts";
import { type ListPage, listPage } from "#web/list-page.ts";
import type { Services } from "../../services.ts";
import { type SeenLink, seenLink } from "../links/actions.ts";
import {
	type Other,
	type Partner,
	readOthers,
	readPartner,
	readPartners,
	readReached,
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

/** Two questions, because what a link lets through is part of the link, and judged as the exchange does. */
const withTraffic = async (
	services: Services,
	rows: readonly Partner[],
	place: ListPlace,
): Promise<ListPage<Traffic>> => {
	const { db, config } = services;
	const page = listPage(rows, place.limit, ({ link }) => ({ key: 0, id: link.peer }));
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

const othersPage = (rows: readonly Other[], place: ListPlace): ListPage<Other> =>
	listPage(rows, place.limit, ({ site }) => ({ key: 0, id: site }));

/** A page of links, each with what left over it. */
export const whatLeaves = async (services: Services, place: ListPlace): Promise<ListPage<Traffic>> =>
	withTraffic(services, await readPartners(services.db, place), place);

/** Sites that received something of ours without being linked with us, by address. */
export const whoElse = async (services: Services, place: ListPlace): Promise<ListPage<Other>> =>
	othersPage(await readOthers(services.db, services.config.origin, place), place);

/** Both of these, for the page that shows them. */
export const allThatLeaves = async (services: Services, at: { links: ListPlace; others: ListPlace }) => {
	const { linked, reached } = await readReached(services.db, services.config.origin, at);
	return { links: await withTraffic(services, linked, at.links), others: othersPage(reached, at.others) };
};

/** Everything that one site received, and what waits for it. */
export const sentTo = async (services: Services, host: string, page: ListPlace) => {
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
