import { publish, withdraw } from "#exchange/publish.ts";
import type { Site, Statement } from "#exchange/site.ts";
import type { ContentInput } from "#protocol/content.ts";
import { recordTypes } from "#protocol/vocabulary.ts";
import type { Services } from "../../services.ts";
import { type Card, type Ending, hasCardOf, readCard, readEnding } from "./store.ts";

/** A site has one card, so its record needs no other name. */
const localId = "chapter";

const contentOf = (card: Card, ending: Ending | null): ContentInput<"chapter"> => ({
	name: card.name,
	place: card.place,
	...(card.latitude === null || card.longitude === null
		? {}
		: { coordinates: { latitude: card.latitude, longitude: card.longitude } }),
	languages: card.languages,
	lifeStage: card.lifeStage,
	tagline: card.tagline,
	about: card.about,
	aims: card.aims,
	...(card.founded === null ? {} : { founded: card.founded }),
	listed: card.listed,
	...(ending ? { closing: ending } : {}),
});

/**
 * The statements that publish the chapter's card as it is given, for the batch that changes it: to the network or to
 * everyone, as the chapter chose. A hidden chapter's card is taken back. `ending` is what the same batch says of its end,
 * where that is something.
 */
export const cardStatements = async (site: Site, card: Card, ending?: Ending | null): Promise<Statement[]> =>
	card.listed === "hidden"
		? withdraw(site, localId, "chapter")
		: publish(site, {
				localId,
				kind: "chapter",
				type: recordTypes.chapter,
				audience: { scope: card.listed },
				name: card.name,
				...(card.languages[0] ? { language: card.languages[0] } : {}),
				content: contentOf(card, ending === undefined ? await readEnding(site.db) : ending),
			});

/** The statements that publish the card where that never happened: with our first yes to a link, others learn who we are. */
export const firstCard = async (services: Services): Promise<Statement[]> => {
	const { db, site } = services;
	if (await hasCardOf(db, site.origin)) return [];
	const card = await readCard(db);
	return card && card.listed !== "hidden" ? cardStatements(site, card) : [];
};
