import type { KindHandlers } from "#exchange/site.ts";
import { personHandler } from "./features/consents/recovered.ts";
import { introductionHandler } from "./features/introductions/received.ts";
import { offerHandler } from "./features/offers/received.ts";
import { practiceHandler } from "./features/practices/recovered.ts";
import { summaryHandler } from "./features/summaries/recovered.ts";

/** What a chapter does, beside storing them, with records of each kind that arrive or are learned again. */
export const handlers: KindHandlers = {
	introduction: introductionHandler,
	offer: offerHandler,
	person: personHandler,
	practice: practiceHandler,
	summary: summaryHandler,
};
