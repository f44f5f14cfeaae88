import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { batch } from "#identity/db.ts";
import { firstPerson } from "#identity/first-person.ts";
import { giveBackSetupTurn, setupTurns, takeTurns } from "#identity/limits.ts";
import type { NewSession } from "#identity/sessions.ts";
import { sameSecret } from "#web/same-secret.ts";
import type { Services } from "../../services.ts";
import { insertCardFor } from "../network/actions.ts";
import { firstCard } from "../network/rules.ts";

export type Claim = {
	readonly code: string;
	readonly network: string;
	readonly name: string;
	readonly email: string;
	/** Who asks, as far as the network tells. */
	readonly client: string | null;
	readonly device: string;
};

const claimed = problem("gone", "This network has its coordinators already. Sign in, or ask one of them.");

/** Makes whoever knows the setup code the first coordinator of a fresh site, once. Of two at a time one gets it. */
export const claim = async (services: Services, asked: Claim): Promise<Result<NewSession>> => {
	const { config, db } = services;
	const turn = await takeTurns(services, setupTurns(asked.client));
	if (!turn.ok) return turn;
	if (config.setupCode === null || !(await sameSecret(asked.code, config.setupCode)))
		return problem("invalid", "This isn’t the setup code that the site was deployed with.", { field: "code" });
	const who = { name: asked.name, email: asked.email, role: "coordinator" };
	const first = await firstPerson(services, who, asked.device);
	const [made] = await batch(db, [
		...first.statements,
		insertCardFor(services, firstCard(asked.network), first.id),
		await giveBackSetupTurn(),
	]);
	services.card.forget();
	return made?.changes === 1 ? ok(first.session) : claimed;
};
