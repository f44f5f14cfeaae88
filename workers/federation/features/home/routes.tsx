import { ok } from "#core/result.ts";
import { redirect } from "#web/route.ts";
import type { MemberRow } from "../../db/members.ts";
import { Frame } from "../../frame.tsx";
import { freshnessOf } from "../../freshness.ts";
import { page } from "../../routes.ts";
import { drawMap, mostOnMap } from "../chapters/draw.ts";
import { chapterOf } from "../chapters/rules.ts";
import { readingOf } from "../records/read.ts";
import { lineOf } from "../records/rules.ts";
import { travellersOf } from "./rules.ts";
import { readForCoordinator, readForVisitor } from "./store.ts";
import { CoordinatorHome } from "./views/coordinator.tsx";
import { VisitorHome } from "./views/visitor.tsx";

/** As many practices as the first page shows; their own pages have the rest. */
const mostTravellers = 8;

const askingOf = ({ origin, name, theirNote, requestedAt }: MemberRow) => ({
	origin,
	name,
	words: theirNote,
	at: requestedAt,
});

export const homeRoutes = [
	page({ path: "/", may: "site.visit", summary: "The first page", kept: true }, async (input) => {
		const { services, viewer } = input;
		const reading = readingOf(input);
		const { claimed, name } = services.card.now();
		if (!claimed) return ok(redirect("/setup"));
		if (viewer.kind === "visitor") {
			const seen = await readForVisitor(services.db, reading, mostOnMap);
			const { card, practices, summaries } = seen;
			if (!card) return ok(redirect("/setup"));
			const chapters = seen.chapters.flatMap((row) => chapterOf(row, reading.now) ?? []);
			return ok(
				<Frame at={input} title={name} current="/" description={card.tagline} width="wide">
					<VisitorHome
						card={card}
						origin={services.config.origin}
						chapters={chapters}
						drawn={await drawMap(chapters)}
						practices={practices.map(lineOf)}
						summaries={summaries.map(lineOf)}
					/>
				</Frame>,
			);
		}
		const seen = await readForCoordinator(services.db, reading);
		return ok(
			<Frame at={input} title={name} current="/" width="wide">
				<CoordinatorHome
					name={name}
					asking={seen.waiting.map(askingOf)}
					members={seen.members.map((row) => ({
						origin: row.origin,
						name: row.name,
						fresh: freshnessOf(row, reading.now),
					}))}
					travellers={travellersOf(seen.trips).slice(0, mostTravellers)}
					people={seen.people.map(lineOf)}
					questions={seen.questions.map(lineOf)}
					summaries={seen.summaries.map(lineOf)}
				/>
			</Frame>,
		);
	}),
];
