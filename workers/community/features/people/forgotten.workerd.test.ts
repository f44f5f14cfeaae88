import { beforeAll, describe, expect, it } from "vitest";
import { claimed, type SignedIn, signedIn, site } from "#test/support/signed-in.ts";

/** What happens to a row when the person leaves whom one of its columns names. */
type Fate =
	/** It names only them, or serves nobody any more. */
	| "goes"
	/** Others need it; it names nobody, or nobody yet. */
	| "empties"
	/** Others need it as it was, with the name of who wrote or did it. */
	| "stays";

type Row = Readonly<Record<string, string | number | null>>;

const later = Date.now() + 1_000_000_000;
const toCome = { state: "planned", starts_at: later, ends_at: later + 1 };

/** Every column that names a person of this chapter, what becomes of it, and what else makes the case. */
const fates: readonly (readonly [column: string, fate: Fate, row?: Row])[] = [
	["adoption.adopted_by", "stays"],
	["agenda_item.person_id", "stays", { meeting_id: "meeting_held", kind: "case", state: "on" }],
	["agenda_item.person_id", "empties", { meeting_id: "meeting_ahead", kind: "topic", state: "on" }],
	["agenda_item.person_id", "goes", { meeting_id: "meeting_ahead", kind: "introduction", state: "on" }],
	["agenda_item.person_id", "goes", { meeting_id: "meeting_ahead", kind: "commitment", state: "on" }],
	["aim.author_id", "stays"],
	["answer.person_id", "stays"],
	["api_token.person_id", "goes"],
	["archive_arrival.by_id", "stays"],
	["arrival_answer.person_id", "goes"],
	["assist_entry.person_id", "stays"],
	["attendance.person_id", "stays", { came_at: 1 }],
	["attendance.person_id", "goes", { answer: "maybe" }],
	["attendance.person_id", "goes", { meeting_id: "meeting_ahead", answer: "yes" }],
	["calendar_feed.person_id", "goes"],
	["charter_proposal.author_id", "stays"],
	["charter_proposal.decided_by", "stays"],
	["charter_version.author_id", "stays", { version: 901 }],
	["closing.planned_by", "stays"],
	["closing_item.decided_by", "stays"],
	["commitment.person_id", "stays"],
	["consent.person_id", "stays", { ended_at: 1 }],
	["consultation.answered_by", "stays"],
	["consultation.sponsor_id", "stays"],
	["consultation_voice.person_id", "stays"],
	["conversation.started_by", "stays"],
	["decision.proposer_id", "stays"],
	["decision_entry.person_id", "stays"],
	["decision_version.author_id", "stays"],
	["decision_voice.person_id", "stays"],
	["deidentification.author_id", "goes"],
	["deidentification.reader_id", "empties"],
	["departure.proposed_by", "stays"],
	["departure_person.person_id", "stays"],
	["departure_person.person_id", "goes", { departure_id: "departure_asking" }],
	["digest_setting.person_id", "goes"],
	["following.person_id", "goes"],
	["formation_answer.person_id", "stays"],
	["formation_step.person_id", "stays", { done_at: 1 }],
	["formation_step.person_id", "empties", { step: "launch" }],
	["group_member.person_id", "goes"],
	["group_progress.person_id", "stays"],
	["helper_setting.person_id", "goes"],
	["import_run.by_id", "stays", { state: "done" }],
	["import_run.by_id", "goes", { state: "previewed" }],
	["indicator.author_id", "stays"],
	["indicator_value.person_id", "stays"],
	["intended_level.person_id", "goes"],
	["introduction.person_id", "stays", { direction: "asked", state: "declined", contact: null }],
	["join_request.decided_by", "stays"],
	["letter_choice.person_id", "goes"],
	["mail.person_id", "goes"],
	["meeting.created_by", "stays"],
	["meeting.facilitator_id", "stays", { state: "held" }],
	["meeting.facilitator_id", "empties", toCome],
	["meeting.host_id", "stays", { state: "held" }],
	["meeting.host_id", "empties", toCome],
	["meeting_series.created_by", "stays"],
	["meeting_series.facilitator_id", "empties", { state: "running" }],
	["meeting_series.host_id", "empties", { state: "running" }],
	["member_invitation.created_by", "stays"],
	["mention.person_id", "goes"],
	["message.person_id", "stays"],
	["minutes_reader.person_id", "goes", { group_id: "" }],
	["moderation.by_id", "stays"],
	["moderation.person_id", "stays"],
	["motivation.person_id", "goes"],
	["muted_source.person_id", "goes"],
	["objective.person_id", "goes"],
	["pairing.person_id", "goes"],
	["passkey.person_id", "goes"],
	["passkey_challenge.person_id", "goes"],
	["peer_assist.facilitator_id", "stays", { phase: "closed" }],
	["peer_assist.facilitator_id", "empties", { phase: "questions" }],
	["peer_assist.owner_id", "stays", { phase: "questions" }],
	["person_language.person_id", "goes"],
	["practice.author_id", "stays", { audience: "chapter" }],
	["practice_person.person_id", "stays"],
	["practice_proposal.author_id", "stays", { state: "open" }],
	["practice_proposal.author_id", "goes", { state: "withdrawn" }],
	["practice_proposal.decided_by", "stays"],
	["practice_version.author_id", "stays"],
	["profile.person_id", "goes"],
	["prompt_answer.person_id", "goes"],
	["pulse.opened_by", "stays"],
	["question.asker_id", "stays", { state: "open" }],
	["reflection.author_id", "stays", { audience: "chapter" }],
	["reflection.author_id", "goes", { audience: "private" }],
	["release.asked_by", "goes"],
	["release_answer.person_id", "goes"],
	["report.decided_by", "stays"],
	["report.reporter_id", "stays"],
	["request.from_id", "stays", { state: "done" }],
	["request.from_id", "goes", { state: "waiting" }],
	["request.to_id", "goes"],
	["rules_agreement.person_id", "goes"],
	["search_doc.author_id", "stays", { container: null }],
	["session.person_id", "goes"],
	["sign_in_link.person_id", "goes"],
	["site_invitation.created_by", "stays"],
	["study.author_id", "stays"],
	["summary.edited_by", "stays"],
	["thanks.from_id", "stays"],
	["thanks.to_id", "goes"],
	["topic.raised_by", "stays"],
	["topic_interest.person_id", "goes", { topic_id: "topic_one" }],
	["trial.person_id", "stays"],
	["turn.offered_by", "stays"],
	["turn.person_id", "goes"],
	["value_story.author_id", "stays", { audience: "chapter" }],
	["value_story.author_id", "goes", { audience: "private" }],
	["working_group.coordinator_id", "stays"],
];

