import * as z from "zod";
import { ok } from "#core/result.ts";
import { Pager } from "#web/components/pager.tsx";
import type { Typed } from "#web/form-values.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { arrivalOffered } from "../people/arrival-actions.ts";
import { agree, draftFromAnswers, planReview, writeFirst } from "./actions.ts";
import { charterApi, nameCursor, versionCursor } from "./api.ts";
import { compareCharters } from "./compare.ts";
import { agreeBody, charterBodyLimit, compareQuery, draftForm, reviewForm, versionParams } from "./contract.ts";
import { DraftPage, WrittenPage } from "./form-views.tsx";
import { proposalRoutes } from "./proposal-routes.tsx";
import { dayOf, isDue, mayDraft, noVersion } from "./rules.ts";
import { readCharterPage, readTwo, readUnanswered, readVersion, readVersions } from "./store.ts";
import { ComparePage, VersionList, VersionPage } from "./version-views.tsx";
import { CharterPage, NoCharterPage, UnansweredPage } from "./views.tsx";

const charterPage = async (at: At, typedIn: Typed = {}) => {
	const { services, viewer } = at;
	const who = personOf(viewer);
	const found = await readCharterPage(services.db, who.id);
	const writes = permits(viewer, "charter.write");
	return ok(
		<Frame at={at} title="Our charter" current="/charter">
			{found ? (
				<CharterPage
					{...typedIn}
					{...found}
					due={isDue(found.charter.reviewOn, dayOf(services.clock()))}
					writes={writes}
					mayTalk={permits(viewer, "talk.write")}
					decides={permits(viewer, "charter.decide")}
				/>
			) : (
				<NoCharterPage drafts={writes && mayDraft(who)} />
			)}
		</Frame>,
	);
};

const draftPage = async (at: At, typedIn: Typed = {}) => {
	const text = await draftFromAnswers(at.services, personOf(at.viewer));
	if (!text.ok) return text;
	return ok(
		<Frame at={at} title="The first version" current="/charter">
			{text.value ? <DraftPage {...typedIn} text={text.value} /> : <WrittenPage />}
		</Frame>,
	);
};

const reading: CommunityRoute[] = [
	page({ path: "/charter", may: "charter.read", summary: "The charter" }, (input) => charterPage(input)),
	page(
		{
			path: "/charter/versions",
			may: "charter.read",
			summary: "Versions of the charter",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, query, c } = input;
			const { items, next } = listPage(await readVersions(services.db, query), query.limit, versionCursor);
			return ok(
				<Frame at={input} title="How it came about" current="/charter">
					<VersionList
						versions={items}
						next={nextHref(c.req.url, next)}
						first={query.after ? "/charter/versions" : undefined}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/charter/versions/:version",
			may: "charter.read",
			summary: "A version of the charter",
			params: versionParams,
		},
		async (input) => {
			const found = await readVersion(input.services.db, input.params.version);
			if (!found) return noVersion;
			return ok(
				<Frame at={input} title={`Our charter, version ${found.charter.version}`} current="/charter">
					<VersionPage {...found} />
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/charter/compare",
			may: "charter.read",
			summary: "What changed between versions of the charter",
			query: compareQuery,
		},
		async (input) => {
			const { services, query } = input;
			const two = await readTwo(services.db, query.from, query.to);
			if (!two) return noVersion;
			const { language } = services.card.now();
			return ok(
				<Frame at={input} title="What changed" current="/charter">
					<ComparePage
						{...two}
						comparison={compareCharters(two.from, two.to, language, markdownWords)}
						language={language}
					/>
				</Frame>,
			);
		},
	),
	page(
		{
			path: "/charter/unanswered",
			may: "charter.decide",
			summary: "Who has not yet agreed to the ground rules",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, query, c } = input;
			const { items, next } = listPage(await readUnanswered(services.db, query), query.limit, nameCursor);
			return ok(
				<Frame at={input} title="Who hasn’t agreed yet" current="/charter">
					<UnansweredPage people={items} more={<Pager next={nextHref(c.req.url, next)} what="Others" />} />
				</Frame>,
			);
		},
	),
];

const writing: CommunityRoute[] = [
	page({ path: "/charter/draft", may: "charter.write", summary: "Draft the charter" }, (input) => draftPage(input)),
	form(
		{
			path: "/charter/draft",
			may: "charter.write",
			summary: "Write the charter's first version",
			body: draftForm,
			bodyLimit: charterBodyLimit,
			again: (input, values, errors) => draftPage(input, { values, errors }),
		},
		async ({ services, viewer, body }) => backTo(await writeFirst(services, personOf(viewer), body), "/charter"),
	),
	form(
		{
			path: "/charter/review",
			may: "charter.decide",
			summary: "Say when to look at the charter again",
			body: reviewForm,
			again: (input, values, errors) => charterPage(input, { values, errors }),
		},
		async ({ services, body }) => backTo(await planReview(services, body.reviewOn), "/charter"),
	),
	form(
		{
			path: "/charter/agree",
			may: "self.manage",
			summary: "Agree to the ground rules",
			body: agreeBody,
			again: (input) => charterPage(input),
		},
		async ({ services, viewer, body }) => {
			const who = personOf(viewer);
			const done = await agree(services, who, body.rulesVersion);
			if (!done.ok) return done;
			// Who has just come is asked next what they hope for; they may leave it.
			return ok(redirect((await arrivalOffered(services, who)) ? "/me/arrival" : "/charter"));
		},
	),
];

export const charterRoutes: CommunityRoute[] = [...reading, ...writing, ...proposalRoutes, ...charterApi];
