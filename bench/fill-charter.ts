import { charterProposal, charterVersion, formationAnswer, rulesAgreement } from "#community/db/forming.ts";
import { questions } from "#community/features/path/questions.ts";
import { day } from "#core/clock.ts";
import { type Fill, id, size, times } from "./fill-rows.ts";

const words = {
	domain: "How people who do the work pass on what they learn.",
	aspirations: "That nobody meets the same problem twice as if it were new.",
	groundRules: "We tell each other how we can. What is said here stays here.",
	questions: "What can be passed on in writing, and what can’t?",
};

/** A charter of some versions, more open proposals than a chapter has, and what everybody answered and agreed to. */
export const fillCharter = (fill: Fill, now: number): void => {
	const people = times(size.people).map((i) => id("person", i));
	fill(
		charterVersion,
		times(6).map((i) => ({
			...words,
			domain: `${words.domain} ${i}`,
			version: i + 1,
			rulesVersion: 1,
			reason: "We looked at it again.",
			authorId: id("person", i),
			reviewOn: "2099-01-01",
			createdAt: now - (100 - i) * day,
		})),
	);
	fill(
		charterProposal,
		times(60).map((i) => ({
			...words,
			id: id("proposal", i),
			basedOn: 1 + (i % 6),
			reason: "It says less than we do.",
			authorId: id("person", i),
			state: i % 2 === 0 ? ("open" as const) : ("declined" as const),
			createdAt: now - (90 - i) * day,
		})),
	);
	fill(
		formationAnswer,
		questions.flatMap(({ key }) =>
			people.map((personId, i) => ({
				question: key,
				personId,
				text: "That we hear of it before it is decided.",
				createdAt: now - 200 * day + i,
				updatedAt: now - 200 * day + i,
			})),
		),
	);
	fill(
		rulesAgreement,
		people.filter((_, i) => i % 3 !== 0).map((personId) => ({ personId, rulesVersion: 1, agreedAt: now - 99 * day })),
	);
};
