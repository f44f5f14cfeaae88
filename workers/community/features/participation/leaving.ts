import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { dropIntention } from "./store.ts";

/** The statement by which what somebody intended goes with them, for the batch in which they leave. */
export const leavingParticipation = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	dropIntention(db, personId);
