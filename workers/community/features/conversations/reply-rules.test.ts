import { expect, it } from "vitest";
import { namedIn, namesIn } from "./mention-rules.ts";
import { answerIn, isAutomatic, replyAddress, secretIn } from "./reply-rules.ts";

it.each([
	[
		"Yes.\n\nEl mar, 3 nov 2026 a las 10:12, Boston (<b@example.org>) escribió:\n\n> ---- Write above this line to answer ----",
		"Yes.",
	],
	["Ja.\n\nOp di 3 nov 2026 om 10:12 schreef Boston:\n> ---- Write above this line", "Ja."],
	["One.\nTwo.\n\n---- Write above this line to answer ----\nrest", "One.\nTwo."],
	["Fine.\n\nSent from my phone", "Fine."],
	["Fine.\n\n________________________________\nFrom: Boston\nSent: Tuesday\nTo: Ezra\n\nold", "Fine."],
	["Fine.\n\nFrom: Boston\nSent: Tuesday\nSubject: Old\n\n---- Write above this line to answer ----", "Fine."],
	["> They said this:\n\nI say that.", "> They said this:\n\nI say that."],
	["> all\n> quoted", ""],
])("takes the answer out of %j", (mail, answer) => {
	expect(answerIn(mail)).toBe(answer);
});

it("reads lines without end at once, whatever they hold", () => {
	const began = Date.now();
	for (const line of ["wrote ".repeat(100_000), "<a@".repeat(100_000), `${"<".repeat(50_000)}${"@".repeat(50_000)}`])
		expect(answerIn(`Fine.\n${line}`)).toBe(`Fine.\n${line.trim()}`);
	expect(Date.now() - began).toBeLessThan(2_000);
});

it("knows mail that no person wrote", () => {
	const withHeaders = (given: Record<string, string>) => isAutomatic("a@example.org", new Headers(given));
	expect(withHeaders({})).toBe(false);
	expect(withHeaders({ "auto-submitted": "no" })).toBe(false);
	expect(withHeaders({ "auto-submitted": "auto-generated; x" })).toBe(true);
	expect(withHeaders({ precedence: "bulk" })).toBe(true);
	expect(withHeaders({ "list-id": "<x.example.org>" })).toBe(true);
	expect(isAutomatic("<>", new Headers())).toBe(true);
});

it("finds its secret in its own addresses only", () => {
	const secret = "0123456789abcdefghjkmnpqrstvwxyz";
	const ours = replyAddress("reply@a.example", secret);
	expect(secretIn(ours, "reply@a.example")).toBe(secret);
	expect(secretIn(ours.toUpperCase(), "reply@a.example")).toBe(secret);
	for (const other of [
		"reply@a.example",
		ours.replace("a.ex", "b.ex"),
		`x${ours}`,
		ours.replace("@", "0@"),
		`${ours}.evil`,
	])
		expect(secretIn(other, "reply@a.example")).toBeUndefined();
});

it("hears names as people write them", () => {
	const people = ["Rosa Kimani", "Rosa Kimani-Njoroge", "Ana López", "Li", "Lian Wu"].map((name) => ({
		id: name,
		name,
	}));
	expect(namedIn("@Rosa Kimani-Njoroge, hello", people)).toEqual(["Rosa Kimani-Njoroge"]);
	expect(namedIn("Ask @Rosa Kimani. And @Ana!", people)).toEqual(["Rosa Kimani", "Ana López"]);
	expect(namedIn("@Rosa which of the two? mail@Ana x.@Li", people)).toEqual([]);
	expect(namedIn("@Lian, @Li", people)).toEqual(["Lian Wu", "Li"]);
	expect(namesIn("(@Ana López.)")).toEqual({ whole: ["Ana", "Ana López.)", "Ana López"], first: ["Ana"] });
});
