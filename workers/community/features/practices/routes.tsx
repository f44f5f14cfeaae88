import { ok } from "#core/result.ts";
import { listPage, nextHref } from "#web/list-page.ts";
import { personOf } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import { permits } from "../../permissions.ts";
import { type CommunityRoute, page } from "../../routes.ts";
import { leavesChapter } from "./audience-rules.ts";
import { filterOf, filterQuery } from "./contract.ts";
import { type PracticeInList, readPractices } from "./list-store.ts";
import { DraftList, PracticeList } from "./list-views.tsx";
import { readPracticePage } from "./page-store.ts";
import { mayEdit, noPractice } from "./rules.ts";
import { audienceShown } from "./shown.ts";
import { PracticeView } from "./views.tsx";

const cursorOf = (row: PracticeInList) => ({ key: row.updatedAt, id: row.id });

const list = page(
	{ path: "/practices", may: "practice.read", summary: "Practices", query: filterQuery },
	async (input) => {
		const { query, services, viewer, c } = input;
		const filter = filterOf(query);
		const rows = await readPractices(services, personOf(viewer).id, filter, query);
		const { items, next } = listPage(rows, query.limit, cursorOf);
		return ok(
			<Frame at={input} title="Practices" current="/practices">
				<PracticeList
					practices={items}
					filter={filter}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/practices" : undefined}
					mayWrite={permits(viewer, "practice.write")}
				/>
			</Frame>,
		);
	},
);

const drafts = page(
	{
		path: "/practices/drafts",
		may: "practice.write",
		summary: "My drafts",
		query: filterQuery.pick({ after: true, limit: true }),
	},
	async (input) => {
		const { query, services, viewer, c } = input;
		const rows = await readPractices(services, personOf(viewer).id, {}, { ...query, drafts: true });
		const { items, next } = listPage(rows, query.limit, cursorOf);
		return ok(
			<Frame at={input} title="My drafts" current="/practices">
				<DraftList
					drafts={items}
					next={nextHref(c.req.url, next)}
					first={query.after ? "/practices/drafts" : undefined}
				/>
			</Frame>,
		);
	},
);

const read = page({ path: "/practices/:id", may: "practice.read", summary: "A practice" }, async (input) => {
	const { services, viewer, params } = input;
	const who = personOf(viewer);
	const found = await readPracticePage(services.db, services.config.origin, who.id, params.id);
	if (!found) return noPractice;
	const { practice, people } = found;
	const mine = practice.authorId === who.id;
	return ok(
		<Frame at={input} title={practice.title} current="/practices" width="wide">
			<PracticeView
				page={found}
				seenBy={audienceShown(services, practice)}
				viewerId={who.id}
				mayEdit={permits(viewer, "practice.write") && mayEdit(who.id, practice.authorId, people)}
				mayNarrow={!mine && who.role === "steward" && leavesChapter(practice.audience.scope)}
				mayTry={permits(viewer, "trial.write") && practice.state === "shared"}
				mayPropose={permits(viewer, "practice.write") && practice.state === "shared"}
				mayAct={permits(viewer, "network.act")}
				mayTalk={permits(viewer, "talk.write")}
				mayThank={permits(viewer, "help.write") && practice.state === "shared" && !mine}
			/>
		</Frame>,
	);
});

/** Reading practices, which most visits are for. Writing them, their versions and their API are features of their own. */
export const practiceRoutes: CommunityRoute[] = [list, drafts, read];
