import { ok } from "#core/result.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { mayLead, noMeeting } from "../meetings/rules.ts";
import { chooseMinutes, gatherMinutes, sendMinutes } from "./actions.ts";
import { minutesApi } from "./api.ts";
import { wantedForm } from "./contract.ts";
import { readWanted } from "./reader-store.ts";
import { isHeld } from "./rules.ts";
import { MinutesPage } from "./views.tsx";
import { WantedPage } from "./wanted-views.tsx";

export const minutesRoutes: CommunityRoute[] = [
	page({ path: "/meetings/:id/minutes", may: "meeting.read", summary: "The minutes of a meeting" }, async (input) => {
		const { services, viewer, params } = input;
		const who = personOf(viewer);
		const found = await gatherMinutes(services, who.id, params.id);
		if (!found) return noMeeting;
		return ok(
			<Frame at={input} title={`Minutes: ${found.meeting.title}`} current="/meetings">
				<MinutesPage
					minutes={found}
					held={isHeld(found.meeting, services.clock())}
					called={found.meeting.createdBy === who.id}
					mayLead={permits(viewer, "meeting.join") && mayLead(who, found.meeting)}
				/>
			</Frame>,
		);
	}),
	form(
		{ path: "/meetings/:id/minutes/send", may: "meeting.join", summary: "Send the minutes to who wants them" },
		async ({ services, viewer, params }) =>
			backTo(await sendMinutes(services, personOf(viewer), params.id), `/meetings/${params.id}/minutes`),
	),
	page({ path: "/me/minutes", may: "self.manage", summary: "Minutes by mail" }, async (input) => {
		const wanted = await readWanted(input.services.db, personOf(input.viewer).id);
		return ok(
			<Frame at={input} title="Minutes by mail" current="/me">
				<WantedPage {...wanted} />
			</Frame>,
		);
	}),
	form(
		{ path: "/me/minutes", may: "self.manage", summary: "Choose whose minutes one has mailed", body: wantedForm },
		async ({ body, services, viewer }) => backTo(await chooseMinutes(services, personOf(viewer), body), "/me/minutes"),
	),
	...minutesApi,
];
