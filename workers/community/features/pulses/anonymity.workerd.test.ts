import { beforeAll, describe, expect, it } from "vitest";
import { webRandom } from "#core/id.ts";
import { idOf } from "#test/support/answers.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { stayingSignedIn } from "#test/support/staying-signed-in.ts";
import { settle } from "./closing-actions.ts";
import { restBetween, usualQuestions } from "./rules.ts";
import { newSalt, openAnswers, sealAnswer, voterIn } from "./sealing.ts";

const site = chapterSite();
const { services } = site;
const database = services.db.$client;
const people: SignedIn[] = [];
let steward: SignedIn;
const at = (n: number): SignedIn => people[n] as SignedIn;

type Dump = ReadonlyMap<string, readonly string[]>;
type Answer = { voter: string; sealed: string };

/** Everything that the database holds: each row of each table as text, in the order in which it lies there. */
const dump = async (): Promise<Dump> => {
	const { results } = await database
		.prepare(
			"select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\' and name not like 'd1\\_%' escape '\\' and name not like 'sqlite%'",
		)
		.all<{ name: string }>();
	const rows = await database.batch(results.map(({ name }) => database.prepare(`select * from "${name}"`)));
	return new Map(results.map(({ name }, i) => [name, (rows[i]?.results ?? []).map((row) => JSON.stringify(row))]));
};

/** The tables in which two dumps differ. */
const changed = (before: Dump, after: Dump): string[] =>
	[...after.keys()].filter((table) => JSON.stringify(before.get(table)) !== JSON.stringify(after.get(table)));

const answersIn = (from: Dump): Answer[] => (from.get("pulse_answer") ?? []).map((row) => JSON.parse(row) as Answer);
const answer = (id: string, as: SignedIn, step: string) =>
	site.call("PUT", `/api/pulses/${id}/answer`, { answers: usualQuestions.map(() => step) }, as);
const open = async (): Promise<string> => idOf(await site.call("POST", "/api/pulses", {}, steward));
/** Until the next pulse may open; who was signed in stays so. */
const rested = async (): Promise<void> => {
	site.pass(restBetween + 1);
	await stayingSignedIn(services)();
};

beforeAll(async () => {
	await site.claim();
	for (const name of ["Ada", "Ben", "Cleo", "Dora", "Emeka", "Fay", "Gus"])
		people.push(await site.signIn("member", name));
	steward = await site.signIn("steward", "Stella");
});

describe("from the database alone", () => {
	let id: string;
	const seen: Dump[] = [];

	it("an answer changes one table by one row, which names nobody and tells no time", async () => {
		id = await open();
		seen.push(await dump());
		for (const [n, step] of ["fully", "fully", "not-at-all", "mostly", "mostly", "partly"].entries()) {
			site.pass(1_000);
			expect((await answer(id, at(n), step)).status).toBe(204);
			const [before, after] = [seen.at(-1) as Dump, await dump()];
			expect(changed(before, after)).toEqual(["pulse_answer"]);
			const fresh = answersIn(after).filter(({ voter }) => !answersIn(before).some((one) => one.voter === voter));
			expect(answersIn(after)).toHaveLength(n + 1);
			expect(fresh).toHaveLength(1);
			expect(Object.keys(fresh[0] ?? {})).toEqual(["pulse_id", "voter", "sealed"]);
			seen.push(after);
		}
	});

	it("no mark or sealed answer repeats, all are of one length, and no person’s id, name or answer is in them", () => {
		const answers = answersIn(seen.at(-1) as Dump);
		expect(new Set(answers.map(({ voter }) => voter)).size).toBe(answers.length);
		// Two said the same to every question, and it can’t be seen.
		expect(new Set(answers.map(({ sealed }) => sealed.slice(0, 12))).size).toBe(answers.length);
		expect(new Set(answers.map(({ voter, sealed }) => `${voter.length} ${sealed.length}`)).size).toBe(1);
		const bytes = JSON.stringify(answers);
		for (const one of people) expect(bytes).not.toContain(one.id);
		for (const word of ["fully", "mostly", "Ada"]) expect(bytes).not.toContain(word);
	});

	it("the rows lie in the order of their marks, and not of their coming", async () => {
		const voters = answersIn(seen.at(-1) as Dump).map(({ voter }) => voter);
		expect(voters).toEqual(voters.toSorted());
		await expect(database.prepare("select rowid from pulse_answer").all()).rejects.toThrow(/rowid/);
	});

	it("who answers anew changes that one row, to as many bytes, and nothing says that it was answered twice", async () => {
		const before = seen.at(-1) as Dump;
		site.pass(1_000);
		expect((await answer(id, at(0), "not-at-all")).status).toBe(204);
		const after = await dump();
		expect(changed(before, after)).toEqual(["pulse_answer"]);
		const other = answersIn(after).filter((one, i) => one.sealed !== answersIn(before)[i]?.sealed);
		expect(other).toHaveLength(1);
		expect(answersIn(after).map(({ voter }) => voter)).toEqual(answersIn(before).map(({ voter }) => voter));
		expect(other[0]?.sealed).toHaveLength(answersIn(before)[0]?.sealed.length ?? 0);
	});

	it("neither marks nor answers open with the salt and without the site’s secret", async () => {
		const after = await dump();
		const { salt } = JSON.parse(after.get("pulse")?.[0] ?? "{}") as { salt: string };
		const guess = "another secret, long enough to be one";
		const known = new Set(answersIn(after).map(({ voter }) => voter));
		const voterOf = await voterIn(guess, { id, salt });
		for (const one of people) expect(known.has(await voterOf(one.id))).toBe(false);
		expect(await openAnswers(guess, { id, salt }, answersIn(after))).toEqual([]);
	});

	it("what is left of it is how many said what, the changed answer once; salt and rows are gone from every table", async () => {
		const before = await dump();
		const { salt } = JSON.parse(before.get("pulse")?.[0] ?? "{}") as { salt: string };
		expect((await site.call("POST", `/api/pulses/${id}/close`, {}, steward)).status).toBe(204);
		const after = await dump();
		expect(changed(before, after).sort()).toEqual(["pulse", "pulse_answer"]);
		expect(answersIn(after)).toEqual([]);
		const everything = JSON.stringify([...after]);
		expect(everything).not.toContain(salt);
		for (const { voter, sealed } of answersIn(before)) {
			expect(everything).not.toContain(voter);
			expect(everything).not.toContain(sealed);
		}
		const row = JSON.parse(after.get("pulse")?.[0] ?? "{}") as { counts: string; salt: null };
		expect(row.salt).toBe(null);
		expect(JSON.parse(row.counts)).toEqual(usualQuestions.map(() => [2, 0, 1, 2, 1]));
	});

	it("the same people have other marks in the next pulse", async () => {
		await rested();
		const next = await open();
		for (const one of people.slice(0, 6)) await answer(next, one, "fully");
		const marks = answersIn(await dump()).map(({ voter }) => voter);
		const earlier = new Set(answersIn(seen.at(-1) as Dump).map(({ voter }) => voter));
		expect(marks.filter((one) => earlier.has(one))).toEqual([]);
		await settle(services, next);
	});
});

