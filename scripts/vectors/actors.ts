import { actorDocument, multikeyDocument } from "#protocol/actor.ts";
import type { VerificationKey } from "#protocol/keys.ts";
import { keyAnnouncement } from "#protocol/rotation.ts";
import { kinds } from "#protocol/vocabulary.ts";
import { exampleNow, type TestSite } from "#test/support/example-sites.ts";
import { accepted, refusedAs, type Vectors, vector } from "./vector.ts";

export const actors = async (site: TestSite, peer: TestSite, older: TestSite): Promise<Vectors> => {
	const document = (keys: VerificationKey[], announcements: object[] = []) =>
		actorDocument({
			origin: site.origin,
			kind: "chapter",
			name: "Boston",
			summary: "Clinics, schools and shops that learn from one another's work.",
			keys,
			languages: ["en", "es"],
			understands: kinds,
			announcements,
		});
	const example = (description: string, change: object, verdict = refusedAs("invalid")) =>
		vector("actor", description, { ...document([site.key]), ...change }, [], verdict, { site: site.origin });
	const known = (description: string, input: object) =>
		vector("actor", description, input, [], accepted, { site: site.origin });
	const announced = await keyAnnouncement(site.key, older.signer, exampleNow);
	return {
		"actor-chapter": known("A chapter with one key.", document([site.key])),
		"actor-federation": known("A federation.", {
			...document([site.key]),
			type: "Service",
			preferredUsername: "network",
		}),
		"actor-new-key": known("A new key, announced under the old one.", document([site.key, older.key], [announced])),
		"refused-actor-of-another-site": example("A document that speaks of another site.", { id: `${peer.origin}/actor` }),
		"refused-actor-type": example("A person where a site is asked for.", { type: "Person" }),
		"refused-actor-without-keys": example("No keys.", { assertionMethod: [] }),
		"refused-actor-foreign-key": example("Another site's key.", { assertionMethod: [multikeyDocument(peer.key)] }),
		"refused-actor-foreign-controller": example("A key that another site controls.", {
			assertionMethod: [multikeyDocument({ ...site.key, controller: peer.key.controller })],
		}),
		"refused-actor-key-form": example("A key that is not Ed25519.", {
			assertionMethod: [
				multikeyDocument({ ...site.key, publicKeyMultibase: "zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme" }),
			],
		}),
		"refused-actor-without-exchange": example("A site that takes no part in the exchange.", {
			chapterhouse: undefined,
		}),
	};
};
