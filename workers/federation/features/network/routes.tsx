import * as z from "zod";
import { ok } from "#core/result.ts";
import { backTo } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { form, page } from "../../routes.ts";
import { changeCard, currentCard } from "./actions.ts";
import { cardForm } from "./contract.ts";
import { CardPage } from "./views.tsx";

const title = "What this network says of itself";

export const networkRoutes = [
	page(
		{
			path: "/network",
			may: "network.manage",
			summary: "The network's card",
			query: z.object({ saved: z.string().optional() }),
		},
		async (input) => {
			const card = await currentCard(input.services);
			if (!card.ok) return card;
			return ok(
				<Frame at={input} title={title}>
					<CardPage card={card.value} saved={input.query.saved !== undefined} />
				</Frame>,
			);
		},
	),
	form(
		{
			path: "/network",
			may: "network.manage",
			summary: "Change the network's card",
			body: cardForm,
			again: async (input, values, errors) => {
				const card = await currentCard(input.services);
				if (!card.ok) return card;
				return ok(
					<Frame at={input} title={title}>
						<CardPage card={card.value} values={values} errors={errors} />
					</Frame>,
				);
			},
		},
		async ({ services, body }) => backTo(await changeCard(services, body), "/network?saved"),
	),
];
