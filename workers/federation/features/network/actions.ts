import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import type { Card } from "./rules.ts";
import { insertCard, type NetworkRow, readCard, saveCard } from "./store.ts";

export type CardChange = Card & {
	/** The `updatedAt` of the card that the change is based on. */
	readonly base: number;
};

/** The card as it stands. */
export const currentCard = async (services: Services): Promise<Result<NetworkRow>> => {
	const card = await readCard(services.db);
	return card ? ok(card) : problem("not-found", "Nobody has claimed this site yet.");
};

/** Changes the network's card. Of two coordinators who change the same card, the second is told so. */
export const changeCard = async (services: Services, { base, ...card }: CardChange): Promise<Result<NetworkRow>> => {
	const [saved] = await saveCard(services.db, card, base, services.clock());
	services.card.forget();
	if (saved) return ok(saved);
	return problem("conflict", "Somebody else changed the card meanwhile. Open it again, and bring over what you wrote.");
};

/** The statement that gives a fresh site its card, in the batch by which `claimant` becomes its first coordinator. */
export const insertCardFor = ({ db, clock }: Services, card: Card, claimant: string): Statement =>
	insertCard(db, card, claimant, clock());
