import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetAgreements } from "./store.ts";

/** The statement by which what somebody agreed to goes with them, for the batch in which they leave. */
export const leavingCharter = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	forgetAgreements(db, personId);
