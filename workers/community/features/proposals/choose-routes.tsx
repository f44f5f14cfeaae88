import { ok } from "#core/result.ts";
import { redirect } from "#web/route.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { type CommunityRoute, page } from "../../routes.ts";
import { readPracticeChoices } from "./choose-store.ts";
import { ChoosePractice, changeIt, outOf, tryIt } from "./choose-views.tsx";
import { chooseQuery } from "./contract.ts";

const proposing = { may: "practice.write", summary: "Choose the practice that a new version is proposed of" } as const;
const trying = { may: "trial.write", summary: "Choose the practice that one tries" } as const;

/** Choosing the practice that something leads to. */
export const choosingRoutes: CommunityRoute[] = (
	[
		[changeIt, proposing],
		[tryIt, trying],
	] as const
).map(([deed, { may, summary }]) =>
	page({ path: deed.path, may, summary, query: chooseQuery }, async (input) => {
		const { services, viewer, query } = input;
		const { from, q } = query;
		const found = await readPracticeChoices(services.db, services.config.origin, personOf(viewer).id, from, q);
		const [only, another] = found.near;
		if (deed.atOnce && only && !another && q === "") return ok(redirect(outOf(deed.goesOn(only.id), from)));
		return ok(
			<Frame at={input} title={deed.title} current="/practices">
				<ChoosePractice {...found} deed={deed} q={q} />
			</Frame>,
		);
	}),
);
