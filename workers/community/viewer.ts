import type { Context } from "hono";
import { minute } from "#core/clock.ts";
import { type Holder, holderOfSession, holderOfToken, sessionSeen, tokenSeen } from "#identity/who.ts";
import { readBearer, readSession } from "#web/cookies.ts";
import { type Viewer, visitor } from "#web/viewer.ts";
import type { Services } from "./services.ts";

/** "Last seen" is told to this precision, so that reading pages doesn't write to the database each time. */
const seenEvery = 15 * minute;

/** Who is asking: by personal token, or else by session. Without either the database isn't asked. */
export const viewerOf = async (c: Context, services: Services): Promise<Viewer> => {
	const { db, clock, config } = services;
	const token = readBearer(c);
	const secret = token === undefined ? readSession(c, config.origin) : undefined;
	if (token !== undefined) {
		const holder = await holderOfToken(db, clock, token);
		if (holder) await noteSeen(services, holder, tokenSeen);
		return holder ? personFrom(holder, "token") : visitor;
	}
	if (secret === undefined) return visitor;
	const holder = await holderOfSession(db, clock, secret);
	if (holder) await noteSeen(services, holder, sessionSeen);
	return holder ? personFrom(holder, "session") : visitor;
};

const personFrom = ({ id, name, role, scopes }: Holder, via: "session" | "token"): Viewer => ({
	kind: "person",
	id,
	name,
	role,
	via,
	scopes,
});

const noteSeen = async (
	{ db, clock }: Services,
	holder: Holder,
	seen: typeof sessionSeen | typeof tokenSeen,
): Promise<void> => {
	if (clock() - holder.seenAt > seenEvery) await seen(db, holder.hash, clock()).run();
};
