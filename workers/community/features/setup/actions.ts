import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch } from "#identity/db.ts";
import { firstPerson } from "#identity/first-person.ts";
import { giveBackSetupTurn, setupTurns, takeTurns } from "#identity/limits.ts";
import type { NewSession } from "#identity/sessions.ts";
import { sameSecret } from "#web/same-secret.ts";
import type { Services } from "../../services.ts";
import { indexNewcomer } from "../people/newcomer.ts";
import { firstCard } from "./store.ts";

export type Claim = {
	readonly code: string;
	readonly chapter: string;
	readonly name: string;
	readonly email: string;
	readonly client: string | null;
	readonly device: string;
};

const wrongCode = problem("invalid", "This isn’t the setup code. Whoever put the site up has it.", { field: "code" });
const claimed = problem("gone", "This site has its stewards already. Ask one of them for an invitation.");

/** Makes whoever knows the setup code the first steward, and signs them in. Only while nobody is here. */
export const claim = async (services: Services, wish: Claim): Promise<Result<NewSession>> => {
	const turn = await takeTurns(services, setupTurns(wish.client));
	if (!turn.ok) return turn;
	const right = services.config.setupCode;
	if (right === null || !(await sameSecret(wish.code, right))) return wrongCode;
	const { chapter, name, email, device } = wish;
	const first = await firstPerson(services, { name, email, role: "steward" }, device);
	const [made] = await batch(services.db, [
		...first.statements,
		firstCard(chapter, first.id, services.clock()),
		...indexNewcomer(services.site, first.id, name),
		await giveBackSetupTurn(),
	]);
	if (made?.changes !== 1) return claimed;
	services.card.forget();
	return ok(first.session);
};
