import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import { batch } from "#identity/db.ts";
import { giveBackSetupTurn, setupTurns, takeTurns } from "#identity/limits.ts";
import { type NewSession, newSession } from "#identity/sessions.ts";
import { sameSecret } from "#web/same-secret.ts";
import type { Services } from "../../services.ts";
import { beginArrival, clearArrivals, keepUpload } from "./arrival-store.ts";
import { notEmpty } from "./arriving.ts";
import { readEmpty } from "./write-store.ts";
import type { Bytes } from "./zip-list.ts";

/** Somebody with the setup code brings an archive to an empty site. */
export type Arriving = {
	readonly code: string;
	/** A steward in the archive: who looks after the site from now on. */
	readonly email: string;
	readonly bytes: Bytes;
	readonly withoutSealed: boolean;
	readonly client: string | null;
	/** The browser to sign in; without it nobody is. */
	readonly device?: string;
};

/** An archive that was brought, and the session that holds once it is in. */
export type Brought = { readonly id: string; readonly session: NewSession | undefined };

const wrongCode = problem("invalid", "This isn’t the setup code. Whoever put the site up has it.", { field: "code" });

/**
 * Keeps an archive that somebody brings to this site, if it is empty: it is read and taken in by the queue, step by step.
 * One that was on its way before gives way to it.
 */
export const bringArchive = async (services: Services, wish: Arriving): Promise<Result<Brought>> => {
	const { db, config, clock } = services;
	const turn = await takeTurns(services, setupTurns(wish.client));
	if (!turn.ok) return turn;
	if (!(await readEmpty(db))) return notEmpty;
	if (config.setupCode === null || !(await sameSecret(wish.code, config.setupCode))) return wrongCode;
	await batch(db, [await giveBackSetupTurn()]);
	const id = newId("archive", services);
	const session = wish.device === undefined ? undefined : await newSession(services, wish.device);
	const { email, withoutSealed, bytes } = wish;
	const asked = { size: bytes.length, email, withoutSealed, session: session?.row ?? null };
	await runBatch(db, [...clearArrivals(db), beginArrival(db, id, { ...asked, movedAt: clock(), plan: null })]);
	// One by one: all of them would be one large message.
	for (const statement of keepUpload(db, id, bytes)) await runBatch(db, [statement]);
	await services.enqueue([{ type: "archive", id }]);
	return ok({ id, session });
};
