import { answer, question, request } from "#community/db/helping.ts";
import { day, hour } from "#core/clock.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import { boston } from "#scripts/demo/boston/chapter.ts";
import { at, type Fill, id, size, times } from "./fill-rows.ts";

/** What people asked one another, two answers to each question but the first, and whom they asked for one. */
export const fillQuestions = (fill: Fill, now: number, origin: string): void => {
	const told = boston.practices.map(({ versions: [{ title, tension, whatWeDo }] }) => ({ title, tension, whatWeDo }));
	const questions = times(size.questions).map((i) => {
		const open = i % 3 === 0;
		const createdAt = now - (size.questions - i) * 6 * hour;
		return {
			id: id("question", i),
			askerId: id("person", i % size.people),
			groupId: i % 8 === 5 ? id("group", i % size.groups) : null,
			title: `What do you do instead of “${at(told, i).title}”?`,
			text: at(told, i).tension,
			language: "en",
			state: open ? ("open" as const) : ("closed" as const),
			helpedBy: open ? null : id("answer", i * 2),
			helped: open ? "" : at(told, i + 1).title,
			createdAt,
			updatedAt: createdAt + hour,
			closedAt: open ? null : createdAt + hour,
		};
	});
	fill(question, questions);
	const answers = questions.slice(1).flatMap((one, i) =>
		[0, 1].map((n) => ({
			id: id("answer", i * 2 + n),
			questionId: one.id,
			personId: id("person", (i * 2 + n) % size.people),
			text: at(told, i + n).whatWeDo,
			practiceId: null,
			groupId: one.groupId,
			createdAt: one.createdAt + hour,
			updatedAt: one.createdAt + hour,
		})),
	);
	fill(
		answer,
		answers.map(({ groupId: _, ...row }) => row),
	);
	fill(
		request,
		questions
			.filter(({ groupId }) => groupId === null)
			.map(({ id: aboutId, askerId, createdAt }, i) => ({
				id: id("request", i),
				aboutId,
				fromId: askerId,
				toId: id("person", (i * 7 + 3) % size.people),
				reason: "Offers “Shift handover”",
				state: at(["waiting", "done", "declined", "lapsed"] as const, i),
				createdAt,
				answeredAt: i % 4 === 0 ? null : createdAt + hour,
			})),
	);
	const doc = { origin, language: "en", updatedAt: now - day };
	fill(searchDoc, [
		...questions.map(({ id, title, text, groupId, askerId }) => ({
			...{ ...doc, id, kind: "question", container: groupId, authorId: askerId, title, body: text },
		})),
		...answers.map(({ id, text, groupId, personId }) => ({
			...{ ...doc, id, kind: "answer", container: groupId, authorId: personId, title: text.slice(0, 100), body: text },
		})),
	]);
};
