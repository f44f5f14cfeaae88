import { desc, sql } from "drizzle-orm";
import { generateSigningKey, importSigner, type Signer, type VerificationKey } from "#protocol/keys.ts";
import { openSecret, sealSecret } from "#protocol/sealing.ts";
import type { Site } from "./site.ts";
import { signingKey } from "./tables.ts";

type OwnKeys = { readonly signer: Signer; readonly published: VerificationKey[] };

/** Opened keys for as long as an isolate lives: opening costs a derivation, signing must not. */
const opened = new WeakMap<D1Database, OwnKeys>();

const read = (site: Site) => site.db.select().from(signingKey).orderBy(desc(signingKey.createdAt)).limit(5);

const open = async (site: Site): Promise<OwnKeys> => {
	let rows = await read(site);
	if (rows.length === 0) {
		await makeFirst(site);
		rows = await read(site);
	}
	const current = rows[0];
	if (!current) throw new Error("no signing key after making one");
	const secret = await openSecret(site.secret, current.sealedPrivateKey);
	if (!secret.ok) throw new Error("SITE_SECRET does not open this site's signing key: was the secret changed?");
	return {
		signer: await importSigner(site.origin, current.fragment, JSON.parse(secret.value)),
		published: rows.map((row) => ({
			id: `${site.origin}/actor#${row.fragment}`,
			controller: `${site.origin}/actor`,
			publicKeyMultibase: row.publicKeyMultibase,
		})),
	};
};

/** Two isolates may start at once: only the first key stays, since it must be the only row. */
const makeFirst = async (site: Site): Promise<void> => {
	const made = await generateSigningKey();
	const sealed = await sealSecret(site.secret, JSON.stringify(made.privateKeyJwk), site.random);
	await site.db.run(sql`insert into ${signingKey} (fragment, public_key_multibase, sealed_private_key, created_at)
		select ${`key-${made.publicKeyMultibase.slice(-8)}`}, ${made.publicKeyMultibase}, ${sealed}, ${site.clock()}
		where not exists (select 1 from ${signingKey})`);
};

const ownKeys = async (site: Site): Promise<OwnKeys> => {
	const known = opened.get(site.db.$client);
	if (known) return known;
	const keys = await open(site);
	opened.set(site.db.$client, keys);
	return keys;
};

/** The key that this site signs with now; made on first use. */
export const currentSigner = async (site: Site): Promise<Signer> => (await ownKeys(site)).signer;

/** The public keys that the actor document lists, current first. */
export const publishedKeys = async (site: Site): Promise<VerificationKey[]> => (await ownKeys(site)).published;
