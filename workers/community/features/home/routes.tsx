import { ok } from "#core/result.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits, roleOf } from "../../permissions.ts";
import { api, type CommunityRoute, page } from "../../routes.ts";
import { publicFeeds } from "../chapter/public-feeds.ts";
import { welcome } from "../chapter/welcome.tsx";
import { homeAnswer, homeOut } from "./contract.ts";
import { CornerPage } from "./corner-views.tsx";
import { readStewardCorner } from "./steward-store.ts";
import { readHome } from "./store.ts";
import { HomePage } from "./views.tsx";

type Given = Parameters<CommunityRoute["run"]>[0];

const isSteward = (input: Given): boolean => permits(input.viewer, "chapter.manage");

export const homeRoutes: CommunityRoute[] = [
	page({ path: "/", may: "site.visit", summary: "The first page", kept: true }, async (input) => {
		if (input.viewer.kind === "visitor") return welcome(input);
		if (roleOf(input.viewer) === "suspended") return ok(redirect("/me/moderation"));
		if (input.viewer.rests) return welcome(input);
		const steward = isSteward(input);
		const home = await readHome(input.services.site, { id: input.viewer.id, steward });
		return ok(
			<Frame at={input} title={input.services.card.now().name} current="/" feeds={publicFeeds} width="wide">
				<HomePage
					home={home}
					name={input.viewer.name}
					writes={permits(input.viewer, "practice.write")}
					steward={steward}
				/>
			</Frame>,
		);
	}),
	page({ path: "/steward", may: "chapter.manage", summary: "The stewards' corner" }, async (input) =>
		ok(
			<Frame at={input} title="Stewards’ corner" current="/steward">
				<CornerPage waiting={await readStewardCorner(input.services.site)} />
			</Frame>,
		),
	),
	api(
		{
			method: "GET",
			path: "/api/home",
			may: "practice.read",
			summary: "What waits for the caller, and what is new",
			answer: homeAnswer,
		},
		async (input) => {
			const who = { id: personOf(input.viewer).id, steward: isSteward(input) };
			const home = await readHome(input.services.site, who);
			// Nothing waits in a chapter that has closed.
			return ok(homeOut(personOf(input.viewer).rests ? { ...home, waiting: [] } : home));
		},
	),
];
