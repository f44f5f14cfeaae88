import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { deleteAnswersOf } from "./store.ts";

/** The statement by which what somebody wrote for themselves goes with them, for the batch in which they leave. */
export const leavingPrompts = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	deleteAnswersOf(db, personId);
