import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { withdraw } from "#exchange/publish.ts";
import type { Statement } from "#exchange/site.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { borrowable, type StoredTexts, widestFor } from "../adoptions/rules.ts";
import { stayingTalk } from "../conversations/forgetting-actions.ts";
import { mayGoTo } from "../cycle/actions.ts";
import { takingOffersBack } from "../offers/let-go-actions.ts";
import {
	allAgreed,
	atHome,
	choicesWithin,
	consentCovers,
	leavesChapter,
	mayChange,
	type PracticeAudience,
	travelling,
} from "./audience-rules.ts";
import { type AudienceGrounds, readAudienceGrounds, readAuthor, readAuthored } from "./grounds-store.ts";
import { indexing, publishing, type Standing, sending } from "./publishing.ts";
import { noPractice } from "./rules.ts";
import { type PracticeRead, readPractice, readPracticeWithPeople } from "./store.ts";
import {
	answerNamed,
	everybodyAgreed,
	moveProposalsTo,
	moveTrialsTo,
	stillAsRead,
	stillMember,
	updatePractice,
} from "./write-store.ts";

const changedMeanwhile = problem("conflict", "This practice was changed just now. Look at it again before you decide.");

const standingOf = (read: PracticeRead, audience: PracticeAudience = read.audience): Standing => ({
	...read,
	audience,
	stored: Object.fromEntries(
		borrowable.map((field) => [field, read.borrowed.includes(field) ? null : read.texts[field]]),
	) as StoredTexts,
});

/** What a choice must satisfy besides who makes it. */
const possible = (grounds: AudienceGrounds, to: PracticeAudience): Result<void> => {
	const { practice, people, groups, chapters, members } = grounds;
	if (practice.state === "draft" && leavesChapter(to.scope))
		return problem("conflict", "This is a draft. Share it in the chapter first.", { field: "scope" });
	if (
		practice.source &&
		!choicesWithin(grounds.sourceScope ? widestFor(grounds.sourceScope) : "chapter").includes(to.scope)
	)
		return problem("forbidden", "It was brought home from elsewhere, and can’t go further than its source did.", {
			field: "scope",
		});
	if (to.scope === "group") {
		const group = groups.find((one) => one.id === to.groupId);
		if (!group) return problem("invalid", "Please choose one of your groups.", { field: "group" });
		const inIt = (personId: string) => members.some((m) => m.groupId === group.id && m.personId === personId);
		if (!inIt(practice.authorId))
			return problem("invalid", "Its author is not in that group, and would lose sight of it.", { field: "group" });
		const outside = people.find((one) => !inIt(one.personId));
		if (outside)
			return problem("invalid", `${outside.name} is named in it and is not in that group.`, { field: "group" });
	}
	if (to.scope === "sites") {
		if (to.sites.length === 0) return problem("invalid", "Please choose at least one chapter.", { field: "sites" });
		const known = new Set([...chapters.map((one) => one.origin), ...practice.audience.sites]);
		if (to.sites.some((origin) => !known.has(origin)))
			return problem("invalid", "Please choose among the chapters that you are linked with.", { field: "sites" });
	}
	return leavesChapter(to.scope) ? allAgreed(people) : ok(undefined);
};

const same = (a: PracticeAudience, b: PracticeAudience): boolean =>
	a.scope === b.scope && a.groupId === b.groupId && [...a.sites].sort().join(" ") === [...b.sites].sort().join(" ");

/** The statements by which a practice goes to (or stays with) those who may see it from now on. */
const moving = async (services: Services, read: PracticeRead, to: PracticeAudience): Promise<Statement[]> => {
	const { db, site } = services;
	const standing = standingOf(read, to);
	const out = leavesChapter(to.scope);
	// An offer carries the same words to one site: it goes where the practice itself goes.
	const offersGo = leavesChapter(read.audience.scope) && (!out || to.scope === "sites");
	return [
		stillAsRead(db, read),
		updatePractice(db, read.id, { audience: to.scope, groupId: to.groupId, sites: [...to.sites] }),
		...(read.state === "shared"
			? [
					indexing(services.site, standing),
					moveTrialsTo(db, read, to.groupId),
					...moveProposalsTo(db, read.id, to.groupId),
					...stayingTalk(services, { id: read.id, title: read.title, groupId: read.audience.groupId }, to.groupId),
				]
			: []),
		...(out ? [everybodyAgreed(db, read.id), ...(await publishing(services, standing))] : []),
		...(!out && leavesChapter(read.audience.scope) ? await withdraw(site, read.id, "practice") : []),
		...(offersGo ? await takingOffersBack(site, read.id, to.sites) : []),
	];
};

