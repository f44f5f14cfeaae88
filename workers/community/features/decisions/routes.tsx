import { newId } from "#core/id.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { choicesFor } from "../cycle/actions.ts";
import { openedWith } from "../cycle/contract.ts";
import { propose } from "./actions.ts";
import { decisionApi } from "./api.ts";
import { compareProposals } from "./compare.ts";
import { compareQuery, filterQuery, newForm, pageQuery } from "./contract.ts";
import { filterOf } from "./filter.ts";
import { NewDecisionForm } from "./form-views.tsx";
import { DecisionList } from "./list-views.tsx";
import { onePage } from "./one-page.tsx";
import { phaseRoutes } from "./phase-routes.ts";
import { noDecision, noSuchVersion } from "./rules.ts";
import { decisionCursor, readDecisions } from "./store.ts";
import { readTwo, readVersions, versionCursor } from "./version-store.ts";
import { ComparePage, VersionList } from "./version-views.tsx";

const current = "/decisions";

const newPage = async (at: At, from: string, group: string | undefined, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const choices = await choicesFor(services, personOf(viewer), from);
	return ok(
		<Frame at={at} title="Propose something to decide" current={current}>
			<NewDecisionForm
				{...typedIn}
				id={typed(typedIn.values ?? {}, "id") || newId("decision", services)}
				choices={choices}
				group={group ?? choices.source?.container ?? undefined}
				language={services.card.now().language}
			/>
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page(
		{ path: "/decisions", may: "voice.read", summary: "Decisions by consent", query: filterQuery },
		async (input) => {
			const { query, services, viewer, c } = input;
			const filter = filterOf(query, services.clock());
			const rows = await readDecisions(services.db, personOf(viewer).id, filter, query);
			const { items, next } = listPage(rows, query.limit, decisionCursor);
			return ok(
				<Frame at={input} title="Decisions" current={current}>
					<DecisionList
						decisions={items}
						filter={filter}
						writes={permits(viewer, "voice.write")}
						next={nextHref(c.req.url, next)}
						deeper={query.after !== undefined}
					/>
				</Frame>,
			);
		},
	),
	page({ path: "/decisions/:id", may: "voice.read", summary: "A decision by consent" }, (input) =>
		onePage(input, input.params.id),
	),
	page(
		{ path: "/decisions/:id/versions", may: "voice.read", summary: "The versions of a proposal", query: pageQuery },
		async (input) => {
			const { params, query, services, viewer, c } = input;
			const found = await readVersions(services.db, personOf(viewer).id, params.id, query);
			if (!found) return noDecision;
			const { items, next } = listPage(found.versions, query.limit, versionCursor);
			return ok(
				<Frame at={input} title="How it came about" current={current}>
					<VersionList
						decision={found.decision}
						versions={items}
						next={nextHref(c.req.url, next)}
						first={query.after === undefined ? undefined : `/decisions/${params.id}/versions`}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/decisions/:id/compare",
			may: "voice.read",
			summary: "What changed between versions of a proposal",
			query: compareQuery,
		},
		async (input) => {
			const { params, query, services, viewer } = input;
			const two = await readTwo(services.db, personOf(viewer).id, params.id, query.from, query.to);
			if (!two) return noSuchVersion;
			const comparison = compareProposals(two.from.text, two.to.text, two.decision.language, markdownWords);
			return ok(
				<Frame at={input} title="What changed" current={current}>
					<ComparePage {...two} comparison={comparison} />
				</Frame>,
			);
		},
	),
];

const beginning: CommunityRoute[] = [
	page(
		{ path: "/decisions/new", may: "voice.write", summary: "Propose something to decide", query: openedWith },
		(input) => newPage(input, input.query.from, input.query.group),
	),
	form(
		{
			path: "/decisions/new",
			may: "voice.write",
			summary: "Propose something to decide",
			body: newForm,
			again: (input, values, errors) => newPage(input, typed(values, "from"), undefined, { values, errors }),
		},
		async ({ body, services, viewer }) => {
			const made = await propose(services, personOf(viewer), body);
			return made.ok ? ok(redirect(`/decisions/${made.value.id}`)) : made;
		},
	),
];

export const decisionRoutes: CommunityRoute[] = [...beginning, ...reading, ...phaseRoutes, ...decisionApi];
