import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type ReportGrounds, readReportGrounds } from "./reading-actions.ts";

/** What taking back what we told of an adoption rests on: for whoever brought it home, and for stewards. */
export const readTakingBack = async (
	services: Services,
	who: Person,
	practiceId: string,
): Promise<Result<ReportGrounds>> => {
	const grounds = await readReportGrounds(services, who, practiceId);
	if (!grounds.ok || grounds.value.adoption.adoptedBy === who.id || who.role === "steward") return grounds;
	return problem("forbidden", "Whoever brought it home, or a steward, takes back what was told of it.");
};

/**
 * Takes back that we try a practice of another chapter and what we told of it: everybody who received it is asked to remove
 * it. The practice stays here, and goes on saying where it came from. Gives the adoption's id, to see who confirmed.
 */
export const takeAdoptionBack = async (
	services: Services,
	who: Person,
	practiceId: string,
): Promise<Result<{ id: string }>> => {
	const grounds = await readTakingBack(services, who, practiceId);
	if (!grounds.ok) return grounds;
	const { id } = grounds.value.adoption;
	const withdrawn = await withdraw(services.site, id, "adoption");
	if (!(await runGuarded(services.db, withdrawn)))
		return problem(
			"conflict",
			"Something was told of it at the same moment. Look at it again before you take it back.",
		);
	if (withdrawn.length > 0) await services.enqueue([{ type: "announce" }]);
	return ok({ id });
};
