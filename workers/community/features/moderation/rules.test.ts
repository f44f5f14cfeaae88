import { expect, it } from "vitest";
import { day } from "#core/clock.ts";
import { kindOf, mayDecide, readsReport, type Standing, untilOf } from "./rules.ts";

const now = 1_000 * day;
const steward = { id: "stella", steward: true };
const coordinator = { id: "cora", steward: false };
const open: Standing = { authorId: "ada", container: null, coordinatorId: null, seen: true, reportedAt: now - day };
const inGroup: Standing = { ...open, container: "group_1", coordinatorId: "cora", seen: false };

it("knows what something is by its id", () => {
	expect(kindOf("person_1")).toBe("profile");
	expect(kindOf("question_1")).toBe("question");
	expect(kindOf("charter")).toBe("charter");
	expect(kindOf("https://nairobi.example/records/practice_1")).toBe("record");
});

it("lets any steward decide about what everybody here reads, but nobody about their own", () => {
	expect(mayDecide(steward, open, now).ok).toBe(true);
	expect(mayDecide({ id: "ada", steward: true }, open, now).ok).toBe(false);
	expect(mayDecide(coordinator, open, now).ok).toBe(false);
});

it("leaves what lies in a group to its coordinator for a week", () => {
	expect(mayDecide(coordinator, inGroup, now).ok).toBe(true);
	expect(mayDecide(steward, inGroup, now).ok).toBe(false);
	expect(mayDecide(steward, { ...inGroup, reportedAt: now - 8 * day }, now).ok).toBe(true);
});

it("lets a steward decide about what the coordinator wrote, and about what they may read themselves", () => {
	expect(mayDecide(steward, { ...inGroup, authorId: "cora" }, now).ok).toBe(true);
	expect(mayDecide(coordinator, { ...inGroup, authorId: "cora" }, now).ok).toBe(false);
	expect(mayDecide(steward, { ...inGroup, seen: true }, now).ok).toBe(true);
});

it("keeps who reported what from a steward whom it is about", () => {
	const report = { authorId: "stella", groupId: null, coordinatorId: null, createdAt: now };
	expect(readsReport("stella", report, now)).toBe(false);
	expect(readsReport("priya", report, now)).toBe(true);
});

it("keeps what a report in a group says from stewards while its coordinator has the time", () => {
	const report = { authorId: "ada", groupId: "group_1", coordinatorId: "cora", createdAt: now - day };
	expect(readsReport("stella", report, now)).toBe(false);
	expect(readsReport("stella", report, now + 8 * day)).toBe(true);
	expect(readsReport("stella", { ...report, authorId: "cora" }, now)).toBe(true);
});

it("counts a suspension in days, or leaves its end open", () => {
	expect(untilOf("7", now)).toBe(now + 7 * day);
	expect(untilOf("open", now)).toBe(null);
});
