import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { closeAllOf } from "./write-store.ts";

/** The statement that closes what somebody asked, for the batch in which they leave: nobody else could. */
export const leavingQuestions = ({ db, clock }: Pick<Services, "db" | "clock">, personId: string): Statement =>
	closeAllOf(db, personId, clock());
