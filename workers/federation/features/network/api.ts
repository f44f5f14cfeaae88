import type * as z from "zod";
import { ok } from "#core/result.ts";
import { api } from "../../routes.ts";
import type { Services } from "../../services.ts";
import { changeCard, currentCard } from "./actions.ts";
import { cardChange, cardSchema } from "./contract.ts";
import type { NetworkRow } from "./store.ts";

const answerOf = (card: NetworkRow, services: Services): z.input<typeof cardSchema> => ({
	...card,
	address: services.config.origin,
	// Only what the contract took is ever stored.
	accent: card.accent as "ink",
});

export const networkApi = [
	api(
		{ method: "GET", path: "/api/network", may: "site.visit", summary: "The network's card", answer: cardSchema },
		async ({ services }) => {
			const card = await currentCard(services);
			return card.ok ? ok(answerOf(card.value, services)) : card;
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
			readAgain: "/api/network",
		},
		async ({ services, body }) => {
			const card = await changeCard(services, body);
			return card.ok ? ok(answerOf(card.value, services)) : card;
		},
	),
];
