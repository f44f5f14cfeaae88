import { ok } from "#core/result.ts";
import { backTo } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, form, page } from "../../routes.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { closingApi } from "./api.ts";
import { ownForm } from "./contract.ts";
import { decideFate } from "./item-actions.ts";
import { noPlan } from "./rules.ts";
import { stewardRoutes } from "./steward-routes.tsx";
import { readPlan } from "./store.ts";
import { PlanPage } from "./views.tsx";

export const closingRoutes: CommunityRoute[] = [
	page({ path: "/closing", may: "charter.read", summary: "How this chapter comes to its end" }, async (input) => {
		const { services, viewer } = input;
		const who = personOf(viewer);
		const { plan, items, own, talk } = await readPlan(services.db, services.config.origin, who.id);
		if (!plan) return noPlan;
		const writes = permits(viewer, "practice.write");
		return ok(
			<Frame at={input} title="How this chapter comes to its end">
				<PlanPage
					plan={plan}
					items={items}
					own={own}
					talk={<ConversationAbout talk={talk} writes={writes && plan.state !== "closed"} />}
					writes={writes}
					steward={permits(viewer, "chapter.manage")}
				/>
			</Frame>,
		);
	}),
	form(
		{
			path: "/closing/mine/:id",
			may: "practice.write",
			summary: "Say whether copies of one’s own words may stay when the chapter closes",
			body: ownForm,
		},
		async ({ body, services, viewer, params }) =>
			backTo(await decideFate(services, personOf(viewer), params.id, { ...body, toWhom: "", note: "" }), "/closing"),
	),
	...stewardRoutes,
	...closingApi,
];
