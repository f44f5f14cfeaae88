import * as z from "zod";
import { hostOf } from "#core/host.ts";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import { type Typed, typed } from "#web/form-values.ts";
import { listPage, listQuery, nextHref } from "#web/list-page.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { answerWish, askToMeet, endIntroduction } from "./actions.ts";
import { introductionApi } from "./api.ts";
import { answerForm, personQuery, wishBody } from "./contract.ts";
import { findWaiting } from "./reading-actions.ts";
import { type Introduction, readIntroduction, readIntroductions, readTheirRecord } from "./store.ts";
import { EndIntroductionPage, IntroductionPage, IntroductionsPage } from "./views.tsx";
import { WishPage } from "./wish-view.tsx";

const missing = problem("not-found", "There is no such introduction of yours.");
const cursorOf = (one: Introduction) => ({ key: one.createdAt, id: one.id });

const find = (at: At, id: string) => readIntroduction(at.services.db, personOf(at.viewer).id, id);

const onePage = async (at: At, id: string, sent: Typed = {}) => {
	const found = await findWaiting(at.services, personOf(at.viewer).id, id);
	if (!found) return missing;
	return ok(
		<Frame at={at} title={found.one.theirName} current="/people">
			<IntroductionPage {...found} {...sent} />
		</Frame>,
	);
};

const wishPage = async (at: At, person: string, sent: Typed = {}) => {
	const { db, config, clock } = at.services;
	const them = await readTheirRecord(db, config.origin, person, clock());
	if (!them)
		return problem("not-found", "Nobody with this address can be asked. Perhaps they no longer want to be found.");
	return ok(
		<Frame at={at} title={`Ask to meet ${them.name}`} current="/people">
			<WishPage
				person={person}
				name={them.name}
				chapter={them.chapter ?? hostOf(them.origin)}
				shows={them.shows === 1}
				{...sent}
			/>
		</Frame>,
	);
};

export const introductionRoutes: CommunityRoute[] = [
	page(
		{ path: "/introductions", may: "self.manage", summary: "One’s introductions", query: z.object(listQuery) },
		async (input) => {
			const { services, viewer, query } = input;
			const rows = await readIntroductions(services.db, personOf(viewer).id, query);
			const { items, next } = listPage(rows, query.limit, cursorOf);
			return ok(
				<Frame at={input} title="My introductions" current="/people">
					<IntroductionsPage items={items} next={nextHref(input.c.req.url, next)} />
				</Frame>,
			);
		},
	),
	page(
		{ path: "/introductions/new", may: "network.act", summary: "Ask to meet somebody", query: personQuery },
		(input) => wishPage(input, input.query.person),
	),
	form(
		{
			path: "/introductions",
			may: "network.act",
			summary: "Ask to meet somebody",
			body: wishBody,
			again: (input, values, errors) => wishPage(input, typed(values, "person"), { values, errors }),
		},
		async ({ services, viewer, body }) => {
			const asked = await askToMeet(services, personOf(viewer).id, body);
			return asked.ok ? ok(redirect(`/introductions/${asked.value}`)) : asked;
		},
	),
	page({ path: "/introductions/:id", may: "self.manage", summary: "One introduction" }, (input) =>
		onePage(input, input.params.id),
	),
	form(
		{
			path: "/introductions/:id/answer",
			may: "self.manage",
			summary: "Answer somebody who would like to meet",
			body: answerForm,
			again: (input, values, errors) => onePage(input, input.params.id, { values, errors }),
		},
		async ({ services, viewer, params, body }) => {
			const answer = { yes: body.answer === "yes", line: body.line };
			return backTo(await answerWish(services, personOf(viewer).id, params.id, answer), `/introductions/${params.id}`);
		},
	),
	page(
		{ path: "/introductions/:id/end", may: "self.manage", summary: "What taking an introduction back does" },
		async (input) => {
			const one = await find(input, input.params.id);
			if (!one) return missing;
			return ok(
				<Frame at={input} title="Take it back?" current="/people">
					<EndIntroductionPage one={one} />
				</Frame>,
			);
		},
	),
	form(
		{ path: "/introductions/:id/end", may: "self.manage", summary: "Take an introduction back" },
		async ({ services, viewer, params }) =>
			backTo(await endIntroduction(services, personOf(viewer).id, params.id), `/introductions/${params.id}`),
	),
	...introductionApi,
];
