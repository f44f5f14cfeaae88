import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { freeSteps } from "./store.ts";

/** The statement by which a step that somebody took up is free again, for the batch in which they leave. */
export const leavingPath = ({ db }: Pick<Services, "db">, personId: string): Statement => freeSteps(db, personId);
