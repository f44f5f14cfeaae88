import type { JudgedActivity } from "#protocol/judge.ts";
import { linkHandler } from "./link-handler.ts";
import { receiptHandler } from "./receipts.ts";
import type { KindHandler, KindHandlers, Site, Statement } from "./site.ts";

/** Kinds that the exchange itself understands; a worker adds its own. */
const ownKinds: KindHandlers = { link: linkHandler, receipt: receiptHandler };

const handlerOf = async (site: Site, kind: string): Promise<KindHandler | undefined> =>
	ownKinds[kind] ?? (await site.handlers())[kind];

/** What records of each kind mean here, beside being stored. */
export const received = async (site: Site, items: readonly JudgedActivity[]): Promise<Statement[]> => {
	const statements: Statement[] = [];
	for (const [kind, ofKind] of Map.groupBy(items, (item) => item.kind))
		statements.push(...((await handlerOf(site, kind))?.received?.(site, ofKind) ?? []));
	return statements;
};

/** What a word of our own means here that a restored site learns again. */
export const recovered = async (site: Site, item: JudgedActivity): Promise<Statement[]> =>
	(await (await handlerOf(site, item.kind))?.recovered?.(site, [item])) ?? [];
