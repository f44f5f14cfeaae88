import * as z from "zod";
import { ok } from "#core/result.ts";
import { listOf, listQuery } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { listOffers, offerBack, readDecision, takeOfferBack } from "./actions.ts";
import { decideForm, offerForm, offerOut, offerSchema } from "./contract.ts";
import { decideOffer } from "./decide-actions.ts";

export const offerApi: CommunityRoute[] = [
	api(
		{
			method: "POST",
			path: "/api/practices/:id/offers",
			may: "network.act",
			summary: "Offer our form of an adopted practice back to where it came from",
			body: offerForm,
			answer: z.object({ id: z.string() }),
			status: 201,
		},
		({ params, body, viewer, services }) => offerBack(services, personOf(viewer), params.id, body.reason),
	),
	api(
		{
			method: "GET",
			path: "/api/offers",
			may: "network.act",
			summary: "Offers to and from other chapters that touch one’s practices, latest first",
			query: z.object(listQuery),
			answer: listOf(offerSchema),
		},
		async ({ query, viewer, services }) => {
			const { items, next } = await listOffers(services, personOf(viewer), query);
			return ok({ items: items.map(offerOut), next });
		},
	),
	api(
		{
			method: "GET",
			path: "/api/offers/:id",
			may: "network.act",
			summary: "One offer, with what it says",
			answer: z.object({
				offer: offerSchema,
				/** To be sent back with a decision, as is the practice's version. */
				rev: z.number().int().nullable(),
				version: z.number().int(),
				offered: z.looseObject({}).nullable(),
			}),
		},
		async ({ params, viewer, services }) => {
			const found = await readDecision(services, personOf(viewer), params.id);
			if (!found.ok) return found;
			const { offer, offered, practice } = found.value;
			return ok({
				offer: offerOut(offer),
				rev: offered?.rev ?? null,
				version: practice.version,
				offered: offered?.content ?? null,
			});
		},
	),
	api(
		{
			method: "POST",
			path: "/api/offers/:id/decision",
			may: "network.act",
			summary: "Take an offer in as a new version, or decline it with a word",
			body: decideForm,
			readAgain: "/api/offers/:id",
		},
		({ params, body, viewer, services }) => decideOffer(services, personOf(viewer), params.id, body),
	),
	api(
		{
			method: "DELETE",
			path: "/api/offers/:id",
			may: "network.act",
			summary: "Take an offer of one's own back",
		},
		({ params, viewer, services }) => takeOfferBack(services, personOf(viewer), params.id),
	),
];
