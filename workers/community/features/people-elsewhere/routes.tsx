import * as z from "zod";
import { ok } from "#core/result.ts";
import { instant } from "#web/instant.ts";
import { listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { api, type CommunityRoute, page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { readPeopleElsewhere } from "./store.ts";
import { ElsewherePage } from "./views.tsx";

const filter = (most: number) =>
	z
		.string()
		.trim()
		.max(most)
		.optional()
		.transform((text) => text || undefined);

const elsewhereQuery = z.object({
	...listQuery,
	q: filter(200),
	skill: filter(100),
	objective: filter(100),
	lang: filter(35),
	from: filter(300).meta({ description: "A chapter’s address." }),
});

const elsewhereAnswer = z
	.object({
		id: z.string(),
		site: z.string(),
		chapter: z.string(),
		name: z.string(),
		place: z.string(),
		organisation: z.string(),
		languages: z.array(z.string()),
		introduction: z.string(),
		objectives: z.array(z.string()),
		skills: z.array(z.string()),
		arrivedAt: instant,
	})
	.meta({ id: "PersonElsewhere" });

const find = async ({ db, config, clock }: Services, readerId: string, query: z.output<typeof elsewhereQuery>) => {
	const { q, skill, objective, lang, from, after, limit } = query;
	const asked = { readerId, words: q, skill, objective, language: lang, from, after, limit, now: clock() };
	const found = await readPeopleElsewhere(db, config.origin, asked);
	return { ...found, ...listPage(found.people, limit, (person) => ({ key: person.arrivedAt, id: person.id })) };
};

export const peopleElsewhereRoutes: CommunityRoute[] = [
	page(
		{ path: "/people/elsewhere", may: "network.read", summary: "People in other chapters", query: elsewhereQuery },
		async (input) => {
			const { services, viewer, query } = input;
			const { items, next, chapters, languages } = await find(services, personOf(viewer).id, query);
			const { q, skill, objective, lang, from } = query;
			return ok(
				<Frame at={input} title="People in other chapters" current="/people">
					<ElsewherePage
						people={items}
						chapters={chapters}
						languages={languages}
						filters={{ q, skill, objective, lang, from }}
						next={nextHref(input.c.req.url, next)}
						first={query.after ? "/people/elsewhere" : undefined}
					/>
				</Frame>,
			);
		},
	),
	api(
		{
			method: "GET",
			path: "/api/people-elsewhere",
			may: "network.read",
			summary: "People of other chapters who agreed to be found",
			query: elsewhereQuery,
			answer: listOf(elsewhereAnswer),
		},
		async ({ services, viewer, query }) => {
			const { items, next } = await find(services, personOf(viewer).id, query);
			return ok({ items: items.map(({ origin, ...person }) => ({ ...person, site: origin })), next });
		},
	),
];