/** Lets more or fewer people see a practice. Those left out are asked to remove it (DESIGN §3, Audience). */
export const changeAudience = async (
	services: Services,
	who: Person,
	id: string,
	choice: PracticeAudience,
): Promise<Result<PracticeAudience>> => {
	const { db, config } = services;
	const to: PracticeAudience = {
		scope: choice.scope,
		groupId: choice.scope === "group" ? choice.groupId : null,
		sites: choice.scope === "sites" ? [...new Set(choice.sites)].sort() : [],
	};
	const grounds = await readAudienceGrounds(db, config.origin, who.id, id);
	if (!grounds) return noPractice;
	const before = grounds.practice;
	const may = mayChange(who, before.authorId, before.audience, to);
	if (!may.ok) return may;
	if (same(before.audience, to)) return ok(to);
	const fits = possible(grounds, to);
	if (!fits.ok) return fits;
	if (before.audience.scope === "group") {
		const within = await mayGoTo(services, before.authorId, id, to.groupId);
		if (!within.ok) return within;
	}
	const done = await runGuarded(db, [
		...(to.groupId ? [stillMember(db, to.groupId, who.id), stillMember(db, to.groupId, before.authorId)] : []),
		...(await moving(services, before, to)),
	]);
	if (!done) return changedMeanwhile;
	if (leavesChapter(before.audience.scope) || leavesChapter(to.scope)) await services.enqueue([{ type: "announce" }]);
	return ok(to);
};

/** Takes a practice back to the chapter: everyone outside who received it is asked to remove it. */
export const takeBack = async (services: Services, who: Person, id: string): Promise<Result<PracticeAudience>> => {
	const before = await readPractice(services.db, who.id, id);
	if (!before) return noPractice;
	return leavesChapter(before.audience.scope) ? changeAudience(services, who, id, atHome) : ok(before.audience);
};

/**
 * Somebody who is named in a practice says whether they agree to be named outside the chapter. A no, also after a yes,
 * takes back at once what had gone out.
 */
export const answerNaming = async (
	services: Services,
	who: Person,
	id: string,
	answer: "yes" | "no",
): Promise<Result<void>> => {
	const { db, clock } = services;
	const read = await readPracticeWithPeople(db, who.id, id);
	if (!read?.people.some((one) => one.personId === who.id)) return noPractice;
	const before = read.practice;
	const comesBack = answer === "no" && leavesChapter(before.audience.scope);
	const done = await runGuarded(db, [
		stillAsRead(db, before),
		...answerNamed(db, id, who.id, answer, clock()),
		...(comesBack ? await moving(services, before, atHome) : []),
	]);
	if (!done) return changedMeanwhile;
	if (comesBack) await services.enqueue([{ type: "announce" }]);
	return ok(undefined);
};

/** The statements that send a practice out again as it stands, for the batch in which it is shown again. */
export const sendingAgain = async (services: Services, authorId: string, id: string): Promise<Statement[]> => {
	const read = await readPractice(services.db, authorId, id);
	if (read?.state !== "shared") return [];
	return [stillAsRead(services.db, read), ...(await sending(services, standingOf(read)))];
};

/** Renewed in one go: each costs a handful of statements of the 50 that one request may run. */
const renewedAtOnce = 5;

/**
 * Brings the name in an author's shared practices in line with the consent that is in force now: to be called whenever
 * one was given, ended or ran out, and again while it answers true (more to do). A name that has to go is taken back with
 * the record, older versions included, and the record goes out again without it. Safe to repeat: it also sends
 * out what an earlier run had only taken back.
 */
export const renewAuthorName = async (services: Services, personId: string): Promise<boolean> => {
	const { db, site, clock, config } = services;
	const author = await readAuthor(db, personId, clock());
	const due = (await readAuthored(db, config.origin, personId)).flatMap(
		({ id, audience, recordId, shownName, names }) => {
			const to = travelling(audience);
			if (to === null) return [];
			const agreed = consentCovers(author.consent, to) ? author.name : null;
			const hasToGo = names.some((name) => name !== agreed);
			return hasToGo || recordId === null || shownName !== agreed ? [{ id, hasToGo }] : [];
		},
	);
	let left = due.length > renewedAtOnce;
	for (const { id, hasToGo } of due.slice(0, renewedAtOnce)) {
		const read = await readPractice(db, personId, id);
		if (!read) continue;
		const gone = !hasToGo || (await runGuarded(db, await withdraw(site, id, "practice")));
		const renewed =
			gone && (await runGuarded(db, [stillAsRead(db, read), ...(await publishing(services, standingOf(read)))]));
		if (!renewed) left = true; // somebody changed it at this very moment
	}
	if (due.length > 0) await services.enqueue([{ type: "announce" }]);
	return left;
};
