import { hour, minute } from "#core/clock.ts";
import { signRequest } from "#protocol/http-signature.ts";
import { addProof } from "#protocol/proof.ts";
import { exampleNow, practiceRecord, type TestSite, unsignedActivity } from "#test/support/example-sites.ts";
import { accepted, refusedAs, type Vector, type Vectors, vector } from "./vector.ts";

/** What a key signed that announced its successor: `retiredAt` is the announcement's `published`. */
export const retiredKeys = async (site: TestSite, peer: TestSite, older: TestSite): Promise<Vectors> => {
	const refused = refusedAs("unauthenticated");
	const retired = (at: number) => [site.key, { ...older.key, retiredAt: at }];
	const example = async (
		description: string,
		at: number,
		said: { rev: number; created: number },
		to: Vector["verdict"] = refused,
	) => {
		const activity = unsignedActivity(site, { ...practiceRecord(site.origin), rev: said.rev });
		const input = await addProof(activity, older.signer, said.created);
		return vector("activity", description, input, retired(at), to);
	};
	const request = async (): Promise<Vector> => {
		const plain = new Request(`${peer.origin}/exchange/log?after=&limit=100`);
		const random = (length: number) => new Uint8Array(length).fill(7);
		const signed = await signRequest(plain, older.signer, { clock: () => exampleNow, random });
		const input = { method: "GET", url: plain.url, headers: Object.fromEntries(signed.headers), body: null };
		return vector("request", "Asked under a key that is out of use.", input, retired(exampleNow - hour), refused, {
			site: peer.origin,
		});
	};
	const [before, now] = [exampleNow - hour, exampleNow];
	return {
		"activity-retired-key": await example(
			"Signed by a key before it announced its successor.",
			now,
			{ rev: before, created: before },
			accepted,
		),
		"activity-retired-key-under-way": await example(
			"Signed within five minutes after its key announced its successor.",
			now - 4 * minute,
			{ rev: now, created: now },
			accepted,
		),
		"refused-retired-key": await example("Signed by a key that is out of use.", before, { rev: before, created: now }),
		"refused-retired-key-dated-back": await example("Dated back, but of a later revision.", before, {
			rev: now,
			created: before,
		}),
		"refused-request-retired-key": await request(),
	};
};
