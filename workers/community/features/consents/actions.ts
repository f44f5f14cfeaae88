import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { anew } from "#exchange/guard.ts";
import { publish, withdraw } from "#exchange/publish.ts";
import { runBatch, type Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import { unlessHidden } from "../../db/hidden.ts";
import type { Services } from "../../services.ts";
import { audienceOfTerms, type ConsentTerms, checkTerms, type PersonText, personContent } from "./rules.ts";
import {
	dueConsents,
	endConsentRow,
	insertConsent,
	type KnownChapter,
	readConsent,
	shownWithoutConsent,
	stillAgreed,
} from "./store.ts";

/** Ended in one run of the clock; the next run takes the rest. */
const endedAtOnce = 8;

const noPerson = problem("not-found", "There is no such person here.");

const draftOf = (personId: string, terms: ConsentTerms, content: ContentInput<"person">) => ({
	localId: personId,
	kind: "person",
	type: recordTypes.person,
	audience: audienceOfTerms(terms),
	name: content.name,
	expiresAt: terms.until,
	content,
});

export type ConsentPreview = {
	readonly terms: ConsentTerms;
	readonly content: ContentInput<"person">;
	readonly chapters: readonly KnownChapter[];
};

/** What a consent on these terms would send, word for word, without sending it. */
export const previewConsent = async (
	services: Services,
	personId: string,
	terms: ConsentTerms,
): Promise<Result<ConsentPreview & { readonly grounds: string | null }>> => {
	const { db, config, clock } = services;
	const { person, homeChapter, chapters, grounds } = await readConsent(db, config.origin, personId);
	if (!person) return noPerson;
	const known = chapters.map((chapter) => chapter.origin);
	const checked = checkTerms(terms, known, clock());
	if (!checked.ok) return checked;
	const content = personContent(person, checked.value.fields, homeChapter);
	return ok({ terms: checked.value, content, chapters, grounds });
};

/** Agrees to show oneself outside. A consent that was in force before is replaced by this one. */
export const giveConsent = (
	services: Services,
	personId: string,
	terms: ConsentTerms,
): Promise<Result<ConsentPreview>> =>
	anew(async () => {
		const preview = await previewConsent(services, personId, terms);
		if (!preview.ok) return preview;
		const { db, site, clock } = services;
		const agreed = preview.value.terms;
		const now = clock();
		await runBatch(db, [
			stillAgreed(db, personId, preview.value.grounds),
			endConsentRow(db, personId, now),
			insertConsent(db, {
				id: newId("consent", services),
				personId,
				...agreed,
				fields: [...agreed.fields],
				sites: [...agreed.sites],
				givenAt: now,
				endedAt: null,
			}),
			...(await unlessHidden(db, personId, () => publish(site, draftOf(personId, agreed, preview.value.content)))),
		]);
		await services.enqueue([{ type: "announce" }, { type: "author-name", id: personId }]);
		return preview;
	});

/** Takes the consent back: every site that received the person's record is asked to remove it. */
export const endConsent = (services: Services, personId: string): Promise<Result<void>> =>
	anew(async () => {
		await runBatch(services.db, await endingStatements(services, personId));
		await services.enqueue([{ type: "announce" }, { type: "author-name", id: personId }]);
		return ok(undefined);
	});

/**
 * The statements that end a person's consent, for whoever ends more than that (a person who leaves). Afterwards the
 * caller enqueues `announce`, and `author-name` for the name in the person's practices.
 */
export const endingStatements = async (services: Services, personId: string): Promise<Statement[]> => [
	endConsentRow(services.db, personId, services.clock()),
	...(await withdraw(services.site, personId, "person")),
];

/**
 * Ends the consents whose end date has passed, and takes back who is shown without one: after a restored backup we learn
 * again what we had said of people who are not here any more.
 */
export const endDueConsents = async (services: Services): Promise<void> => {
	const { db, site, clock } = services;
	const due = await dueConsents(db, clock(), endedAtOnce);
	const shown = due.length < endedAtOnce ? await shownWithoutConsent(db, site.origin, endedAtOnce - due.length) : [];
	for (const one of [...due, ...shown]) await endConsent(services, one.personId);
};

/**
 * The statements that publish a person's record anew, where a consent is in force. `changed` is what the same batch
 * is about to write into the profile: they come before that, and break the batch when words or consent changed meanwhile.
 * Nothing goes out while the profile is hidden, unless it is just being shown `again`. Afterwards the caller enqueues `announce`.
 */
export const personRecordStatements = async (
	services: Services,
	personId: string,
	changed: Partial<PersonText> = {},
	again = false,
): Promise<Statement[]> => {
	const { db, config, clock, site } = services;
	const { current, person, homeChapter, grounds } = await readConsent(db, config.origin, personId);
	const still = stillAgreed(db, personId, grounds);
	if (!current || !person || current.until <= clock()) return [still];
	const content = personContent({ ...person, ...changed }, current.fields, homeChapter);
	const send = () => publish(site, draftOf(personId, current, content));
	return [still, ...(again ? await send() : await unlessHidden(db, personId, send))];
};
