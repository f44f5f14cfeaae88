import { desc, sql } from "drizzle-orm";
import { minute } from "#core/clock.ts";
import { mostKeys } from "#protocol/actor.ts";
import { generateSigningKey, importSigner, type Signer, type VerificationKey } from "#protocol/keys.ts";
import { openSecret, sealSecret } from "#protocol/sealing.ts";
import type { Site } from "./site.ts";
import { signingKey } from "./tables.ts";

/** One of this site's keys; `until` is when it announced its successor. Epoch milliseconds. */
export type SiteKey = { readonly id: string; readonly since: number; readonly until: number | null };

type OwnKeys = {
	readonly fragment: string;
	readonly signer: Signer;
	readonly published: VerificationKey[];
	readonly history: SiteKey[];
	/** How each key but the first was announced, oldest first. */
	readonly announcements: object[];
	readonly readAt: number;
};

/** Opened keys for as long as an isolate lives: opening costs a derivation, signing must not. */
const opened = new WeakMap<D1Database, OwnKeys>();
/**
 * Whether the key was changed is asked this often: another isolate may have done it. Well below the time for which others
 * still take a retired key's signatures (`keyOverlap`).
 */
const readEvery = minute;

const read = (site: Site) => site.db.select().from(signingKey).orderBy(desc(signingKey.createdAt)).limit(mostKeys);

const open = async (site: Site, before?: OwnKeys): Promise<OwnKeys> => {
	let rows = await read(site);
	if (rows.length === 0) {
		await makeFirst(site);
		rows = await read(site);
	}
	const current = rows[0];
	if (!current) throw new Error("no signing key after making one");
	return {
		fragment: current.fragment,
		signer: before?.fragment === current.fragment ? before.signer : await signerOf(site, current),
		published: rows.map((row, i) => ({
			id: `${site.origin}/actor#${row.fragment}`,
			controller: `${site.origin}/actor`,
			publicKeyMultibase: row.publicKeyMultibase,
			...(i > 0 ? { retiredAt: rows[i - 1]?.createdAt } : {}),
		})),
		history: rows.map(({ fragment, createdAt }, i) => ({
			id: `${site.origin}/actor#${fragment}`,
			since: createdAt,
			until: rows[i - 1]?.createdAt ?? null,
		})),
		announcements: rows.flatMap(({ announcement }) => (announcement ? [JSON.parse(announcement)] : [])).reverse(),
		readAt: site.clock(),
	};
};

const signerOf = async (site: Site, row: typeof signingKey.$inferSelect): Promise<Signer> => {
	const secret = await openSecret(site.secret, row.sealedPrivateKey);
	if (!secret.ok) throw new Error("SITE_SECRET does not open this site's signing key: was the secret changed?");
	return importSigner(site.origin, row.fragment, JSON.parse(secret.value));
};

/** A new pair as it is stored, its private half sealed. */
export const makeKey = async (site: Site) => {
	const made = await generateSigningKey();
	return {
		fragment: `key-${made.publicKeyMultibase.slice(-8)}`,
		publicKeyMultibase: made.publicKeyMultibase,
		sealedPrivateKey: await sealSecret(site.secret, JSON.stringify(made.privateKeyJwk), site.random),
	};
};

/** Two isolates may start at once: only the first key stays, since it must be the only row. */
const makeFirst = async (site: Site): Promise<void> => {
	const { fragment, publicKeyMultibase, sealedPrivateKey } = await makeKey(site);
	await site.db.run(sql`insert into ${signingKey} (fragment, public_key_multibase, sealed_private_key, created_at)
		select ${fragment}, ${publicKeyMultibase}, ${sealedPrivateKey}, ${site.clock()}
		where not exists (select 1 from ${signingKey})`);
};

const ownKeys = async (site: Site): Promise<OwnKeys> => {
	const known = opened.get(site.db.$client);
	if (known && site.clock() - known.readAt < readEvery) return known;
	const keys = await open(site, known);
	opened.set(site.db.$client, keys);
	return keys;
};

/** Reads this site's keys anew: they were changed just now. */
export const forgetKeys = (site: Site): void => void opened.delete(site.db.$client);

/** The key that this site signs with now; made on first use. */
export const currentSigner = async (site: Site): Promise<Signer> => (await ownKeys(site)).signer;

/** The public keys that the actor document lists, current first. */
export const publishedKeys = async (site: Site): Promise<VerificationKey[]> => (await ownKeys(site)).published;

/** Both halves of what the actor document says of this site's keys. */
export const shownKeys = async (site: Site): Promise<Pick<OwnKeys, "published" | "announcements">> => ownKeys(site);

/** This site's keys, current first. */
export const siteKeys = async (site: Site): Promise<SiteKey[]> => (await ownKeys(site)).history;