/** Columns that look as if they named a person, and name something else. */
const others = new Set([
	...["practice", "source", "meeting", "question", "assist", "group", "series", "about", "result", "conversation"],
	...[
		"aim",
		"record",
		"answer",
		"activity",
		"item",
		"message",
		"mail",
		"shared",
		"credential",
		"target",
		"for",
		"topic",
		"study",
		"release",
		"story",
		"indicator",
		"pulse",
		"decision",
		"consultation",
		"moderation",
		"report",
		"departure",
		"local",
		"run",
		"archive",
	],
]);
/** The other side of an invitation or an introduction, and an answer that helped: people and things elsewhere. */
const elsewhere = ["site_invitation.used_by", "introduction.their_person", "question.helped_by"];

type Column = { readonly name: string; readonly type: string; readonly notnull: 0 | 1; readonly dflt_value: unknown };
let tables: ReadonlyMap<string, readonly Column[]>;
let leaver: SignedIn;

const filledIn = ({ type, name }: Column, n: number): string | number =>
	type === "INTEGER"
		? n
		: ["sites", "fields", "marks", "topics", "languages", "objectives", "skills"].includes(name)
			? "[]"
			: `${name}_${n}`;

/** A row of a table with something in every column that needs it. */
const put = async (table: string, n: number, given: Row): Promise<number> => {
	const columns = tables.get(table) ?? [];
	const needed = columns.filter(({ notnull, dflt_value }) => notnull === 1 && dflt_value === null);
	const row: Row = { ...Object.fromEntries(needed.map((one) => [one.name, filledIn(one, n)])), ...given };
	const names = Object.keys(row);
	const { meta } = await site.DB.prepare(
		`insert into ${table} (${names.join(", ")}) values (${names.map(() => "?").join(", ")})`,
	)
		.bind(...Object.values(row))
		.run();
	return meta.last_row_id;
};

beforeAll(async () => {
	await claimed();
	await signedIn("steward", "Priya Nair");
	leaver = await signedIn("member", "Leah");
	const { results } = await site.DB.prepare(
		"select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '%search_index%'",
	).all<{ name: string }>();
	const found = new Map<string, readonly Column[]>();
	for (const { name } of results)
		if (!name.startsWith("_") && !name.startsWith("d1_"))
			found.set(name, (await site.DB.prepare(`pragma table_info(${name})`).all<Column>()).results);
	tables = found;
	await put("meeting", 9_001, { id: "meeting_ahead", ...toCome });
	await put("meeting", 9_002, { id: "meeting_held", state: "held", starts_at: 1 });
	await put("topic", 9_003, { id: "topic_one" });
	await put("departure", 9_004, { id: "departure_asking", state: "asking" });
});

