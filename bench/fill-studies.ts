import { derivation, practiceProposal, study, studyLink } from "#community/db/cycle.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

const states = ["open", "merged", "declined"] as const;

/** Eight of them are of the practice that is measured, and come from reflections; what is left is spread over the others. */
const practiceOf = (i: number) => id("practice", i < 8 ? 0 : i * 7);

/** What people would word otherwise in practices, and what they look into. */
export const fillStudies = (fill: Fill, now: number, origin: string): void => {
	const told = boston.practices.map(({ versions: [{ title, whatHappened, tension }] }) => ({
		title,
		whatHappened,
		tension,
	}));
	const proposals = times(size.proposals).map((i) => ({
		id: id("proposal", i),
		practiceId: practiceOf(i),
		basedOn: 1,
		fields: { whatHappened: at(told, i + 1).whatHappened },
		reason: at(told, i).title,
		authorId: id("person", (i + 3) % size.people),
		state: at(states, i),
		createdAt: now - (size.proposals - i) * 8 * hour,
	}));
	fill(practiceProposal, proposals);
	const studies = times(size.studies).map((i) => ({
		id: id("study", i),
		authorId: id("person", i % size.people),
		title: at(told, i).title,
		question: at(told, i).tension,
		findings: at(told, i).whatHappened,
		sources: [{ title: "Handover as practice", doi: "10.1136/bmjqs-2011-000226" }],
		language: "en",
		audience: i % 9 === 8 ? ("group" as const) : ("chapter" as const),
		groupId: i % 9 === 8 ? id("group", i % size.groups) : null,
		sites: [],
		version: 1,
		createdAt: now - (size.studies - i) * 12 * hour,
		updatedAt: now - (size.studies - i) * 12 * hour,
	}));
	fill(study, studies);
	fill(
		studyLink,
		studies.map(({ id }, i) => ({ studyId: id, targetId: practiceOf(i) })),
	);
	fill(
		derivation,
		proposals.map(({ id: proposalId, createdAt }, i) => ({
			id: proposalId,
			sourceId: id("reflection", i),
			createdAt,
		})),
	);
	const doc = { origin, language: "en", updatedAt: now - day };
	fill(searchDoc, [
		...proposals.map(({ id, reason, authorId }) => ({
			...{ ...doc, id, kind: "proposal", title: reason, body: reason, authorId },
			container: null,
		})),
		...studies.map(({ id, title, question, groupId, authorId }) => ({
			...{ ...doc, id, kind: "study", title, body: question, authorId },
			container: groupId,
		})),
	]);
};
