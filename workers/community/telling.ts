import { newId } from "#core/id.ts";
import { afterQuietHours } from "#core/quiet-hours.ts";
import type { Statement } from "#exchange/site.ts";
import { type Sender, senderTo } from "#identity/letters.ts";
import { mailJob } from "#identity/outbox.ts";
import { type Addressee, lettersToPeople, readAddressees, spokenIn, type TextTo } from "./db/person-letters.ts";
import type { Services } from "./services.ts";

/** A letter that is written with what it tells of: the statements for that batch, and what sends it afterwards. */
export type Telling = { readonly statements: readonly Statement[]; readonly send: () => Promise<void> };

/** Whom letters of this chapter come from, in the first of its own languages in which there are letters. */
export const senderOf = async ({ card, config }: Pick<Services, "card" | "config">): Promise<Sender> => {
	const { name, languages } = await card.load();
	return senderTo({ name, origin: config.origin, language: "en" }, languages);
};

type To = TextTo["to"][number];

/**
 * What some people are told, in the language of each: `write` is asked once for those who read alike. `zone` says in which
 * time zone somebody reads, where the words have times in them.
 */
export const worded = <One extends Pick<Addressee, "languages">, Words extends object>(
	from: Sender,
	people: readonly One[],
	letter: (one: One) => To,
	write: (from: Sender, zone: string) => Words,
	zone: (one: One) => string = () => "UTC",
): (Words & { readonly to: readonly To[] })[] => {
	const alike = Map.groupBy(people, (one) => `${senderTo(from, spokenIn(one.languages)).language} ${zone(one)}`);
	return [...alike].map(([reading, those]) => {
		const [language = "", timeZone = ""] = reading.split(" ");
		return { ...write({ ...from, language }, timeZone), to: those.map(letter) };
	});
};

/** The same to each of some people who may read what it is about, in their language, after their quiet hours. */
export const telling = async (
	services: Services,
	personIds: readonly string[],
	{
		write,
		...about
	}: Pick<TextTo, "kind" | "about"> & { readonly write: (from: Sender) => Pick<TextTo, "subject" | "body"> },
): Promise<Telling> => {
	const { db, clock, enqueue } = services;
	const [from, people] = await Promise.all([senderOf(services), readAddressees(db, personIds)]);
	const letter = (one: Addressee): To => ({
		id: newId("mail", services),
		personId: one.personId,
		at: afterQuietHours(one, clock()),
	});
	const texts = worded(from, people, letter, write).map((text) => ({ ...text, ...about }));
	const due = texts.flatMap(({ to }) => to.filter(({ at }) => at <= clock()));
	return {
		statements: lettersToPeople(db, texts),
		// What waits for the end of somebody's quiet hours is sent by the clock.
		send: () => enqueue(due.map(({ id }) => mailJob(id))),
	};
};
