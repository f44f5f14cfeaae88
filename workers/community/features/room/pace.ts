import { type Clock, second } from "#core/clock.ts";

/** So much at once, and so much again each second. */
type Measure = { readonly most: number; readonly perSecond: number };

/** Browsers send twice a second what was typed, and after an evening without a connection all of it in a few pieces. */
const messages: Measure = { most: 60, perSecond: 5 };
const characters: Measure = { most: 1_500_000, perSecond: 20_000 };

/** People whose pace is remembered; of those who have been quiet there is nothing to remember. */
const mostPeople = 1_000;

type Left = { messages: number; characters: number; at: number };

const refilled = ({ most, perSecond }: Measure, left: number, passed: number): number =>
	Math.min(most, left + (passed / second) * perSecond);

/** Keeps count of what each person sends, in all their windows, and says whether one more message is bearable. */
export const paceOf = (clock: Clock) => {
	const people = new Map<string, Left>();
	const leftOf = (personId: string): Left => {
		const now = clock();
		const before = people.get(personId) ?? { messages: messages.most, characters: characters.most, at: now };
		const passed = Math.max(0, now - before.at);
		return {
			messages: refilled(messages, before.messages, passed),
			characters: refilled(characters, before.characters, passed),
			at: now,
		};
	};
	const forgetTheQuiet = () => {
		for (const id of people.keys()) if (leftOf(id).messages === messages.most) people.delete(id);
	};
	return (personId: string, length: number): boolean => {
		const left = leftOf(personId);
		left.messages -= 1;
		left.characters -= length;
		if (left.messages < 0 || left.characters < 0) return false;
		if (people.size >= mostPeople) forgetTheQuiet();
		people.set(personId, left);
		return true;
	};
};
