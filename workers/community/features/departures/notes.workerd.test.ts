import { beforeAll, expect, it } from "vitest";
import { idOf } from "#test/support/answers.ts";
import { opened, textIn } from "#test/support/archives.ts";
import { chapterSite, type SignedIn } from "#test/support/chapter-site.ts";
import { circleIn } from "#test/support/circle.ts";

const site = chapterSite();
let rosa: SignedIn;
let ezra: SignedIn;
let mia: SignedIn;
let group: string;

const done = async (as: SignedIn, method: string, path: string, body: unknown = {}) => {
	site.pass(1_000);
	const answer = await site.call(method, path, body, as);
	expect(answer.ok, `${method} ${path}`).toBe(true);
};

/** A meeting of the group with notes by these, who said that they are there, but for one who just wrote. */
const held = async (who: readonly SignedIn[], unsaid?: SignedIn): Promise<string> => {
	const startsLocal = new Date(site.services.clock() + 3_600_000).toISOString().slice(0, 16);
	const call = {
		title: "Together",
		purpose: "",
		startsLocal,
		timeZone: "UTC",
		minutes: 60,
		place: "",
		link: "",
		group,
	};
	const id = await idOf(site.call("POST", "/api/meetings", call, rosa));
	const room = `/api/meetings/${id}/room`;
	await done(rosa, "POST", `${room}/begin`);
	for (const one of who) if (one !== unsaid) await done(one, "POST", `${room}/here`);
	for (const one of who) await done(one, "POST", `${room}/notes`, { part: "learn", text: `I say so ${one.id}` });
	await done(rosa, "POST", `${room}/end`);
	return id;
};

beforeAll(async () => {
	({ rosa, ezra, group } = await circleIn(site));
	mia = await site.signIn("member", "Mia");
	await done(rosa, "POST", `/api/groups/${group}/members`, { person: mia.id });
}, 30_000);

it("leaves notes here that were written together with somebody who has left the group, and takes along the others", async () => {
	const all = [rosa, ezra, mia];
	const [withMia, onlyWrote, without] = [await held(all), await held(all, mia), await held([rosa, ezra])];
	const path = `/api/groups/${group}/departure`;
	await done(rosa, "POST", path, { name: "Schools that listen" });
	await done(mia, "PUT", `${path}/answer`, { goes: false, words: false });
	await done(mia, "DELETE", `/api/groups/${group}/members/${mia.id}`);
	for (const one of [rosa, ezra]) await done(one, "PUT", `${path}/answer`, { goes: true, words: true });
	await done(rosa, "POST", `${path}/pack`);
	const files = opened(new Uint8Array(await (await site.get(`${path}/archive`, rosa)).arrayBuffer()));
	const notes = ["meeting_note", "note_update"].map((table) => textIn(files, `tables/${table}.jsonl`) ?? "").join("\n");
	expect(notes).toContain(without);
	for (const meeting of [withMia, onlyWrote]) expect(notes).not.toContain(meeting);
});
