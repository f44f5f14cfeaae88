import { largestActivity } from "#protocol/bounds.ts";
import { canonicalBytes } from "#protocol/canonical.ts";
import { addProof } from "#protocol/proof.ts";
import { exampleNow, practiceRecord, type TestSite, unsignedActivity } from "#test/support/example-sites.ts";
import { type Vector, vector } from "./vector.ts";

const withText = (site: TestSite, length: number) =>
	addProof(
		unsignedActivity(site, {
			...practiceRecord(site.origin),
			kind: "transcript",
			content: { text: "a".repeat(length) },
		}),
		site.signer,
		exampleNow,
	);

/** A rightly signed activity that is `excess` bytes larger than the largest. A signature may be a letter shorter or longer. */
export const largestInput = async (site: TestSite, excess: number, verdict: Vector["verdict"]): Promise<Vector> => {
	const wanted = largestActivity + excess;
	let length = wanted - canonicalBytes(await withText(site, 0)).length;
	let input = await withText(site, length);
	for (let tries = 0; tries < 20 && canonicalBytes(input).length !== wanted; tries++) {
		length += wanted - canonicalBytes(input).length;
		input = await withText(site, length);
	}
	const size = canonicalBytes(input).length;
	if (size !== wanted) throw new Error(`No activity of ${wanted} bytes found, but one of ${size}`);
	const written = { ...input, object: { ...input.object, content: { text: "" } } };
	const description = `${size} bytes in canonical form; ${largestActivity} are allowed.`;
	const generate = { at: ["object", "content", "text"], repeat: "a", times: length };
	return vector("activity", description, written, [site.key], verdict, { generate });
};
