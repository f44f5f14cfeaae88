import type { JudgedActivity } from "#protocol/judge.ts";
import { linkHandler } from "./link-handler.ts";
import { receiptHandler } from "./receipts.ts";
import type { KindHandler, Site, Statement } from "./site.ts";

/** Kinds that the exchange itself understands; a worker adds its own. */
const ownKinds: Readonly<Record<string, KindHandler>> = { link: linkHandler, receipt: receiptHandler };

const handlerOf = (site: Site, kind: string): KindHandler | undefined => ownKinds[kind] ?? site.handlers[kind];

/** What records of each kind mean here, beside being stored. */
export const received = (site: Site, items: readonly JudgedActivity[]): Statement[] =>
	[...Map.groupBy(items, (item) => item.kind)].flatMap(
		([kind, ofKind]) => handlerOf(site, kind)?.received?.(site, ofKind) ?? [],
	);

/** What words of our own mean here that a restored site learns again. */
export const recovered = (site: Site, items: readonly JudgedActivity[]): Statement[] =>
	items.flatMap((item) => handlerOf(site, item.kind)?.recovered?.(site, [item]) ?? []);

/** Runs after records left, so that nothing of ours keeps pointing at them. */
export const swept = (site: Site): Statement[] =>
	Object.values(site.handlers).flatMap((handler) => handler.swept?.(site) ?? []);
