import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import { digestKind, type How, isLetterKind, type LetterKind } from "../../letter-kinds.ts";
import type { Services } from "../../services.ts";
import { nextDigest } from "./next-digest.ts";
import { fitsQuiet, type Quiet, type Rhythm } from "./rules.ts";
import { readMailSetting } from "./setting-store.ts";
import { stopIn } from "./stop-secret.ts";
import { stopDigest, writeChoices, writeQuiet, writeRhythm } from "./write-store.ts";

/** What somebody says of their mail; what isn't named stays as it is. */
export type MailWish = Quiet & {
	readonly digest?: Rhythm;
	readonly letters?: Readonly<Partial<Record<LetterKind, How>>>;
};

/** Says when mail may come, how often the digest does, and how letters of each kind. */
export const changeMailSetting = async (
	{ db, clock }: Services,
	who: Person,
	wish: MailWish,
): Promise<Result<void>> => {
	const fits = fitsQuiet(wish);
	if (!fits.ok) return fits;
	const now = clock();
	const rhythm = wish.digest ?? (await readMailSetting(db, who.id, wish.timeZone)).digest;
	const nextAt = nextDigest(rhythm, wish.timeZone, now);
	await runBatch(db, [
		writeQuiet(db, who.id, wish),
		...(rhythm.every === "never" ? stopDigest(db, who.id, now) : [writeRhythm(db, who.id, { ...rhythm, nextAt }, now)]),
		...(wish.letters ? writeChoices(db, who.id, wish.letters, now) : []),
	]);
	return ok(undefined);
};

/** What the address in a letter stops: letters of a kind, or the digest. Undefined where it isn't one of ours. */
export const stoppable = async (
	{ config }: Pick<Services, "config">,
	secret: string,
): Promise<{ readonly kind: LetterKind | typeof digestKind; readonly personId: string } | undefined> => {
	const stop = await stopIn(config.secret, secret);
	if (!stop || !(stop.kind === digestKind || isLetterKind(stop.kind))) return undefined;
	return { kind: stop.kind, personId: stop.personId };
};

/** Stops what an address in a letter says; once more changes nothing. */
export const stopLetters = async (
	{ db, clock }: Services,
	{ kind, personId }: { readonly kind: LetterKind | typeof digestKind; readonly personId: string },
): Promise<void> =>
	runBatch(
		db,
		kind === digestKind ? stopDigest(db, personId, clock()) : writeChoices(db, personId, { [kind]: "never" }, clock()),
	);
