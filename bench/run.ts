// Measures this software against the bare platform: `npm run bench -- [--json] [--rounds N] [--seconds N] [--only pages|exchange]`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundlesFor } from "#scripts/support/bundle.ts";
import { localSite } from "#scripts/support/local-site.ts";
import { migrateFile } from "#scripts/support/migrate.ts";
import { measureExchange } from "./exchange/measure.ts";
import { type Filled, fillChapter } from "./fill.ts";
import { fillFile } from "./fill-file.ts";
import { id } from "./fill-rows.ts";
import { measurePages, type Page } from "./pages.ts";
import { asJson, asTable } from "./report.ts";

const { values } = parseArgs({
	options: {
		json: { type: "boolean", default: false },
		rounds: { type: "string", default: "5" },
		seconds: { type: "string", default: "1" },
		only: { type: "string", default: "" },
	},
});
const rounds = Math.max(5, Number(values.rounds)); // a median of fewer says little
const span = { rounds, milliseconds: Number(values.seconds) * 1000 };

const pagesOf = ({ practice }: Filled): Page[] => [
	{ name: "Practice list", path: "/practices", as: "member" },
	{ name: "Practice page", path: `/practices/${practice}`, as: "member" },
	{ name: "Member home", path: "/", as: "member" },
	{ name: "Public home", path: "/", as: "visitor", kept: true },
	{ name: "Meeting list", path: "/meetings", as: "member" },
	{ name: "Meeting page", path: `/meetings/${id("meeting", 0)}`, as: "member" },
	{ name: "Meeting room", path: `/meetings/${id("meeting", 0)}/room`, as: "member" },
	{ name: "Question page", path: `/questions/${id("question", 0)}`, as: "member" },
	{ name: "Conversation", path: `/conversations/${id("conversation", 0)}`, as: "member" },
];

const measureAllPages = async () => {
	const site = localSite({ name: "boston", kind: "chapter" }, { dir, home: "boston", port: 80 });
	migrateFile(site.database, "community");
	const filled = await fillFile(site.database, (fill) => fillChapter(fill, site.origin));
	return measurePages(site, await bundlesFor([site]), filled, pagesOf(filled), span);
};

const dir = mkdtempSync(join(tmpdir(), "chapterhouse-bench-"));
try {
	const measurements = [
		...(values.only === "exchange" ? [] : await measureAllPages()),
		...(values.only === "pages" ? [] : await measureExchange(join(dir, "exchange"), rounds)),
	];
	console.log(values.json ? asJson(measurements, rounds) : asTable(measurements));
} finally {
	rmSync(dir, { recursive: true });
}
