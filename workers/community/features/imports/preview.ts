import { ok, type Result } from "#core/result.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { fated, openRun } from "./actions.ts";
import { backPreview } from "./back-actions.ts";
import type { TakenBack } from "./back-rules.ts";
import type { Fated } from "./fate-rules.ts";
import type { Report } from "./report-rules.ts";
import { noImport, type Unread } from "./rules.ts";
import { type OwnGroup, type RunRead, readRun } from "./store.ts";

/** As many as one looks through at once. */
export const shownAtOnce = 50;

export type Shown = {
	readonly run: RunRead;
	readonly groups: readonly OwnGroup[];
	/** A part of what it will be, and where the next part begins. */
	readonly items: readonly Fated[];
	readonly from: number;
	readonly next: string | null;
	readonly unread: readonly Unread[];
	readonly report: Report | null;
	/** What taking it back would do now, or did. */
	readonly back: TakenBack | null;
};

/** What somebody brought, as it will be, or as it was taken in. */
export const previewOf = async (services: Services, who: Person, id: string, after = "0"): Promise<Result<Shown>> => {
	const open = await openRun(services, who, id);
	if (open.ok) {
		const { run, groups, items, unread } = open.value;
		const from = Number(after);
		const part = await fated(services, who, open.value, items.slice(from, from + shownAtOnce));
		const next = items.length > from + shownAtOnce ? String(from + shownAtOnce) : null;
		return ok({ run, groups, items: part, from, next, unread, report: null, back: null });
	}
	if (open.error.code !== "conflict") return open;
	const { run, groups } = await readRun(services.db, who.id, id);
	if (!run) return noImport;
	const { report } = run;
	const back = report?.back ?? (await backPreview(services, run));
	return ok({ run, groups, items: [], from: 0, next: null, unread: report?.unread ?? [], report, back });
};