describe("when somebody leaves", () => {
	it("it is said of every column that names a person what becomes of it", () => {
		const named = [...tables].flatMap(([table, columns]) =>
			columns
				.filter(({ name }) => /_(id|by|person)$/.test(name) && !others.has(name.replace(/_id$/, "")))
				.map(({ name }) => `${table}.${name}`),
		);
		const said = new Set([...fates.map(([column]) => column), ...elsewhere]);
		expect(named.filter((one) => !said.has(one))).toEqual([]);
		expect([...said].filter((one) => !named.includes(one))).toEqual([]);
	});

	it("that is what becomes of it", async () => {
		const made: { column: string; fate: Fate; rowid: number; row: Row }[] = [];
		for (const [n, [column, fate, more = {}]] of fates.entries()) {
			const [table = "", name = ""] = column.split(".");
			made.push({ column, fate, row: more, rowid: await put(table, 1_000 + n, { ...more, [name]: leaver.id }) });
		}
		expect((await leaver.call("POST", "/api/me/leave")).status).toBe(204);
		for (const { column, fate, rowid, row } of made) {
			const [table, name] = column.split(".");
			const left = await site.DB.prepare(`select ${name} as who from ${table} where rowid = ?`)
				.bind(rowid)
				.first<{ who: string | null }>();
			// A number that became free may be another row's by now: the stewards are written to.
			const became: Fate = left?.who === leaver.id ? "stays" : left?.who === null ? "empties" : "goes";
			expect.soft(became, `${column} ${JSON.stringify(row)}`).toBe(fate);
		}
	});

	it("what they alone could end is ended", async () => {
		const first = (sql: string) => site.DB.prepare(sql).bind(leaver.id).first();
		expect(await first("select phase from peer_assist where owner_id = ?")).toEqual({ phase: "closed" });
		expect(await first("select state from question where asker_id = ?")).toEqual({ state: "closed" });
		expect(await first("select closed_at is not null as closed from working_group where coordinator_id = ?")).toEqual({
			closed: 1,
		});
	});
});

describe("when somebody leaves a group", () => {
	it("nobody in it waits for them, and what waited for the end of their quiet hours doesn’t reach them", async () => {
		const [ada, ben] = [await signedIn("member", "Ada"), await signedIn("member", "Ben")];
		const made = await ada.call("POST", "/api/groups", { name: "Night shifts", purpose: "To listen." });
		const { id: group } = (await made.json()) as { id: string };
		await ada.call("POST", `/api/groups/${group}/members`, { person: ben.id });
		for (const [id, of] of [
			["meeting_within", group],
			["meeting_beyond", null],
		] as const) {
			await put("meeting", id.length, { id, group_id: of, facilitator_id: ben.id, ...toCome });
			await put("agenda_item", id.length, { id: `item_${id}`, meeting_id: id, kind: "commitment", person_id: ben.id });
			await put("attendance", 1, { meeting_id: id, person_id: ben.id, answer: "yes" });
			await put("turn", 1, { id: `turn_${id}`, meeting_id: id, person_id: ben.id, state: "taken" });
			const letter = { body: "Soon", about: JSON.stringify([id]) };
			await put("search_doc", of ? 20_001 : 20_002, { id, kind: "meeting", container: of });
			await put("mail", 1, { id: `mail_${id}`, recipient: ben.email, ...letter, created_at: later });
			await put("peer_assist", 1, { id: `assist_${id}`, group_id: of, owner_id: ben.id, phase: "questions" });
		}
		expect((await ben.call("DELETE", `/api/groups/${group}/members/${ben.id}`)).status).toBe(204);
		const of = async (sql: string) =>
			(await site.DB.prepare(sql).bind(ben.id).all<{ v: string }>()).results.map(({ v }) => v);
		expect(await of("select id as v from meeting where facilitator_id = ?")).toEqual(["meeting_beyond"]);
		for (const table of ["agenda_item", "attendance", "turn"])
			expect(await of(`select meeting_id as v from ${table} where person_id = ?`), table).toEqual(["meeting_beyond"]);
		expect(await of("select id as v from peer_assist where owner_id = ? and phase = 'questions'")).toEqual([
			"assist_meeting_beyond",
		]);
		const waiting = () =>
			of(`select id as v from mail where recipient = ? || '@example.org' and created_at > ${Date.now()}`);
		expect(await waiting()).toEqual(["mail_meeting_beyond"]);
		const steward = await signedIn("steward");
		await steward.call("PUT", `/api/people/${ben.id}/state`, { state: "suspended" });
		expect(await waiting()).toEqual([]);
	});
});
