import { ok } from "#core/result.ts";
import { redirect } from "#web/route.ts";
import { Frame } from "../../frame.tsx";
import { page } from "../../routes.ts";
import { drawMap, mostOnMap } from "../chapters/draw.ts";
import { chapterOf } from "../chapters/rules.ts";
import { readingOf } from "../records/read.ts";
import { lineOf } from "../records/rules.ts";
import { homeOfCoordinators } from "./read.ts";
import { readForVisitor } from "./store.ts";
import { CoordinatorHome } from "./views/coordinator.tsx";
import { VisitorHome } from "./views/visitor.tsx";

export const homeRoutes = [
	page({ path: "/", may: "site.visit", summary: "The first page", kept: true }, async (input) => {
		const { services, viewer } = input;
		const reading = readingOf(input);
		const { name } = services.card.now();
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
		const seen = await homeOfCoordinators(services.db, reading);
		return ok(
			<Frame at={input} title={name} current="/" width="wide">
				<CoordinatorHome name={name} {...seen} />
			</Frame>,
		);
	}),
];
