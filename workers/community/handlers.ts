import type { KindHandlers } from "#exchange/site.ts";
import { adoptionHandler } from "./features/adoptions/recovered.ts";
import { chapterHandler } from "./features/chapter/recovered.ts";
import { personHandler } from "./features/consents/recovered.ts";
import { introductionHandler } from "./features/introductions/received.ts";
import { keepingOut } from "./features/moderation/blocked.ts";
import { offerHandler } from "./features/offers/received.ts";
import { practiceHandler } from "./features/practices/recovered.ts";
import { studyHandler } from "./features/studies/recovered.ts";
import { summaryHandler } from "./features/summaries/recovered.ts";
import { storyHandler } from "./features/value/recovered.ts";

/** What a chapter does, beside storing them, with records of each kind that arrive or are learned again. */
export const handlers: KindHandlers = keepingOut({
	adoption: adoptionHandler,
	chapter: chapterHandler,
	introduction: introductionHandler,
	offer: offerHandler,
	person: personHandler,
	practice: practiceHandler,
	story: storyHandler,
	study: studyHandler,
	summary: summaryHandler,
});
