import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetAsked } from "./write-store.ts";

/** The statement by which somebody who leaves the chapter isn't asked any more whether they go along with a group. */
export const leavingDepartures = ({ db }: Services, personId: string): Statement => forgetAsked(db, personId);
