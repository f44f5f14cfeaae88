import * as z from "zod";
import { type FailedRow, letGo, readFailed, tryAgain } from "#identity/failed-work.ts";
import type { MailJob } from "#identity/party.ts";
import { Actions, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import type { NavItem } from "#web/components/masthead.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Time } from "#web/components/time.tsx";
import { instant } from "#web/instant.ts";
import { listOf, listPage, listQuery, nextHref } from "#web/list-page.ts";
import { redirect } from "#web/route.ts";
import type { AccountRoute, AccountServices, Kit } from "./kit.ts";

/** Where a site shows its failed work, to whom, and the page that it belongs to. */
export type Place<A extends string> = { readonly path: `/${string}`; readonly may: A; readonly back: NavItem };

/** What a job was about, as somebody would say it. */
const jobWords = (job: unknown): string => {
	const { type, peer } = (typeof job === "object" && job !== null ? job : {}) as { type?: unknown; peer?: unknown };
	const site = typeof peer === "string" ? peer : "another site";
	switch (type) {
		case "mail":
			return "Send a letter";
		case "pull":
			return `Fetch news from ${site}`;
		case "heal":
			return `Compare what we hold with ${site}`;
		case "hint":
			return `Tell ${site} that there is news`;
		case "announce":
			return "Tell other sites that there is news";
		default:
			return "Something that this version doesn’t know";
	}
};

const Failed = ({ row, path }: { row: FailedRow; path: string }) => (
	<article class="card">
		<Heading>{jobWords(row.job)}</Heading>
		<p dir="auto">{row.error}</p>
		<p class="quiet">
			Given up <Time at={row.at} style="relative" />
		</p>
		<Actions>
			<PostButton action={`${path}/${encodeURIComponent(row.id)}/again`}>Try again</PostButton>
			<PostButton action={`${path}/${encodeURIComponent(row.id)}/drop`}>Let it go</PostButton>
		</Actions>
	</article>
);

const FailedPage = (props: { rows: readonly FailedRow[]; path: string; back: NavItem; next?: string }) => (
	<>
		<PageHead
			title="Work that failed"
			lead="What this site tried several times in the background, and gave up."
			trail={[props.back]}
		/>
		{props.rows.length === 0 ? (
			<EmptyState title="Nothing has failed for good.">
				<p>Letters that can’t be sent and work that breaks off again and again appear here.</p>
			</EmptyState>
		) : (
			<div class="cards">
				{props.rows.map((row) => (
					<Failed row={row} path={props.path} />
				))}
			</div>
		)}
		<Pager next={props.next} />
		<NextStep href={props.back.href} label={props.back.label} />
	</>
);

const failedAnswer = listOf(
	z.object({ id: z.string(), what: z.string(), error: z.string(), at: instant }).meta({ id: "FailedWork" }),
);

/** Work in the background that failed for good: seen, tried again, or let go. */
export const failedWorkRoutes = <S extends AccountServices, A extends string>(
	{ routes: { page, form, api }, frame }: Pick<Kit<S, A>, "routes" | "frame">,
	{ path, may, back }: Place<A>,
): AccountRoute<S, A>[] => {
	// Whatever failed was a job of this site's own queue.
	const again = (services: S, id: string) => tryAgain(services.db, id, (job) => services.enqueue([job as MailJob]));
	const byId = z.object({ id: z.string() });
	return [
		page({ path, may, summary: "Work that failed", query: z.object(listQuery) }, async (input) => {
			const { limit, after } = input.query;
			const found = await readFailed(input.services.db, limit, after);
			const { items, next } = listPage(found, limit, (row) => ({ key: row.at, id: row.id }));
			const children = <FailedPage rows={items} path={path} back={back} next={nextHref(input.c.req.url, next)} />;
			return { ok: true, value: frame(input, { title: "Work that failed", children }) };
		}),
		form(
			{ path: `${path}/:id/again`, may, summary: "Try failed work again", params: byId },
			async ({ services, params }) => {
				const done = await again(services, params.id);
				return done.ok ? { ok: true, value: redirect(path) } : done;
			},
		),
		form(
			{ path: `${path}/:id/drop`, may, summary: "Let failed work go", params: byId },
			async ({ services, params }) => {
				await letGo(services.db, params.id);
				return { ok: true, value: redirect(path) };
			},
		),
		api(
			{
				method: "GET",
				path: "/api/failed-work",
				may,
				summary: "Work in the background that failed for good",
				query: z.object(listQuery),
				answer: failedAnswer,
			},
			async ({ services, query }) => {
				const rows = await readFailed(services.db, query.limit, query.after);
				const { items, next } = listPage(rows, query.limit, (row) => ({ key: row.at, id: row.id }));
				const told = items.map(({ id, job, error, at }) => ({ id, what: jobWords(job), error, at }));
				return { ok: true, value: { items: told, next } };
			},
		),
		api(
			{ method: "POST", path: "/api/failed-work/:id/again", may, summary: "Try failed work again" },
			({ services, params }) => again(services, params.id),
		),
		api(
			{ method: "DELETE", path: "/api/failed-work/:id", may, summary: "Let failed work go" },
			async ({ services, params }) => {
				await letGo(services.db, params.id);
				return { ok: true, value: undefined };
			},
		),
	];
};
