import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { forgetReader } from "./reader-store.ts";

/** The statement for the batch in which somebody leaves the chapter. */
export const leavingMinutes = ({ db }: Pick<Services, "db">, personId: string): Statement => forgetReader(db, personId);
