import { isoOf } from "#core/clock.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { currentSigner, publishedKeys } from "#exchange/keys.ts";
import { originOf } from "#protocol/address.ts";
import { addProof, type Signed, verifyProof } from "#protocol/proof.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type Brought, type Credential, credentialOf, noneChosen, notYours } from "./rules.ts";
import { readOpenOf } from "./store.ts";

/**
 * A copy of what a member chose of what they brought, signed by this site's key (eddsa-jcs-2022), so that whoever is shown
 * it can check it. Nothing of it is kept here: it is the member's.
 */
export const signedCopy = async (
	{ db, site, card, config, clock }: Services,
	who: Person,
	ids: readonly string[],
): Promise<Result<Signed<Credential>>> => {
	const wanted = new Set(ids);
	if (wanted.size === 0) return noneChosen;
	const { brought, led } = await readOpenOf(db, who.id, [...wanted]);
	if (brought.length + led.length < wanted.size) return notYours;
	const items: Brought[] = [
		...brought.map(({ id, kind, title: name, at, thanked, helped, public: shared }) => ({
			...{ kind, name, at, thanked, helped },
			url: shared && kind === "practice" ? `${config.origin}/shared/practices/${id}` : null,
		})),
		...led.map(({ title: name, startsAt: at }) => ({
			kind: "meeting led",
			name,
			at,
			url: null,
			thanked: false,
			helped: false,
		})),
	];
	const now = clock();
	const subject = { name: who.name, chapter: card.now().name, brought: items };
	const credential = credentialOf(`${config.origin}/actor`, isoOf(now), subject);
	return ok(await addProof(credential, await currentSigner(site), now));
};

/** What a check of a copy found. */
export type Checked =
	| { readonly genuine: true; readonly name: string; readonly at: string; readonly credential: Credential }
	| { readonly genuine: false; readonly why: "not-a-record" | "changed" | "elsewhere"; readonly origin?: string };

type Claimed = Partial<Signed<Credential>>;

const parsed = (text: string): Claimed | undefined => {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
	} catch {
		return undefined;
	}
};

/** Checks a copy that somebody was shown: whether this site signed it, and whether it is as it was signed. */
export const checkCopy = async ({ site, config }: Services, text: string): Promise<Result<Checked>> => {
	if (text.trim() === "")
		return problem("invalid", "Please paste the record that you were given.", { field: "record" });
	const document = parsed(text);
	const { issuer, proof, name, validFrom } = document ?? {};
	if (
		typeof issuer !== "string" ||
		typeof name !== "string" ||
		typeof validFrom !== "string" ||
		!document?.credentialSubject
	)
		return ok({ genuine: false, why: "not-a-record" });
	const origin = originOf(issuer);
	if (origin !== config.origin) return ok({ genuine: false, why: "elsewhere", ...(origin ? { origin } : {}) });
	const key = (await publishedKeys(site)).find(({ id }) => id === proof?.verificationMethod);
	const verified = key ? await verifyProof(document, key) : undefined;
	const inTime = key?.retiredAt === undefined || Date.parse(proof?.created ?? "") <= key.retiredAt;
	if (!verified?.ok || !inTime) return ok({ genuine: false, why: "changed" });
	return ok({ genuine: true, name, at: validFrom, credential: document as Credential });
};
