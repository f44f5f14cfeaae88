import { problem } from "#core/problem.ts";
import { isClock, isZone } from "#core/quiet-hours.ts";
import { ok, type Result } from "#core/result.ts";
import { runBatch } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { type MailSetting, writeMailSetting } from "./setting-store.ts";

const badClock = (field: string) =>
	problem("invalid", "Please give a time of the day as hours and minutes, such as 21:30.", { field });

/** Says when mail may come, and whether that of conversations comes at all. Both ends of the quiet hours, or neither. */
export const changeMailSetting = async (
	{ db, clock }: Services,
	who: Person,
	setting: MailSetting,
): Promise<Result<void>> => {
	const { quietFrom, quietTo, timeZone } = setting;
	if ((quietFrom === null) !== (quietTo === null))
		return problem("invalid", "Quiet hours need a beginning and an end. Leave both empty for none.", {
			field: quietFrom === null ? "quietFrom" : "quietTo",
		});
	if (quietFrom !== null && !isClock(quietFrom)) return badClock("quietFrom");
	if (quietTo !== null && !isClock(quietTo)) return badClock("quietTo");
	if (!isZone(timeZone))
		return problem(
			"invalid",
			"Please choose a time zone from the list. Programs send its name, such as Europe/Amsterdam.",
			{ field: "timeZone" },
		);
	await runBatch(db, writeMailSetting(db, who.id, setting, clock()));
	return ok(undefined);
};
