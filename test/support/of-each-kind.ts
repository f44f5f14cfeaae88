/** Somebody who calls the API, in this process or over a network. */
export type Asking = {
	readonly id: string;
	ask<T>(method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T>;
};

/** What is for the members of a group alone. */
export const groupKinds = [
	...["practice", "trial", "practiceVersion", "proposal", "commitment", "learned", "reflection", "topic"],
	...["meeting", "agenda", "note", "debrief", "prompt", "promise", "raised", "cancelled"],
	...["question", "answer", "helped", "assist", "askedInAssist", "suggestion", "takeAway", "outcome"],
	...["decision", "saidOnDecision", "objection", "consultation", "voice"],
	...["valueStory", "says", "indicator", "figure"],
	...["study", "conversation", "message", "about", "progress", "departure", "inSpace"],
] as const;
/** What is for one or two people alone. */
export const ownKinds = [
	...(["valueAlone"] as const),
	"alone",
	"aboutAlone",
	"motivation",
	"thanks",
	"reason",
	"marks",
	"word",
	"toSelf",
	"intended",
] as const;
/** What its writer alone reads, and what lies in no table as it was written. */
export const sealedKinds = ["toSelf"] as const;
/** What is for everybody in the chapter, and for nobody outside it. */
export const chapterKinds = [
	"aim",
	"work",
	"objective",
	"arrival",
	"shownMotivation",
	"path",
	"shownIntended",
] as const;

export type Written = {
	/** Ids by kind. */
	readonly ids: Readonly<Record<string, string>>;
};

const local = (at: number): string => new Date(at).toISOString().slice(0, 16);

/**
 * Writes one thing of each kind, with all that people add to it: in a group of two, for oneself, and for the chapter.
 * `word` gives what stands in it, by the names above.
 */
export const writeOfEachKind = async (
	author: Asking,
	second: Asking,
	{ group, word, now }: { readonly group: string; readonly word: (kind: string) => string; readonly now: number },
): Promise<Written> => {
	const ids: Record<string, string> = { group };
	const made = async (who: Asking, path: string, body: object): Promise<string> =>
		(await who.ask<{ id: string }>("POST", path, { language: "en", ...body })).id;
	const inGroup = { group, language: "en" };

	const practice = (kind: string) => ({ title: word(kind), status: "mixed", language: "en", situation: word(kind) });
	ids.practice = await made(author, "/api/practices", { ...practice("practice"), tags: ["canarytag"], group });
	await author.ask("PUT", `/api/practices/${ids.practice}`, {
		...{ ...practice("practice"), watchFor: word("practiceVersion"), tags: ["canarytag"] },
		...{ base: 1, reason: word("practiceVersion") },
	});
	ids.trial = await made(second, `/api/practices/${ids.practice}/trials`, { context: word("trial") });
	await second.ask("PUT", `/api/trials/${ids.trial}/report`, { outcome: "did-not-work", surprised: word("trial") });
	ids.proposal = await made(second, `/api/practices/${ids.practice}/proposals`, {
		...practice("practice"),
		...{ whatHappened: word("proposal"), base: 2, reason: word("proposal"), from: ids.trial },
	});

	ids.commitment = await made(author, "/api/commitments", { ...inGroup, text: word("commitment") });
	const ending = { state: "kept", learned: word("learned") };
	await author.ask("PUT", `/api/commitments/${ids.commitment}/ending`, ending);
	const reflect = (kind: string, audience: string, more: object = {}) =>
		made(author, "/api/reflections", { question: "surprised", text: word(kind), audience, ...more });
	ids.reflection = await reflect("reflection", "group", { group, from: ids.commitment });
	ids.topic = await made(second, "/api/topics", {
		...{ ...inGroup, title: word("topic"), text: word("topic"), format: "case", from: ids.reflection },
	});

	const call = (title: string, startsAt: number) =>
		made(author, "/api/meetings", {
			...{ title, purpose: title, place: title, link: "", group },
			...{ startsLocal: local(startsAt), timeZone: "UTC", minutes: 60 },
		});
	const hour = 3_600_000;
	ids.cancelled = await call(word("cancelled"), now + 48 * hour);
	await author.ask("POST", `/api/meetings/${ids.cancelled}/cancel`, { word: word("cancelled") });
	ids.later = await call(word("meeting"), now + 72 * hour);
	ids.turn = await made(author, `/api/meetings/${ids.later}/turns`, { role: "facilitate", person: second.id });
	await second.ask("PUT", `/api/me/turns/${ids.turn}`, { answer: "decline", title: "" });
	ids.meeting = await call(word("meeting"), now + hour);
	const room = `/api/meetings/${ids.meeting}/room`;
	const item = { part: "learn", kind: "other", title: word("agenda"), note: word("agenda"), person: second.id };
	await author.ask("POST", `/api/meetings/${ids.meeting}/agenda`, item);
	await author.ask("POST", `${room}/begin`);
	await second.ask("POST", `${room}/here`, {});
	await author.ask("POST", `${room}/notes`, { part: "learn", text: word("note") });
	await author.ask("POST", `${room}/pairs`, { after: 0, prompt: word("prompt"), minutes: 5, size: 2 });
	await second.ask("POST", `${room}/notes`, { part: "debrief", text: word("debrief") });
	ids.promise = await made(second, "/api/commitments", { ...inGroup, text: word("promise"), meeting: ids.meeting });
	ids.raised = await made(second, "/api/topics", {
		...{ ...inGroup, title: word("raised"), text: "", format: "dialogue", from: ids.meeting },
	});
	await author.ask("POST", `${room}/end`);
	for (const who of [author, second]) await who.ask("PUT", "/api/me/minutes", { chapter: true, groups: [group] });
	await author.ask("POST", `/api/meetings/${ids.meeting}/minutes/send`);

	ids.question = await made(author, "/api/questions", { ...inGroup, title: word("question"), text: word("question") });
	ids.request = await made(author, "/api/requests", { about: ids.question, to: second.id, reason: word("reason") });
	ids.answer = await made(second, `/api/questions/${ids.question}/answers`, { text: word("answer") });
	const closing = { helpedBy: ids.answer, helped: word("helped") };
	await author.ask("PUT", `/api/questions/${ids.question}/closing`, closing);
	ids.thanks = await made(author, "/api/thanks", { for: ids.answer, text: word("thanks") });

	const frame = { title: word("assist"), situation: word("assist"), wanted: word("assist") };
	ids.assist = await made(author, "/api/assists", { ...frame, group });
	const assist = `/api/assists/${ids.assist}`;
	const say = (who: Asking, kind: string, text: string, replyTo?: string) =>
		made(who, `${assist}/entries`, { kind, text, replyTo });
	await author.ask("POST", `${assist}/move`, { from: "frame" });
	const asked = await say(second, "question", word("askedInAssist"));
	await say(author, "answer", word("askedInAssist"), asked);
	await author.ask("POST", `${assist}/move`, { from: "questions" });
	await say(second, "suggestion", word("suggestion"));
	await author.ask("POST", `${assist}/move`, { from: "suggestions" });
	await author.ask("PUT", `${assist}/take-away`, { takeAway: word("takeAway") });
	await author.ask("PUT", `${assist}/outcome`, { outcome: word("outcome") });

	const proposed = { title: word("decision"), text: word("decision"), group };
	ids.decision = await made(author, "/api/decisions", proposed);
	const decision = `/api/decisions/${ids.decision}`;
	const heard = (who: Asking, kind: string, text: string, more: object = {}) =>
		made(who, `${decision}/entries`, { kind, text, version: 1, ...more });
	const wondered = await heard(second, "question", word("saidOnDecision"));
	await heard(author, "answer", word("saidOnDecision"), { replyTo: wondered });
	await author.ask("POST", `${decision}/move`, { from: "questions" });
	await heard(second, "reaction", word("saidOnDecision"));
	await author.ask("POST", `${decision}/move`, { from: "reactions" });
	const objection = await heard(second, "objection", word("objection"));
	await author.ask("POST", `${decision}/versions`, {
		...{ base: 1, text: `${word("decision")} anew`, reason: word("saidOnDecision") },
		takenIn: [{ objection, how: word("saidOnDecision") }],
	});
	await second.ask("PUT", `${decision}/voice`, { version: 2, says: "no-objection" });
	const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
	ids.consultation = await made(author, "/api/consultations", {
		...{ title: word("consultation"), text: word("consultation"), onBehalfOf: word("consultation"), group },
		...{ openUntil: dayAt(now + 48 * hour), reportDue: dayAt(now + 480 * hour) },
	});
	await second.ask("PUT", `/api/consultations/${ids.consultation}/voice`, { text: word("voice") });

	ids.space = await made(author, "/api/spaces", {
		...{ name: "A few evenings", purpose: "For everybody", question: "What do we not see?", joins: "end" },
		...{ startsLocal: new Date(now + 48 * hour).toISOString().slice(0, 16), timeZone: "UTC", minutes: 60 },
		...{ every: "week", sessions: 2 },
	});
	await second.ask("POST", `/api/spaces/${ids.space}/join`);
	ids.inSpace = await made(author, "/api/reflections", {
		...{ question: "free", text: word("inSpace"), language: "en", audience: "group", group: ids.space },
	});

	const study = { title: word("study"), question: word("study"), findings: word("study") };
	ids.study = await made(author, "/api/studies", { ...study, group, from: ids.practice });
	type Said = { readonly id: string; readonly conversation: string };
	const own = { title: word("conversation"), text: word("message"), group };
	const said = await author.ask<Said>("POST", "/api/conversations", own);
	[ids.message, ids.conversation] = [said.id, said.conversation];
	for (const about of [
		ids.reflection,
		ids.practice,
		ids.meeting,
		ids.assist,
		ids.question,
		ids.study,
		ids.topic,
		ids.decision,
	]) {
		const spoken = { text: `${word("about")} about ${about}` };
		const talk = await second.ask<Said>("POST", `/api/conversations/about/${about}/messages`, spoken);
		[ids.saidAbout, ids.talk] = [talk.id, talk.conversation];
	}
	const work = { time: word("work"), money: word("work"), people: word("work"), workingOn: word("work") };
	await author.ask("PUT", `/api/groups/${group}/work`, work);
	ids.progress = await made(author, `/api/groups/${group}/progress`, { text: word("progress") });
	const leaving = { name: word("departure"), place: word("departure"), reason: word("departure") };
	ids.departure = await made(author, `/api/groups/${group}/departure`, leaving);

	const tell = (kind: string, value: string, more: object) =>
		made(author, "/api/value/stories", { value, title: word(kind), text: word(kind), ...more });
	const watched = { name: word("indicator"), unit: word("indicator"), why: word("indicator"), group };
	ids.indicator = await made(author, "/api/value/indicators", watched);
	const figure = { value: 4, note: word("figure") };
	await second.ask("PUT", `/api/value/indicators/${ids.indicator}/values/2026-01-01`, figure);
	ids.valueStory = await tell("valueStory", "applied", { audience: "group", group, from: [ids.trial, ids.meeting] });
	const says = { indicator: ids.indicator, says: word("says") };
	await author.ask("PUT", `/api/value/stories/${ids.valueStory}/indicators`, says);
	ids.valueAlone = await tell("valueAlone", "realised", { audience: "private", from: [ids.valueStory] });

	ids.alone = await reflect("alone", "private", { from: ids.reflection });
	const toSelf = { text: word("aboutAlone") };
	const kept = await author.ask<Said>("POST", `/api/conversations/about/${ids.alone}/messages`, toSelf);
	[ids.saidAlone, ids.talkAlone] = [kept.id, kept.conversation];
	await made(author, "/api/me/motivation", { text: word("motivation"), shown: "me" });
	ids.toSelf = await made(author, "/api/me/prompts", { prompt: "frankness", text: word("toSelf") });
	await author.ask("PUT", "/api/me/participation", { level: "core", word: word("intended"), shown: "me" });
	await second.ask("PUT", "/api/me/participation", { level: "active", word: word("shownIntended"), shown: "chapter" });
	ids.work = await made(author, "/api/deidentifications", { from: ids.reflection });
	const retold = `/api/deidentifications/${ids.work}`;
	const base = async () => (await author.ask<{ base: number }>("GET", retold)).base;
	const choices = [{ words: word("reflection"), what: "person", instead: word("marks") }];
	await author.ask("PUT", `${retold}/marks`, { base: await base(), choices });
	await author.ask("PUT", `${retold}/reader`, { base: await base(), reader: second.id });
	await second.ask("POST", `${retold}/answer`, { base: await base(), answer: "return", word: word("word") });

	ids.aim = await made(author, "/api/aims", { title: word("aim"), description: word("aim") });
	const profile = { languages: ["en"], objectives: [word("objective")], skills: [] };
	const { name } = await author.ask<{ name: string }>("GET", "/api/me");
	await author.ask("PUT", "/api/me/profile", { name, ...profile });
	await made(second, "/api/me/motivation", { text: word("shownMotivation"), shown: "chapter" });
	await author.ask("PUT", "/api/me/arrival", { "community-if-successful": "", "for-each-other": word("arrival") });
	await author.ask("PUT", "/api/path/answers/aims", { text: word("path") });
	return { ids };
};
