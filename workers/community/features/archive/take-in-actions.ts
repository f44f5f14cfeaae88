import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { forgetKeys } from "#exchange/keys.ts";
import { runBatch } from "#exchange/site.ts";
import { batch } from "#identity/db.ts";
import { giveBackSetupTurn, setupTurns, takeTurns } from "#identity/limits.ts";
import { type NewSession, newSession } from "#identity/sessions.ts";
import { sameSecret } from "#web/same-secret.ts";
import type { Services } from "../../services.ts";
import { type Checked, checkArchive } from "./check.ts";
import { belongs, registry } from "./registry.ts";
import { at, refusedAt, tableFile } from "./rules.ts";
import { clearStaged, readEmpty, stageArrival, stageParts, takeIn } from "./write-store.ts";

/** Somebody with the setup code brings an archive to an empty site. */
export type Arriving = {
	readonly code: string;
	/** A steward in the archive: who looks after the site from now on. */
	readonly email: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly withoutSealed: boolean;
	readonly client: string | null;
	/** The browser to sign in; without it nobody is. */
	readonly device?: string;
};

export type TakenIn = {
	readonly chapter: string;
	readonly origin: string;
	/** When it was made. */
	readonly at: number;
	/** Whether what was sealed came along. */
	readonly sealed: boolean;
	readonly session: NewSession | undefined;
};

const wrongCode = problem("invalid", "This isn’t the setup code. Whoever put the site up has it.", { field: "code" });
const notEmpty = problem("gone", "A chapter lives here already. Only an empty site takes an archive in.");
const noSteward = problem(
	"invalid",
	"There is no steward with this address in the archive. Give the address of somebody who looks after that chapter.",
	{ field: "email" },
);

const hasSteward = ({ parts }: Checked, email: string): boolean =>
	parts
		.filter(({ name }) => name === "person")
		.flatMap(({ rows }) => JSON.parse(rows) as { email: string | null; role: string; state: string }[])
		.some((row) => row.email === email && row.role === "steward" && row.state === "active");

/** Why a batch was refused by the database itself, with the place; what isn't about the archive is thrown. */
const refusedByTables = (cause: unknown): Result<never> => {
	const words = String(cause);
	const twice = /UNIQUE constraint failed: (\w+)\.(\w+)/.exec(words);
	if (twice?.[1] && twice[2])
		return refusedAt(at(tableFile(twice[1]), undefined, twice[2]), "two rows say the same here, and only one may.");
	if (/malformed JSON/.test(words)) return notEmpty;
	throw cause;
};

const stage = async ({ db, clock }: Services, id: string, { manifest, parts }: Checked): Promise<void> => {
	const { files: _files, ...told } = manifest;
	await runBatch(db, [...clearStaged(db), stageArrival(db, { id, manifest: told, createdAt: clock() })]);
	// One by one: all of them would be one large message.
	for (const statement of stageParts(db, id, parts)) await runBatch(db, [statement]);
};

/**
 * Takes a chapter's archive into this site, if it is empty: checked whole first, then staged, then written in one batch. A
 * refusal names its place, and nothing of the archive stays.
 */
export const takeInArchive = async (services: Services, wish: Arriving): Promise<Result<TakenIn>> => {
	const { db, site, config, clock } = services;
	const turn = await takeTurns(services, setupTurns(wish.client));
	if (!turn.ok) return turn;
	if (!(await readEmpty(db))) return notEmpty;
	if (config.setupCode === null || !(await sameSecret(wish.code, config.setupCode))) return wrongCode;
	await batch(db, [await giveBackSetupTurn()]);
	const checked = await checkArchive(wish.bytes, config.secret, wish.withoutSealed);
	if (!checked.ok) return checked;
	const { manifest, opened } = checked.value;
	if (!hasSteward(checked.value, wish.email)) return noSteward;
	const sameSite = opened && manifest.origin === config.origin;
	const parts = checked.value.parts.filter(({ name }) => {
		const fate = registry[name];
		return fate && belongs(fate) && (sameSite || !fate.ofTheSite);
	});
	const archiveId = newId("archive", services);
	const session = wish.device === undefined ? undefined : await newSession(services, wish.device);
	const names = new Set(parts.map(({ name }) => name));
	const tables = [...names].flatMap((name) => {
		const fate = registry[name];
		return fate && belongs(fate) ? [[name, fate] as const] : [];
	});
	try {
		await stage(services, archiveId, { ...checked.value, parts });
		const taking = { archiveId, parts: parts.length, tables, sameSite, origin: config.origin, now: clock() };
		await runBatch(db, takeIn(db, { ...taking, email: wish.email, opened: session }));
	} catch (cause) {
		await runBatch(db, clearStaged(db));
		return refusedByTables(cause);
	}
	forgetKeys(site);
	services.card.forget();
	if (sameSite) await services.enqueue([{ type: "announce" }]);
	return ok({
		chapter: manifest.chapter,
		origin: manifest.origin,
		at: Date.parse(manifest.at),
		sealed: opened,
		session,
	});
};
