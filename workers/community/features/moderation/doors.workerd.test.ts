import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";
import { type Asking, writeOfEachKind } from "#test/support/of-each-kind.ts";

const site = chapterSite();
let author: SignedIn;
let second: SignedIn;
/** Further pages on which something can be reported. */
let pages: readonly string[];
/** What each of them wrote, by its page. */
let wroteBy: ReadonlyMap<SignedIn, ReadonlyMap<string, string>>;

const asking = (who: SignedIn): Asking => ({
	id: who.id,
	ask: async <T>(method: string, path: string, body?: unknown) => {
		site.pass(1_000);
		const answer = await (method === "GET" ? site.get(path, who) : site.call(method, path, body, who));
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 400)}`);
		return (text === "" ? undefined : JSON.parse(text)) as T;
	},
});

/** What the page of something offers to report to a reader. */
const doorsOn = async (path: string, who: SignedIn): Promise<string[]> =>
	[...(await site.text(path, who)).matchAll(/\/reports\/new\?about=([^"]+)"/g)].map(([, id = ""]) =>
		decodeURIComponent(id),
	);

beforeAll(async () => {
	const { rosa, ezra, group } = await circleIn(site);
	[author, second] = [rosa, ezra];
	const given = { group, word: (kind: string) => `word of ${kind}`, now: site.services.clock() };
	const { ids } = await writeOfEachKind(asking(author), asking(second), given);
	pages = [`/meetings/${ids.meeting}/minutes`, `/conversations/${ids.conversation}`, `/groups/${ids.space}`];
	const wrote = (paths: Readonly<Record<string, string>>) =>
		new Map(Object.entries(paths).map(([kind, path]) => [`${path}/${ids[kind]}`, ids[kind] ?? ""]));
	wroteBy = new Map([
		[
			author,
			wrote({
				...{ practice: "/practices", commitment: "/commitments", reflection: "/reflections", study: "/studies" },
				...{ question: "/questions", assist: "/assists", decision: "/decisions", consultation: "/consultations" },
				...{ valueStory: "/value/stories", indicator: "/value/indicators", progress: "/progress", aim: "/aims" },
				...{ meeting: "/meetings", group: "/groups" },
			}),
		],
		[second, wrote({ topic: "/topics", proposal: "/proposals" })],
	]);
}, 60_000);

it("nobody is led to report what is their own, and everybody else is", async () => {
	const [led, missing, taken]: [string[], string[], string[]] = [[], [], []];
	for (const [who, wrote] of wroteBy)
		for (const [path, id] of wrote) {
			if ((await doorsOn(path, who)).includes(id)) led.push(path);
			if (!(await doorsOn(path, who === author ? second : author)).includes(id)) missing.push(path);
			if ((await site.get(`/reports/new?about=${id}`, who)).status !== 400) taken.push(path);
		}
	expect({ led, missing, taken }).toEqual({ led: [], missing: [], taken: [] });
});

it("every door to a report opens", async () => {
	const shut: string[] = [];
	for (const who of [author, second])
		for (const path of [...pages, ...[...wroteBy.values()].flatMap((wrote) => [...wrote.keys()])])
			for (const about of await doorsOn(path, who)) {
				const { status } = await site.get(`/reports/new?about=${about}`, who);
				if (status !== 200) shut.push(`${path} to ${about}: ${status}`);
			}
	expect(shut).toEqual([]);
});
