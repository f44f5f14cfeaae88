import { ok } from "#core/result.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { type At, Frame } from "../../frame.tsx";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { endGroup, isLastLeaving, noGroup } from "./actions.ts";
import { ClosePage, LeavePage } from "./end-views.tsx";
import { mayClose } from "./rules.ts";
import { readGroup } from "./store.ts";

/** What leaving or closing does, before it is done. */
const endPage = async (at: At, id: string, which: "leave" | "close") => {
	const who = personOf(at.viewer);
	const group = await readGroup(at.services.db, who.id, id);
	if (!group || (which === "leave" ? !group.mine : !mayClose(who, group))) return noGroup;
	const last = which === "leave" && isLastLeaving(who, group, who.id);
	return ok(
		<Frame at={at} title={which === "leave" ? "Leave the group?" : "Close the group?"} current="/groups">
			{which === "leave" ? <LeavePage group={group} viewerId={who.id} last={last} /> : <ClosePage group={group} />}
		</Frame>,
	);
};

export const endRoutes: CommunityRoute[] = [
	page({ path: "/groups/:id/leave", may: "self.manage", summary: "What leaving a group does" }, (input) =>
		endPage(input, input.params.id, "leave"),
	),
	page({ path: "/groups/:id/close", may: "group.write", summary: "What closing a group does" }, (input) =>
		endPage(input, input.params.id, "close"),
	),
	form({ path: "/groups/:id/close", may: "group.write", summary: "Close a group" }, async (input) =>
		backTo(await endGroup(input.services, personOf(input.viewer), input.params.id), `/groups/${input.params.id}`),
	),
];
