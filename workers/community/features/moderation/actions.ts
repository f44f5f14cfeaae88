import { newId } from "#core/id.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Statement } from "#exchange/site.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import type { Decider } from "./deciding.ts";
import { decidedLetter } from "./letters.ts";
import { readSaid, wordsIntoIndex, wordsOutOfIndex } from "./removal-store.ts";
import { removing } from "./removing.ts";
import { answeringReports } from "./report-actions.ts";
import {
	type Act,
	decidedMeanwhile,
	insteadOf,
	isHideable,
	mayDecide,
	meetingOf,
	noSuchThing,
	notHidden,
	notHideable,
} from "./rules.ts";
import { readSubject, type Subject } from "./subject-store.ts";
import { sendingAgain, takingBack } from "./travelling.ts";
import { emptyTitles, hide, insertDecision, show } from "./write-store.ts";

type Given = {
	/** Why, as the author reads it. */
	readonly reason: string;
	/** What those who reported it are told besides. */
	readonly word?: string;
};

const deciding = async (services: Services, who: Decider, id: string): Promise<Result<Subject>> => {
	const subject = await readSubject(services.db, who.id, id);
	if (!subject) return noSuchThing;
	const may = mayDecide(who, subject, services.clock());
	return may.ok ? ok(subject) : may;
};

/** Writes a decision into the log with all that it changes, tells its author and whoever reported it, and asks copies back. */
const decide = async (
	services: Services,
	who: Decider,
	subject: Subject,
	{ act, reason, word = "", id }: Given & { readonly act: Act; readonly id: string },
	changes: readonly Statement[],
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	const told = await telling(services, subject.authorId ? [subject.authorId] : [], {
		write: (from) => decidedLetter(from, { act, kind: subject.kind, reason }),
		kind: "moderation",
		about: [],
	});
	const reports = await answeringReports(services, who, subject.id, { acted: true, word });
	const done = await runGuarded(db, [
		...changes,
		insertDecision(db, {
			...{ id, act, aboutId: subject.id, kind: subject.kind, reason, byId: who.id, reportId: reports.firstId },
			// What lies in a group isn't told to those who read the log.
			title: act === "remove" || subject.container !== null ? "" : subject.title,
			personId: subject.authorId,
			createdAt: clock(),
		}),
		...(act === "show" ? [] : reports.statements),
		...told.statements,
	]);
	if (!done) return decidedMeanwhile;
	await told.send();
	if (act !== "show") await reports.send();
	// Who has the room open meanwhile reads what is so now, or no more.
	const room = meetingOf(subject.id);
	if (room) await services.rooms?.tell(room, "changed");
	await services.enqueue([{ type: "announce" }]);
	return ok({ id });
};

/** Hides something from everybody but its author and the stewards, here and, by asking, wherever it went. */
export const hideThing = async (
	services: Services,
	who: Decider,
	about: string,
	given: Given,
): Promise<Result<{ id: string }>> => {
	const { db } = services;
	const found = await deciding(services, who, about);
	if (!found.ok) return found;
	const refused = insteadOf(found.value.kind);
	if (refused || !isHideable(found.value.kind)) return refused ?? notHideable;
	const id = newId("moderation", services);
	return decide(services, who, found.value, { ...given, act: "hide", id }, [
		...hide(db, about, id),
		...wordsOutOfIndex(db, await readSaid(db, about)),
		...(await takingBack(services, found.value.kind, about)),
	]);
};

/** Shows again what was hidden, to whom it is for; what travelled goes out again. */
export const showThing = async (
	services: Services,
	who: Decider,
	about: string,
	given: Given,
): Promise<Result<{ id: string }>> => {
	const { db } = services;
	const found = await deciding(services, who, about);
	if (!found.ok) return found;
	const { hiddenBy, kind, authorId } = found.value;
	if (!hiddenBy) return notHidden;
	return decide(services, who, found.value, { ...given, act: "show", id: newId("moderation", services) }, [
		...show(db, about, hiddenBy.id),
		...wordsIntoIndex(db, await readSaid(db, about)),
		...(await sendingAgain(services, kind, about, authorId)),
	]);
};

/** Removes something for good with its versions and all that hangs on it, here and, by asking, wherever it went. */
export const removeThing = async (
	services: Services,
	who: Decider,
	about: string,
	given: Given,
): Promise<Result<{ id: string }>> => {
	const found = await deciding(services, who, about);
	if (!found.ok) return found;
	const id = newId("moderation", services);
	const statements = await removing(services, found.value, { personId: who.id, decision: id });
	if (!statements.ok) return statements;
	return decide(services, who, found.value, { ...given, act: "remove", id }, [
		...statements.value,
		emptyTitles(services.db, about),
	]);
};
