import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import type { Html } from "#web/html.ts";
import type { Viewer } from "#web/viewer.ts";
import { Frame } from "../../frame.tsx";
import type { Services } from "../../services.ts";
import { EndsSoon, FarewellPage } from "../closing/farewell-views.tsx";
import { readFarewell } from "../closing/store.ts";
import { publicFeeds } from "./public-feeds.ts";
import { readWelcome } from "./public-store.ts";
import { WelcomePage } from "./welcome-views.tsx";

/** The first page as a visitor sees it, and of a chapter that has closed everybody. */
export const welcome = async (at: { readonly services: Services; readonly viewer: Viewer }): Promise<Result<Html>> => {
	const { db, clock } = at.services;
	const { card, practices, summaries } = await readWelcome(db, clock());
	if (!card) return problem("not-found", "This site has not been claimed yet.");
	const ending = at.services.card.now().closing;
	const farewell = ending?.state === "closed" ? await readFarewell(db) : undefined;
	return ok(
		<Frame
			at={at}
			title={card.name}
			description={card.tagline}
			canonical="/"
			current="/"
			feeds={publicFeeds}
			width="wide"
		>
			{farewell?.plan ? (
				<FarewellPage
					card={card}
					plan={farewell.plan}
					items={farewell.items}
					shares={practices.length + summaries.length > 0}
					inside={at.viewer.kind === "person"}
				/>
			) : (
				<WelcomePage
					card={card}
					practices={practices}
					summaries={summaries}
					notice={ending ? <EndsSoon on={ending.on} /> : null}
				/>
			)}
		</Frame>,
	);
};
