import type { KindHandlers } from "#exchange/site.ts";
import { introductionHandler } from "./features/introductions/received.ts";
import { offerHandler } from "./features/offers/received.ts";

/** What a chapter does, beside storing them, with records of each kind that arrive. */
export const handlers: KindHandlers = {
	introduction: introductionHandler,
	offer: offerHandler,
};