describe("a result", () => {
	const counts = async (id: string): Promise<unknown> =>
		database.prepare("select counts from pulse where id = ?").bind(id).first("counts");

	it("of fewer than five is none: nothing is counted, and nothing is left to count later", async () => {
		await rested();
		const id = await open();
		for (const n of [0, 1, 2, 3]) await answer(id, at(n), "hardly");
		await settle(services, id);
		expect(await counts(id)).toBe(null);
		expect(answersIn(await dump())).toEqual([]);
		expect((await answer(id, at(4), "hardly")).status).toBe(409);
		await settle(services, id);
		expect(await counts(id)).toBe(null);
		expect(await site.text(`/api/pulses/${id}`, steward)).not.toContain("people");
	});

	it("is one, however many close it at once and whoever answers meanwhile", async () => {
		await rested();
		const id = await open();
		for (const n of [0, 1, 2, 3, 4]) await answer(id, at(n), "mostly");
		const late = answer(id, at(5), "fully");
		await Promise.all([settle(services, id), settle(services, id), settle(services, id)]);
		const taken = (await late).status === 204;
		const first = await counts(id);
		expect(JSON.parse(String(first))[0]).toEqual([0, 0, 0, 5, taken ? 1 : 0]);
		await settle(services, id);
		expect(await counts(id)).toBe(first);
		expect(answersIn(await dump())).toEqual([]);
	});

	it("isn’t followed by another of the same container that differs by one person", async () => {
		const again = await site.call("POST", "/api/pulses", {}, steward);
		expect(again.status).toBe(409);
	});
});

describe("a sealed answer", () => {
	const secret = "a secret for tests, long enough to be one";

	it("opens in its own pulse and under its own mark alone", async () => {
		const pulse = { id: "pulse_a", salt: newSalt(webRandom) };
		const voter = await (await voterIn(secret, pulse))("person_a");
		const sealed = await sealAnswer(secret, pulse, { voter, steps: [0, 4, 2] }, webRandom);
		expect(await openAnswers(secret, pulse, [{ voter, sealed }])).toEqual([[0, 4, 2, 0, 0]]);
		const other = await (await voterIn(secret, pulse))("person_b");
		expect(await openAnswers(secret, pulse, [{ voter: other, sealed }])).toEqual([]);
		expect(await openAnswers(secret, { ...pulse, id: "pulse_b" }, [{ voter, sealed }])).toEqual([]);
		expect(await openAnswers(secret, { ...pulse, salt: newSalt(webRandom) }, [{ voter, sealed }])).toEqual([]);
	});
});
