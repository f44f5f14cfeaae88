import * as z from "zod";
import { encodeCursor } from "#core/cursor.ts";
import { ok } from "#core/result.ts";
import { listOf, listQuery, nextHref } from "#web/list-page.ts";
import { named } from "#web/named.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { type Found, furthest, searchPage } from "./store.ts";
import { SearchPage } from "./views.tsx";

const searchQuery = z.object({
	q: z.string().max(200, "Please use fewer words.").default(""),
	kind: z.string().max(40).optional(),
	lang: z.string().max(35).optional(),
	from: z.string().max(300).optional().meta({ description: "The address of a site." }),
	...listQuery,
});

const found = z
	.object({
		id: z.string(),
		kind: z.string(),
		origin: z.string(),
		language: z.string().nullable(),
		title: z.string(),
		excerpt: z.string(),
		group: z.string().nullable(),
		wantedBy: z.array(named).meta({ description: "Of a learning objective: the first of those who want it." }),
		href: z.string().meta({ description: "The page where it is read." }),
	})
	.meta({ id: "Found" });

const foundOut = ({ wantedBy, ...one }: Found): z.input<typeof found> => ({ ...one, wantedBy: [...wantedBy] });

type Query = z.output<typeof searchQuery>;

/** A search is paged by how much was shown already: what fits best changes with every word. */
const skipOf = ({ after }: Query): number => Math.min(Math.max(Number(after?.key ?? 0) || 0, 0), furthest);

const nextOf = (skip: number, shown: number, more: boolean): string | null =>
	more ? encodeCursor({ key: skip + shown, id: "found" }) : null;

export const searchRoutes: CommunityRoute[] = [
	page({ path: "/search", may: "search.use", summary: "Search", query: searchQuery }, async (input) => {
		const { query, services, viewer, c } = input;
		const skip = skipOf(query);
		const { found, more, origins } = await searchPage(services, personOf(viewer).id, query, skip);
		const here = { origin: services.config.origin, name: services.card.now().name };
		const again = nextHref(c.req.url, nextOf(skip, found.length, more));
		return ok(
			<Frame at={input} title="Search" current="/search">
				<SearchPage
					filter={query}
					found={found}
					origins={[here, ...origins.filter((one) => one.origin !== here.origin)]}
					next={again}
					writes={permits(viewer, "practice.write")}
					first={skip > 0 ? `/search?q=${encodeURIComponent(query.q)}` : undefined}
				/>
			</Frame>,
		);
	}),
	api(
		{
			method: "GET",
			path: "/api/search",
			may: "search.use",
			summary: "Search in everything that the caller may read, best first",
			query: searchQuery,
			answer: listOf(found),
		},
		async ({ query, services, viewer }) => {
			const skip = skipOf(query);
			const { found, more } = await searchPage(services, personOf(viewer).id, query, skip);
			return ok({ items: found.map(foundOut), next: nextOf(skip, found.length, more) });
		},
	),
];
