import { beforeAll, expect, it } from "vitest";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";

const site = chapterSite();
let kofi: SignedIn;
let rosa: SignedIn;
let group: string;
let question: string;

type Home = {
	readonly waiting: readonly { what: string; title?: string; by?: string }[];
	readonly questions: readonly { id: string }[];
	readonly assists: readonly { title: string }[];
	readonly conversations: readonly { title: string; by: string[] }[];
	readonly thanks: readonly { text: string }[];
};
const home = async (as: SignedIn): Promise<Home> => (await site.get("/api/home", as)).json();
const made = async (path: string, body: object, as: SignedIn): Promise<string> => {
	const answer = await site.call("POST", path, body, as);
	expect(answer.status).toBe(201);
	return ((await answer.json()) as { id: string }).id;
};
const ask = (title: string, as: SignedIn, inGroup: string | null = null) =>
	made("/api/questions", { title, language: "en", group: inGroup }, as);

beforeAll(async () => {
	await site.claim();
	kofi = await site.signIn("member", "Kofi Mensah");
	rosa = await site.signIn("member", "Rosa Lind");
	const skills = { name: "Rosa Lind", skills: ["Handovers between shifts"], objectives: [], languages: ["en"] };
	expect((await site.call("PUT", "/api/me/profile", skills, rosa)).status).toBe(204);
	group = await made("/api/groups", { name: "Nights", purpose: "To listen." }, kofi);
	question = await ask("How do you run handovers at night?", kofi);
});

it("brings questions to whoever can be asked about them, but none of a group that they aren’t in, nor their own", async () => {
	await ask("CANARY handovers", kofi, group);
	await ask("Who keeps the key of the hall?", kofi);
	expect((await home(rosa)).questions.map(({ id }) => id)).toEqual([question]);
	expect((await home(kofi)).questions).toEqual([]);
	expect(await site.text("/", rosa)).toContain("Could you help with this?");
	expect(await site.text("/", rosa)).not.toContain("CANARY");
});

it("says who asks for one’s help, until one has answered", async () => {
	await made("/api/requests", { about: question, to: rosa.id }, kofi);
	const asked = async () => (await home(rosa)).waiting.filter(({ what }) => what === "asked");
	expect(await asked()).toMatchObject([{ by: "Kofi Mensah", title: "How do you run handovers at night?" }]);
	expect(await site.text("/", rosa)).toContain("Say whether you can help");
	await made(`/api/questions/${question}/answers`, { text: "Standing up, in ten minutes." }, rosa);
	expect(await asked()).toEqual([]);
	expect((await home(rosa)).questions).toEqual([]);
});

it("tells of cases to think along with, conversations that one follows, and thanks", async () => {
	const about = await made(
		"/api/assists",
		{ title: "Nobody comes on Fridays", situation: "The hall stays empty.", wanted: "Questions.", language: "en" },
		kofi,
	);
	expect((await home(kofi)).waiting.map(({ what }) => what)).toContain("assist");
	const moved = await site.call("POST", `/api/assists/${about}/move`, { from: "frame" }, kofi);
	expect(moved.ok).toBe(true);
	expect((await home(rosa)).assists).toMatchObject([{ title: "Nobody comes on Fridays" }]);
	const talk = { title: "The hall", text: "Shall we paint it?", group: null };
	const begun = await site.call("POST", "/api/conversations", talk, kofi);
	const { conversation } = (await begun.json()) as { conversation: string };
	site.pass(1_000);
	await site.call("POST", `/api/conversations/${conversation}/messages`, { text: "In yellow." }, rosa);
	expect((await home(kofi)).conversations).toMatchObject([{ title: "The hall", by: ["Rosa Lind"] }]);
	await made("/api/thanks", { to: rosa.id, text: "For the yellow." }, kofi);
	expect((await home(rosa)).thanks).toMatchObject([{ text: "For the yellow." }]);
	expect(await site.text("/", rosa)).toContain("For the yellow.");
});
