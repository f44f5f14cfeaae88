import { day } from "#core/clock.ts";
import { addProof, type Signed } from "#protocol/proof.ts";
import type { RecordObject, UnsignedActivity } from "#protocol/vocabulary.ts";
import {
	exampleNow,
	practiceActivity,
	practiceRecord,
	type TestSite,
	unsignedActivity,
} from "#test/support/example-sites.ts";
import { nested } from "./accepted-activities.ts";
import { largestInput } from "./large-activity.ts";
import { refusedAs, type Vectors, vector } from "./vector.ts";

const invalid = refusedAs("invalid");
const forbidden = refusedAs("forbidden");
const unauthenticated = refusedAs("unauthenticated");

/** Altered after it was signed, or signed by the wrong key. */
const proofs = async (site: TestSite, peer: TestSite): Promise<Vectors> => {
	const signed = await practiceActivity(site);
	const { proof, ...unsigned } = signed;
	const { name, ...nameless } = signed.object as RecordObject;
	const withProof = (change: object) => ({ ...unsigned, proof: { ...proof, ...change } });
	const refuse = (description: string, input: unknown, verdict = unauthenticated, keys = [site.key, peer.key]) =>
		vector("activity", description, input, keys, verdict);
	const impostor = { ...peer.signer, keyId: site.signer.keyId };
	return {
		"refused-proof-missing": refuse("No proof at all.", unsigned, invalid),
		"refused-proof-list": refuse("A list of proofs: one is asked for.", { ...unsigned, proof: [proof] }, invalid),
		"refused-proof-suite": refuse("Another cryptosuite.", withProof({ cryptosuite: "eddsa-rdfc-2022" }), invalid),
		"refused-proof-purpose": refuse(
			"A proof for another purpose.",
			withProof({ proofPurpose: "authentication" }),
			invalid,
		),
		"refused-proof-encoding": refuse("A value that is not base58btc.", withProof({ proofValue: "z0OIl" })),
		"refused-proof-by-another-key": refuse(
			"Signed with another site's key under this one's key id.",
			await addProof(unsigned, impostor, exampleNow),
		),
		"refused-proof-of-another-activity": refuse("A genuine proof, of another activity of the same author.", {
			...unsigned,
			proof: (await addProof({ ...unsigned, id: `${unsigned.id}x` }, site.signer, exampleNow)).proof,
		}),
		"refused-proof-date-altered": refuse("The proof's date was moved.", withProof({ created: "2026-11-21T00:00:00Z" })),
		"refused-proof-context": refuse(
			"The proof's context is not the document's.",
			withProof({ "@context": "https://www.w3.org/ns/activitystreams" }),
		),
		"refused-context-extended": refuse("A context was added after signing.", {
			...signed,
			"@context": [...signed["@context"], "https://w3id.org/security/v1"],
		}),
		"refused-text-altered": refuse("One letter of the text was changed.", {
			...signed,
			object: { ...signed.object, name: `${name?.slice(0, -1)}s` },
		}),
		"refused-audience-widened": refuse("Addressed to the network, then made public.", {
			...signed,
			object: { ...signed.object, audience: { scope: "public" } },
		}),
		"refused-field-added": refuse("A field was added on the way.", { ...signed, cc: [] }),
		"refused-field-removed": refuse("A field was dropped on the way.", { ...signed, object: nameless }),
		"refused-key-unknown": refuse("A key that the receiver can't find.", signed, unauthenticated, [peer.key]),
	};
};

/** Rightly signed, but speaking for somebody else. */
const origins = async (site: TestSite, peer: TestSite): Promise<Vectors> => {
	const refuse = async (description: string, change: object, signedBy = site, keys = [site.key, peer.key]) =>
		vector(
			"activity",
			description,
			await addProof(
				{ ...unsignedActivity(site, practiceRecord(site.origin)), ...change },
				signedBy.signer,
				exampleNow,
			),
			keys,
			forbidden,
		);
	const objectAt = (id: string) => ({ object: { ...practiceRecord(site.origin), id } });
	return {
		"refused-key-of-another-origin": await refuse("Signed by another site's own key.", {}, peer),
		"refused-key-controlled-by-another": await refuse("The key's document names another controller.", {}, site, [
			{ ...site.key, controller: peer.key.controller },
		]),
		"refused-actor-of-another-origin": await refuse("Another site as the actor.", { actor: `${peer.origin}/actor` }),
		"refused-actor-elsewhere": await refuse("An actor that is not the site.", { actor: `${site.origin}/people/rosa` }),
		"refused-activity-at-another-origin": await refuse("The activity's id lies elsewhere.", {
			id: `${peer.origin}/activities/1`,
		}),
		"refused-object-at-another-origin": await refuse(
			"A record that belongs to another site.",
			objectAt(`${peer.origin}/records/practice_1`),
		),
		"refused-object-at-a-lookalike": await refuse(
			"This origin as the user name of another.",
			objectAt(`${site.origin}@nairobi.example/records/1`),
		),
		"refused-object-id-not-normal": await refuse(
			"A second spelling of a record's id.",
			objectAt(`${site.origin}/records/../records/1`),
		),
		"refused-object-id-port": await refuse("The same host on another port.", objectAt(`${site.origin}:8443/records/1`)),
		"refused-object-id-plain-http": await refuse(
			"The same host without TLS.",
			objectAt("http://boston.example/records/1"),
		),
	};
};

