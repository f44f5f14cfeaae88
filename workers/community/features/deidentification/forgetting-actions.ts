import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { deleteWorksOf, leaveWorks } from "./store.ts";

/** The statements by which somebody’s working copies go with them, for the batch in which they leave. */
export const leavingWorks = ({ db }: Pick<Services, "db">, personId: string): Statement[] => leaveWorks(db, personId);

/** The statement that lets working copies go with the words that they were made from. */
export const forgettingWorks = ({ db }: Pick<Services, "db">, sourceId: string): Statement =>
	deleteWorksOf(db, sourceId);
