import type { Site, Statement } from "#exchange/site.ts";
import { forgetGoneIntroductions } from "./features/introductions/gone.ts";
import { closeGoneOffers, forgetGoneAnswers } from "./features/offers/gone.ts";

/** After records were removed: what a chapter had derived from one that is gone. */
export const swept = (site: Site): Statement[] => [
	...forgetGoneIntroductions(site),
	closeGoneOffers(site),
	forgetGoneAnswers(site),
];
