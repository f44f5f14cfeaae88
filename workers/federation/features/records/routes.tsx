import * as z from "zod";
import { hostOf } from "#core/host.ts";
import { ok } from "#core/result.ts";
import { plainExcerpt } from "#web/excerpt.ts";
import { nextHref } from "#web/list-page.ts";
import type { Input } from "#web/route.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { page } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { filterQuery, recordQuery, searchQuerySchema } from "./contract.ts";
import { find, findRecord, readingOf } from "./read.ts";
import { RecordListPage } from "./views/list.tsx";
import { RecordPage } from "./views/record.tsx";

const oneKind = z.object(filterQuery);

type Listed = z.output<typeof searchQuerySchema>;
type Asked = Input<Services, unknown, Listed, undefined>;

type Shape = Pick<
	Parameters<typeof RecordListPage>[0],
	"words" | "path" | "kinds" | "withOutcome" | "withTopic" | "after"
>;

const listed = async (input: Asked, kind: string | undefined, shape: Shape) => {
	const filter = { ...input.query, kind };
	const found = await find(input.services, filter, readingOf(input));
	const { q, topic, lang, outcome, from } = input.query;
	const narrowed = new URL(input.c.req.url);
	narrowed.searchParams.delete("after");
	return ok(
		<Frame at={input} title={shape.words.title} current={shape.path}>
			<RecordListPage
				{...shape}
				found={found}
				filter={{ q, kind: shape.kinds.length > 0 ? kind : undefined, topic, lang, outcome, from }}
				next={nextHref(input.c.req.url, found.next)}
				first={input.query.after ? `${narrowed.pathname}${narrowed.search}` : undefined}
			/>
		</Frame>,
	);
};

const about = {
	practices: {
		title: "Practices",
		lead: "What chapters do, and honestly what became of it: worked, mixed, or not.",
		empty: "No practice is shared here yet.",
		emptyHint:
			"A chapter shares one with “Who can see this?” on the practice’s own page. It appears here minutes later.",
	},
	summaries: {
		title: "Summaries",
		lead: "What chapters tell of a month: what was tried, what did not work, what they ask of others.",
		empty: "No summary is shared here yet.",
		emptyHint: "Stewards publish them from their chapter’s page “Summaries”.",
	},
	people: {
		title: "People",
		lead: "Those who agreed to be found by other chapters, with what they chose to show.",
		empty: "Nobody has agreed to be found here yet.",
		emptyHint: "Each person decides in their own chapter what leaves it, for whom, and until when.",
	},
	search: {
		title: "Search",
		lead: "Everything that members share with the network, in any language.",
		empty: "Nothing is shared with the network yet.",
		emptyHint: "What chapters share appears here minutes later.",
	},
} as const;

export const recordRoutes = [
	page(
		{ path: "/practices", may: "site.visit", summary: "Practices that chapters share", query: oneKind, kept: true },
		(input) =>
			listed(input, "practice", {
				words: about.practices,
				path: "/practices",
				kinds: [],
				withOutcome: true,
				withTopic: true,
				after: { href: "/chapters", label: "See which chapters there are" },
			}),
	),
	page(
		{ path: "/summaries", may: "site.visit", summary: "Summaries that chapters share", query: oneKind, kept: true },
		(input) =>
			listed(input, "summary", {
				words: about.summaries,
				path: "/summaries",
				kinds: [],
				withOutcome: false,
				withTopic: false,
				after: { href: "/practices", label: "Read the practices that they speak of" },
			}),
	),
	page(
		{ path: "/people", may: "site.visit", summary: "People who agreed to be found", query: oneKind, kept: true },
		(input) =>
			listed(input, "person", {
				words: about.people,
				path: "/people",
				kinds: [],
				withOutcome: false,
				withTopic: false,
				after: { href: "/chapters", label: "See which chapters there are" },
			}),
	),
	page(
		{ path: "/search", may: "site.visit", summary: "Search what chapters share", query: searchQuerySchema, kept: true },
		(input) =>
			listed(input, input.query.kind, {
				words: {
					...about.search,
					...(input.viewer.kind === "visitor"
						? { lead: "Everything that members share with everyone, in any language." }
						: {}),
				},
				path: "/search",
				kinds: ["practice", "story", "study", "summary", "person", "chapter", "adoption"],
				withOutcome: true,
				withTopic: true,
				after: { href: "/practices", label: "Read the latest practices" },
			}),
	),
	page(
		{ path: "/record", may: "site.visit", summary: "One record as it came", query: recordQuery, kept: true },
		async (input) => {
			const record = await findRecord(input.services, input.query, readingOf(input));
			if (!record.ok) return record;
			if (record.value.kind === "chapter")
				return ok(redirect(`/chapters/${encodeURIComponent(hostOf(record.value.origin))}`));
			const list = { practice: "/practices", summary: "/summaries", person: "/people" } as Record<string, string>;
			return ok(
				<Frame
					at={input}
					title={record.value.title}
					current={list[record.value.kind] ?? "/search"}
					description={plainExcerpt(record.value.excerpt, 200)}
				>
					<RecordPage record={record.value} />
				</Frame>,
			);
		},
	),
];
