import * as z from "zod";
import { problem } from "#core/problem.ts";
import { ok } from "#core/result.ts";
import type { Typed } from "#web/form-values.ts";
import { listQuery, nextHref } from "#web/list-page.ts";
import { markdownWords } from "#web/markdown-words.ts";
import { backTo, redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { compareVersions } from "../practices/compare.ts";
import { readPracticeForOthers } from "../practices/reading-actions.ts";
import { listOffers, offerBack, readDecision, takeOfferBack } from "./actions.ts";
import { offerApi } from "./api.ts";
import { decideForm, offerForm } from "./contract.ts";
import { decideOffer } from "./decide-actions.ts";
import { offeredTexts } from "./rules.ts";
import { OfferFormPage, OfferPage, OffersPage } from "./views.tsx";

const offerPage = async (at: At, id: string, sent: Typed = {}) => {
	const found = await readDecision(at.services, personOf(at.viewer), id);
	if (!found.ok) return found;
	const { offer, offered, practice } = found.value;
	const comparison = offered
		? compareVersions(practice, { ...practice, texts: offeredTexts(offered.content, practice.texts) }, markdownWords)
		: null;
	return ok(
		<Frame at={at} title={offer.title} current="/network">
			<OfferPage
				offer={offer}
				reason={offered?.content.reason ?? ""}
				comparison={comparison}
				shown={{ rev: offered?.rev ?? 0, base: practice.version }}
				mine={offer.authorId === personOf(at.viewer).id}
				{...sent}
			/>
		</Frame>,
	);
};

const offering = async (at: At, practiceId: string, sent: Typed = {}) => {
	const practice = await readPracticeForOthers(at.services, personOf(at.viewer), practiceId);
	if (!practice?.source)
		return problem("not-found", "This practice was not brought home from elsewhere, or isn’t open to you.");
	return ok(
		<Frame at={at} title="Offer your change back" current="/practices">
			<OfferFormPage practiceId={practiceId} title={practice.title} to={practice.source.name} {...sent} />
		</Frame>,
	);
};

export const offerRoutes: CommunityRoute[] = [
	page(
		{
			path: "/offers",
			may: "network.act",
			summary: "Changes offered between chapters",
			query: z.object(listQuery),
		},
		async (input) => {
			const { services, viewer, query } = input;
			const { items, next } = await listOffers(services, personOf(viewer), query);
			return ok(
				<Frame at={input} title="Changes offered" current="/network">
					<OffersPage offers={items} next={nextHref(input.c.req.url, next)} />
				</Frame>,
			);
		},
	),
	page({ path: "/offers/:id", may: "network.act", summary: "One offer, with what would change" }, (input) =>
		offerPage(input, input.params.id),
	),
	form(
		{
			path: "/offers/:id",
			may: "network.act",
			summary: "Answer an offer",
			body: decideForm,
			again: (input, values, errors) => offerPage(input, input.params.id, { values, errors }),
		},
		async ({ params, body, viewer, services }) =>
			backTo(await decideOffer(services, personOf(viewer), params.id, body), `/offers/${params.id}`),
	),
	page(
		{ path: "/practices/:id/offer", may: "network.act", summary: "Offer a changed practice back to its origin" },
		(input) => offering(input, input.params.id),
	),
	form(
		{
			path: "/practices/:id/offer",
			may: "network.act",
			summary: "Offer a changed practice back to its origin",
			body: offerForm,
			again: (input, values, errors) => offering(input, input.params.id, { values, errors }),
		},
		async ({ params, body, viewer, services }) => {
			const sent = await offerBack(services, personOf(viewer), params.id, body.reason);
			return sent.ok ? ok(redirect(`/offers/${sent.value.id}`)) : sent;
		},
	),
	form({ path: "/offers/:id/back", may: "network.act", summary: "Take an offer of one’s own back" }, async (input) =>
		backTo(await takeOfferBack(input.services, personOf(input.viewer), input.params.id), `/offers/${input.params.id}`),
	),
	...offerApi,
];
