import * as z from "zod";
import { ok } from "#core/result.ts";
import { personOf } from "#web/viewer.ts";
import { api, type CommunityRoute } from "../../routes.ts";
import { decideOffer, listOffers, offerBack, readOneOffer } from "./actions.ts";
import { decideForm, offerForm, offerSchema } from "./contract.ts";

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
			summary: "Offers to and from other chapters that touch one’s practices",
			answer: z.object({ items: z.array(offerSchema) }),
		},
		async ({ viewer, services }) => ok({ items: [...(await listOffers(services, personOf(viewer)))] }),
	),
	api(
		{
			method: "GET",
			path: "/api/offers/:id",
			may: "network.act",
			summary: "One offer, with what it says",
			answer: z.object({ offer: offerSchema, offered: z.looseObject({}).nullable() }),
		},
		({ params, viewer, services }) => readOneOffer(services, personOf(viewer), params.id),
	),
	api(
		{
			method: "POST",
			path: "/api/offers/:id/decision",
			may: "network.act",
			summary: "Take an offer in as a new version, or decline it with a word",
			body: decideForm,
		},
		({ params, body, viewer, services }) =>
			decideOffer(services, personOf(viewer), params.id, body.decision, body.answer),
	),
];
