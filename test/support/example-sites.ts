import { base64url } from "#protocol/canonical.ts";
import { importSigner, type Signer, type VerificationKey } from "#protocol/keys.ts";
import { encodeMultikey } from "#protocol/multikey.ts";
import { addProof, type Signed } from "#protocol/proof.ts";
import { activityContext, type RecordObject, type UnsignedActivity } from "#protocol/vocabulary.ts";

/** A site with a key that is the same in each run. Its secret is public: never one of a real site's. */
export type TestSite = { readonly origin: string; readonly key: VerificationKey; readonly signer: Signer };

/** PKCS #8 around a raw Ed25519 seed (RFC 8410 §7). */
const pkcs8 = (seed: Uint8Array): Uint8Array =>
	Uint8Array.of(
		0x30,
		0x2e,
		0x02,
		0x01,
		0x00,
		0x30,
		0x05,
		0x06,
		0x03,
		0x2b,
		0x65,
		0x70,
		0x04,
		0x22,
		0x04,
		0x20,
		...seed,
	);

export const testSite = async (origin: string, seed: number, fragment = "key-1"): Promise<TestSite> => {
	const bytes = new Uint8Array(32).fill(seed);
	const imported = await crypto.subtle.importKey("pkcs8", pkcs8(bytes), "Ed25519", true, ["sign"]);
	const { x } = (await crypto.subtle.exportKey("jwk", imported)) as JsonWebKey;
	const raw = Uint8Array.from(Buffer.from(x ?? "", "base64url"));
	const jwk: JsonWebKey = { kty: "OKP", crv: "Ed25519", d: base64url(bytes), x };
	return {
		origin,
		key: { id: `${origin}/actor#${fragment}`, controller: `${origin}/actor`, publicKeyMultibase: encodeMultikey(raw) },
		signer: await importSigner(origin, fragment, jwk),
	};
};

/** 20 November 2026, the day on which every example takes place. */
export const exampleNow = Date.parse("2026-11-20T09:00:00Z");

export const practiceRecord = (origin: string): RecordObject => ({
	id: `${origin}/records/practice_01jd3k8z5v7q2m4x6c8b0n1r3t`,
	type: "Article",
	kind: "practice",
	rev: exampleNow - 60_000,
	version: 2,
	audience: { scope: "network" },
	topics: ["handover", "health"],
	language: "en",
	name: "Ten-minute huddle at shift handover",
	content: {
		title: "Ten-minute huddle at shift handover",
		situation: "Night and day staff pass each other at the ward's door at seven.",
		tension: "Nobody wants to stay longer, and what went wrong at night is told to no one.",
		whatWeDo: "Ten minutes, standing, three questions, the newest nurse speaks first.",
		whyItWorks: "Who speaks first sets how honest the rest will be.",
		whatHappened: "Eleven of fourteen mornings; two near misses came up that no form had caught.",
		watchFor: "It dies when a manager joins to listen in.",
		status: "worked",
		tags: ["handover", "health"],
		version: 2,
		reason: "After the third handover we dropped the form.",
		author: "Rosa Delgado",
	},
});

export const unsignedActivity = (
	site: { readonly origin: string },
	object: UnsignedActivity["object"],
	type: UnsignedActivity["type"] = "Create",
): UnsignedActivity => ({
	"@context": activityContext,
	id: `${site.origin}/activities/activity_01jd3k8z5w0a9s8d7f6g5h4j3k`,
	type,
	actor: `${site.origin}/actor`,
	published: new Date(exampleNow - 60_000).toISOString(),
	object,
});

/** A practice of `site`, shared with its network and signed by it. */
export const practiceActivity = (site: TestSite): Promise<Signed<UnsignedActivity>> =>
	addProof(unsignedActivity(site, practiceRecord(site.origin)), site.signer, exampleNow - 60_000);
