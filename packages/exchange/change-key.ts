import { eq, sql } from "drizzle-orm";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { mostKeys } from "#protocol/actor.ts";
import { keyAnnouncement } from "#protocol/rotation.ts";
import { currentSigner, forgetKeys, makeKey, publishedKeys } from "./keys.ts";
import type { Site } from "./site.ts";
import { record, signingKey } from "./tables.ts";

/**
 * Makes a new key and lets the present one, `from`, announce it; from then on everything is signed by the new one. Asked
 * twice for the same key, it is changed once.
 */
export const changeKey = async (site: Site, from: string): Promise<Result<void>> => {
	const [keys, signer, after] = await Promise.all([publishedKeys(site), currentSigner(site), earliest(site)]);
	if (signer.keyId !== from)
		return problem("conflict", "The key was changed already. Look at it again before you change it once more.");
	if (keys.length >= mostKeys)
		return problem("conflict", `This site has had ${mostKeys} keys; others would not take one more.`);
	const made = await makeKey(site);
	const id = `${site.origin}/actor#${made.fragment}`;
	// What the old key signed is not of a later time than its retirement, also where this clock was ahead once.
	const at = Math.max(site.clock(), after);
	const successor = { id, controller: signer.actor, publicKeyMultibase: made.publicKeyMultibase };
	const announcement = JSON.stringify(await keyAnnouncement(successor, signer, at));
	const written =
		await site.db.run(sql`insert into ${signingKey} (fragment, public_key_multibase, sealed_private_key, created_at, announcement)
		select ${made.fragment}, ${made.publicKeyMultibase}, ${made.sealedPrivateKey}, ${at}, ${announcement}
		where ${from} = ${`${site.origin}/actor#`} || (select fragment from ${signingKey} order by created_at desc limit 1)`);
	forgetKeys(site);
	return written.meta.changes === 1 ? ok(undefined) : problem("conflict", "The key was changed at the same moment.");
};

/** After everything that the present key signed of what is live, and after its own beginning. */
const earliest = async (site: Site): Promise<number> =>
	(
		await site.db
			.select({
				at: sql<number>`max(coalesce(max(${record.rev}), 0), (select max(created_at) + 1 from ${signingKey}))`,
			})
			.from(record)
			.where(eq(record.origin, site.origin))
	)[0]?.at ?? 0;
