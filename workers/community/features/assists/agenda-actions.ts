import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { puttingOn } from "../meetings/agenda-actions.ts";
import { movedMeanwhile, noAssist } from "./rules.ts";
import { type AssistRead, readAssist } from "./store.ts";

/** Held in a meeting that its owner leads, it is on the agenda at once; in another, whoever leads it puts it there. */
export const onAgenda = async (
	services: Services,
	who: Person,
	{ id, groupId, title, meetingId }: Pick<AssistRead, "id" | "groupId" | "title" | "meetingId">,
): Promise<Result<Statement[]>> => {
	if (meetingId === null) return ok([]);
	const itemId = newId("item", services);
	const item = { itemId, topicId: id, groupId, title, format: "peer-assist", leadId: who.id } as const;
	const put = await puttingOn(services, who, meetingId, item);
	return !put.ok && put.error.code === "forbidden" ? ok([]) : put;
};

/** Puts it on the agenda of its meeting: for whoever leads that meeting. On it already, it stays as it is. */
export const putOnAgenda = async (services: Services, who: Person, id: string): Promise<Result<void>> => {
	const found = await readAssist(services.db, who.id, id);
	if (!found) return noAssist;
	if (found.meetingId === null) return problem("conflict", "It isn’t held in a meeting.");
	const put = await puttingOn(services, who, found.meetingId, {
		itemId: newId("item", services),
		...{ topicId: id, groupId: found.groupId, title: found.title, format: "peer-assist", leadId: found.ownerId },
	});
	if (!put.ok) return put;
	return (await runGuarded(services.db, put.value)) ? ok(undefined) : movedMeanwhile;
};
