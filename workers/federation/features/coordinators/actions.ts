import { day } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { expectArrival } from "#identity/arrivals.ts";
import { batch } from "#identity/db.ts";
import { senderTo } from "#identity/letters.ts";
import { mailPerAddress, takeTurns } from "#identity/limits.ts";
import { mailJob } from "#identity/outbox.ts";
import { changeState } from "#identity/people.ts";
import type { Services } from "../../services.ts";
import { invitedLetter } from "./letters.ts";
import { forgetAddress, readByEmail, removeExpected, saveName } from "./store.ts";

/** The role without which nobody could look after the network. */
const chief = "coordinator";

/** Coordinators are few and busy; within two weeks each opens their mail. */
const invitationLife = 14 * day;

export type Invited = { readonly name: string; readonly email: string };

/** Invites somebody by e-mail: they are a coordinator once they have opened the link, which shows that the address is theirs. */
export const inviteCoordinator = async (services: Services, by: string, invited: Invited): Promise<Result<void>> => {
	const turn = await takeTurns(services, [{ limit: mailPerAddress, of: invited.email }]);
	if (!turn.ok) return turn;
	const known = await readByEmail(services.db, invited.email);
	if (known?.state === "active")
		return problem("conflict", "Somebody with this address coordinates here already.", { field: "email" });
	const { name, languages } = await services.card.load();
	const from = senderTo({ name, origin: services.config.origin, language: "en" }, languages);
	const { statements, mail } = await expectArrival(services, {
		...invited,
		role: chief,
		invitation: null,
		next: "/",
		life: invitationLife,
		letter: (secret) => invitedLetter(from, by, invited.name, secret),
	});
	await batch(services.db, [removeExpected(invited.email), ...statements]);
	await services.enqueue([mailJob(mail)]);
	return ok(undefined);
};

/** Takes an invitation back that hasn't been followed. */
export const takeBack = async (services: Services, email: string): Promise<Result<void>> => {
	const [removed] = await batch(services.db, [removeExpected(email)]);
	return removed && removed.changes > 0
		? ok(undefined)
		: problem("not-found", "This invitation was followed or taken back already.");
};

/** Ends somebody's time as a coordinator: signed out everywhere, their address forgotten. Never the last one's. */
export const removeCoordinator = (services: Services, id: string): Promise<Result<void>> => {
	return changeState(services, id, "left", chief, [forgetAddress(id)]);
};

/** Changes one's own name. */
export const rename = async (services: Services, id: string, name: string): Promise<Result<void>> => {
	await batch(services.db, [saveName(id, name)]);
	return ok(undefined);
};
