import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
const people: Partial<Record<"guest" | "steward", SignedIn>> = {};

/** Where somebody begins: the first page, the parts that the menu names, their own corner and the stewards'. */
const begins = [
	...["/", "/me", "/meetings", "/topics", "/commitments", "/practices", "/reflections", "/studies"],
	...["/value", "/value/map", "/value/indicators", "/value/indicators?state=let-go"],
	...["/questions", "/assists", "/conversations", "/people", "/groups", "/objectives", "/aims", "/charter", "/path"],
	...["/network", "/summaries", "/search", "/thanks", "/thanks?way=given", "/questions?state=closed"],
	...["/decisions", "/decisions?state=decided", "/consultations", "/consultations?state=answered"],
	...["/spaces", "/spaces?over=yes"],
	...["/assists?state=closed", "/assists?whose=mine", "/me/requests", "/me/contributions"],
];

/** The addresses on a page, outside of its menu, that lead further into this site. */
const doorsOf = (text: string): string[] => {
	const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
	const found = [...main.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
	return [...new Set(found)];
};

beforeAll(async () => {
	await site.claim({ lifeStage: "conversations" });
	people.guest = await site.signIn("guest", "Leila Haddad");
	people.steward = await site.signIn("steward", "Ana Duarte");
});

it.each(["guest", "steward"] as const)(
	"has no door in an empty chapter that is shut to a %s",
	async (role) => {
		const who = people[role];
		const doors = new Map<string, string>();
		for (const from of role === "steward" ? [...begins, "/steward"] : begins)
			for (const door of doorsOf(await site.text(from, who))) if (!doors.has(door)) doors.set(door, from);
		const shut: string[] = [];
		for (const [door, from] of doors) {
			const { status } = await site.get(door, who);
			if (status >= 400) shut.push(`${from} leads to ${door}, which answers ${status}`);
		}
		expect(doors.size).toBeGreaterThan(20);
		expect(shut).toEqual([]);
	},
	// Some hundred pages.
	60_000,
);
