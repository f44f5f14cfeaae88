import type { Context } from "hono";
import { minute } from "#core/clock.ts";
import { type Holder, holderOfSession, holderOfToken, sessionSeen, tokenSeen } from "#identity/who.ts";
import { readBearer, readSession } from "#web/cookies.ts";
import { type Viewer, visitor } from "#web/viewer.ts";
import type { AccountServices } from "./kit.ts";

/** "Last seen" is told to this precision, so that reading pages doesn't write to the database each time. */
const seenEvery = 15 * minute;

/** Who is asking: by personal token, or else by session. Without either the database isn't asked. */
export const viewerOf = async (c: Context, services: AccountServices): Promise<Viewer> => {
	const { db, clock, config } = services;
	const token = readBearer(c);
	const secret = token ?? readSession(c, config.origin);
	if (secret === undefined) return visitor;
	const via = token === undefined ? "session" : "token";
	const holder = await (via === "token" ? holderOfToken : holderOfSession)(db, clock, secret);
	if (!holder) return visitor;
	await noteSeen(services, holder, via);
	const { id, name, role, scopes } = holder;
	return { kind: "person", id, name, role, via, scopes };
};

const noteSeen = async ({ db, clock }: AccountServices, holder: Holder, via: "session" | "token"): Promise<void> => {
	const seen = via === "token" ? tokenSeen : sessionSeen;
	if (clock() - holder.seenAt > seenEvery) await seen(db, holder.hash, clock()).run();
};
