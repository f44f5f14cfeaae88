import { eq } from "drizzle-orm";
import type { Statement } from "#exchange/site.ts";
import { motivation } from "../../db/forming.ts";
import type { Services } from "../../services.ts";

/** The statement by which what somebody said of why they are here goes with them, for the batch in which they leave. */
export const leavingMotivation = ({ db }: Pick<Services, "db">, personId: string): Statement =>
	db.delete(motivation).where(eq(motivation.personId, personId));
