import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { stayingTalk } from "../conversations/forgetting-actions.ts";
import { groundsFor, mayGoTo } from "../cycle/actions.ts";
import { staysWithin } from "../cycle/rules.ts";
import { atHome, leavesChapter, mayChange, type PracticeAudience } from "../practices/audience-rules.ts";
import { containerOfPractice } from "../practices/rules.ts";
import { noStudy } from "./actions.ts";
import { nobodyNamed } from "./audience-rules.ts";
import { readStudyAudience, type StudyAudienceGrounds } from "./audience-store.ts";
import { indexing, publishing } from "./publishing.ts";
import { readStudy, stillAt, writeStudy } from "./store.ts";
import { readTiedOrigins } from "./ties-store.ts";

const changedMeanwhile = problem("conflict", "This study was changed just now. Look at it again before you decide.");

const possible = (grounds: StudyAudienceGrounds, to: PracticeAudience): Result<void> => {
	const { study, groups, chapters, authorsGroups, people } = grounds;
	if (to.scope === "group") {
		const group = groups.find(({ id }) => id === to.groupId);
		if (!group) return problem("invalid", "Please choose one of your groups.", { field: "group" });
		if (!authorsGroups.has(group.id))
			return problem("invalid", "Its author is not in that group, and would lose sight of it.", { field: "group" });
	}
	if (to.scope === "sites") {
		if (to.sites.length === 0) return problem("invalid", "Please choose at least one chapter.", { field: "sites" });
		const known = new Set([...chapters.map(({ origin }) => origin), ...study.audience.sites]);
		if (to.sites.some((site) => !known.has(site)))
			return problem("invalid", "Please choose among the chapters that you are linked with.", { field: "sites" });
	}
	return leavesChapter(to.scope) ? nobodyNamed(study, people, study.authorId) : ok(undefined);
};

/** Whether what a study of a group came from, and what it looks at there, lets it go to others. */
const mayLeave = async (
	services: Services,
	{ study }: StudyAudienceGrounds,
	to: string | null,
): Promise<Result<void>> => {
	const within = await mayGoTo(services, study.authorId, study.id, to);
	if (!within.ok) return within;
	for (const origin of await readTiedOrigins(services.db, study.id)) {
		const tied = staysWithin(origin, study.authorId, to);
		if (!tied.ok) return tied;
	}
	return ok(undefined);
};

const same = (a: PracticeAudience, b: PracticeAudience): boolean =>
	a.scope === b.scope && a.groupId === b.groupId && [...a.sites].sort().join(" ") === [...b.sites].sort().join(" ");

/** Lets more or fewer people see a study. Those left out are asked to remove it. */
export const changeStudyAudience = async (
	services: Services,
	who: Person,
	id: string,
	choice: PracticeAudience,
): Promise<Result<undefined>> => {
	const { db, site, config } = services;
	const to: PracticeAudience = {
		scope: choice.scope,
		groupId: choice.scope === "group" ? choice.groupId : null,
		sites: choice.scope === "sites" ? [...new Set(choice.sites)].sort() : [],
	};
	const found = await readStudyAudience(db, config.origin, who.id, id);
	if (!found) return noStudy;
	const { study } = found;
	const may = mayChange(who, study.authorId, study.audience, to);
	if (!may.ok) return may;
	if (same(study.audience, to)) return ok(undefined);
	const fits = possible(found, to);
	if (!fits.ok) return fits;
	if (study.audience.scope === "group") {
		const within = await mayLeave(services, found, containerOfPractice(to));
		if (!within.ok) return within;
	}
	const grounds = await groundsFor(services, who, { id, groupId: to.groupId });
	if (!grounds.ok) return grounds;
	const version = study.version + 1;
	const standing = { ...study, audience: to, version };
	const [before, after] = [leavesChapter(study.audience.scope), leavesChapter(to.scope)];
	const done = await runGuarded(db, [
		stillAt(db, id, study.version),
		...grounds.value,
		writeStudy(db, id, { audience: to.scope, groupId: to.groupId, sites: [...to.sites], version }),
		indexing(site, standing),
		...stayingTalk(services, { id, title: study.title, groupId: study.audience.groupId }, to.groupId),
		...(after ? await publishing(site, standing) : before ? await withdraw(site, id, "study") : []),
	]);
	if (!done) return changedMeanwhile;
	if (before || after) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** Takes a study back to the chapter: everyone outside who received it is asked to remove it. */
export const takeStudyBack = async (services: Services, who: Person, id: string): Promise<Result<undefined>> => {
	const read = await readStudy(services.db, who.id, id);
	if (!read) return noStudy;
	return leavesChapter(read.audience.scope) ? changeStudyAudience(services, who, id, atHome) : ok(undefined);
};