/** Rightly signed by its author, but not what the vocabulary says. */
const shapes = async (site: TestSite): Promise<Vectors> => {
	const record = practiceRecord(site.origin);
	const sign = (object: unknown, type: string): Promise<Signed<object>> =>
		addProof({ ...unsignedActivity(site, object as UnsignedActivity["object"]), type }, site.signer, exampleNow);
	const refuse = async (description: string, change: object, type = "Create", verdict = refusedAs("invalid")) =>
		vector("activity", description, await sign({ ...record, ...change }, type), [site.key], verdict);
	const tombstone = {
		id: record.id,
		type: "Tombstone",
		kind: "practice",
		rev: exampleNow,
		deleted: new Date(exampleNow).toISOString(),
	};
	const tooLarge = refusedAs("too-large");
	return {
		"refused-not-an-object": vector("activity", "Text where an activity is asked for.", "Create", [site.key], invalid),
		"refused-activity-type": await refuse("A type that the exchange does not use.", {}, "Announce"),
		"refused-delete-of-a-record": await refuse("A Delete that still carries the record.", {}, "Delete"),
		"refused-tombstone-in-update": vector(
			"activity",
			"A tombstone in an Update.",
			await sign(tombstone, "Update"),
			[site.key],
			invalid,
		),
		"refused-tombstone-with-content": vector(
			"activity",
			"A tombstone that says what the record said.",
			await sign({ ...tombstone, content: record.content }, "Delete"),
			[site.key],
			invalid,
		),
		"refused-rev-fraction": await refuse("A revision that is no integer.", { rev: 1.5 }),
		"refused-rev-zero": await refuse("A revision that is not positive.", { rev: 0 }),
		"refused-rev-unsafe": await refuse("A revision beyond 2^53 - 1.", { rev: 9007199254740992 }),
		"refused-rev-text": await refuse("A revision written as text.", { rev: "1763628000000" }),
		"refused-rev-far-ahead": await refuse("A revision more than a day ahead of the receiver's clock.", {
			rev: exampleNow + day + 1,
		}),
		"refused-audience-missing": await refuse("No audience.", { audience: undefined }),
		"refused-audience-unknown": await refuse("An audience that can't be judged.", {
			audience: { scope: "region", region: "east" },
		}),
		"refused-audience-empty": await refuse("An audience of no sites.", { audience: { scope: "sites", sites: [] } }),
		"refused-kind-name": await refuse("A kind that is not a name.", { kind: "Practice <b>" }),
		"refused-content-type": await refuse("A title that is a number.", { content: { ...record.content, title: 7 } }),
		"refused-content-status": await refuse("A status that does not exist.", {
			content: { ...record.content, status: "great" },
		}),
		"refused-content-missing": await refuse("A record without content.", { content: undefined }),
		"refused-character": await refuse("A text with a character that can't be shown: U+0000.", {
			content: { ...record.content, situation: "Before\u0000after" },
		}),
		"refused-character-in-unknown-field": await refuse("The name of an unknown field with U+007F in it.", {
			content: { ...record.content, seen: [{ "by\u007f": "a visitor" }] },
		}),
		"refused-character-form-feed": await refuse("A page's end as a word processor writes it, U+000C.", {
			name: "Ten-minute\u000chuddle",
		}),
		"refused-expires-form": await refuse("An end date that is none.", { expires: "next spring" }),
		"refused-too-deep": await refuse("Thirteen levels.", { kind: "nested", content: nested(11) }, "Create", tooLarge),
		"refused-too-large": await largestInput(site, 1, tooLarge),
	};
};

export const refusedActivities = async (site: TestSite, peer: TestSite): Promise<Vectors> => ({
	...(await proofs(site, peer)),
	...(await origins(site, peer)),
	...(await shapes(site)),
});
