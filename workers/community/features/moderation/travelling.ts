import { withdraw } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { tellingAgain } from "../adoptions/actions.ts";
import { personRecordStatements } from "../consents/actions.ts";
import { takingOffersBack } from "../offers/let-go-actions.ts";
import { sendingAgain as sendingPractice } from "../practices/audience-actions.ts";
import { sendingAgain as sendingStory } from "../reflections/sharing-actions.ts";
import { sendingAgain as sendingStudy } from "../studies/actions.ts";
import { sendingAgain as sendingSummary } from "../summaries/actions.ts";
import { sendingAgain as sendingValueStory } from "../value/sharing-actions.ts";
import { readAdoptionOf } from "./removal-store.ts";

/** What of each kind travels: how it is taken back from everyone who ever received it, and sent out again as it stands. */
type Traveller = {
	readonly back: (services: Services, id: string) => Promise<Statement[]>;
	readonly again: (services: Services, id: string, authorId: string) => Promise<Statement[]>;
};

const practice: Traveller = {
	back: async ({ db, site }, id) => {
		const adoption = await readAdoptionOf(db, id);
		return [
			...(await withdraw(site, id, "practice")),
			...(adoption ? await withdraw(site, adoption, "adoption") : []),
			...(await takingOffersBack(site, id, [])),
		];
	},
	again: async (services, id, authorId) => [
		...(await sendingPractice(services, authorId, id)),
		...(await tellingAgain(services, id)),
	],
};

const travellers: Readonly<Record<string, Traveller>> = {
	practice,
	reflection: {
		back: ({ site }, id) => withdraw(site, id, "story"),
		again: (services, id, authorId) => sendingStory(services, authorId, id),
	},
	story: {
		back: ({ site }, id) => withdraw(site, id, "story"),
		again: (services, id, authorId) => sendingValueStory(services, authorId, id),
	},
	study: {
		back: ({ site }, id) => withdraw(site, id, "study"),
		again: (services, id, authorId) => sendingStudy(services, authorId, id),
	},
	summary: {
		back: ({ site }, id) => withdraw(site, id, "summary"),
		again: (services, id) => sendingSummary(services, id),
	},
	profile: {
		back: ({ site }, id) => withdraw(site, id, "person"),
		again: (services, id) => personRecordStatements(services, id, {}, true),
	},
};

/** The statements by which copies elsewhere are asked back; none where nothing of it ever left. */
export const takingBack = async (services: Services, kind: string, id: string): Promise<Statement[]> =>
	(await travellers[kind]?.back(services, id)) ?? [];

/** The statements by which it goes out again to whom it was for. */
export const sendingAgain = async (
	services: Services,
	kind: string,
	id: string,
	authorId: string | null,
): Promise<Statement[]> => (authorId === null ? [] : ((await travellers[kind]?.again(services, id, authorId)) ?? []));
