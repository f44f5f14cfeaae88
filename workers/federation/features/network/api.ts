import { ok } from "#core/result.ts";
import { api } from "../../routes.ts";
import { changeCard, currentCard } from "./actions.ts";
import { cardChange, cardSchema } from "./contract.ts";

export const networkApi = [
	api(
		{ method: "GET", path: "/api/network", may: "site.visit", summary: "The network's card", answer: cardSchema },
		async ({ services }) => {
			const card = await currentCard(services);
			return card.ok
				? ok({ ...card.value, address: services.config.origin, accent: card.value.accent as "ink" })
				: card;
		},
	),
	api(
		{
			method: "PUT",
			path: "/api/network",
			may: "network.manage",
			summary: "Change the network's card",
			body: cardChange,
			answer: cardSchema,
		},
		async ({ services, body }) => {
			const card = await changeCard(services, body);
			return card.ok
				? ok({ ...card.value, address: services.config.origin, accent: card.value.accent as "ink" })
				: card;
		},
	),
];
