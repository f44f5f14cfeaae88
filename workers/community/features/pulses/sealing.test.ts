import fc from "fast-check";
import { expect, it } from "vitest";
import { webRandom } from "#core/id.ts";
import { counted, fewest, steps } from "./rules.ts";
import { newSalt, notYetAnswered, openAnswers, sealAnswer, voterIn } from "./sealing.ts";

const secret = "a secret for tests, long enough to be one";
const questions = 3;

const someAnswers = fc.array(
	fc.record({
		who: fc.integer({ min: 0, max: 9 }).map((n) => `person_${n}`),
		steps: fc.array(fc.integer({ min: 0, max: steps.length - 1 }), { minLength: questions, maxLength: questions }),
	}),
	{ maxLength: 30 },
);

it("whoever answers in whatever order and how often, each counts once with what they said last, and all rows look alike", async () => {
	await fc.assert(
		fc.asyncProperty(someAnswers, async (given) => {
			const pulse = { id: "pulse_a", salt: newSalt(webRandom) };
			const voterOf = await voterIn(secret, pulse);
			const rows = new Map<string, string>();
			for (const { who, steps: chosen } of given) {
				const voter = await voterOf(who);
				rows.set(voter, await sealAnswer(secret, pulse, { voter, steps: chosen }, webRandom));
			}
			const last = new Map(given.map(({ who, steps: chosen }) => [who, chosen]));
			const answers = [...rows].map(([voter, sealed]) => ({ voter, sealed }));
			expect(answers).toHaveLength(last.size);
			expect(new Set(answers.map(({ voter, sealed }) => `${voter.length} ${sealed.length}`)).size).toBeLessThan(2);
			expect(new Set(answers.map(({ sealed }) => sealed)).size).toBe(answers.length);
			const opened = await openAnswers(secret, pulse, answers);
			expect(counted(opened, questions)).toEqual(counted([...last.values()], questions));
			expect(counted(opened, questions) === null).toBe(last.size < fewest);
			const voters = JSON.stringify([...rows.keys()]);
			for (const who of ["person_0", "person_5"])
				expect(await notYetAnswered(secret, who, [{ ...pulse, voters }])).toHaveLength(last.has(who) ? 0 : 1);
		}),
		{ numRuns: 25 },
	);
});
