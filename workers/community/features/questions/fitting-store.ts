import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { docs, docVisible, type Reading, shownToAll } from "../../db/container.ts";
import { answer, helperSetting, question, request } from "../../db/helping.ts";
import { profile } from "../../db/people.ts";
import { groupMember, practice, trial } from "../../db/practices.ts";
import { lately } from "../requests/rules.ts";
import { askedSince, mayBeAsked } from "../requests/store.ts";
import { joined } from "../search/rules.ts";
import { bestFirst, type Fit, type Helper, helpersFrom } from "./fitting-rules.ts";
import { hits, holdsWanted, withWanted } from "./fitting-words.ts";

/** Beside a form one glances; whom to ask is looked for further. Of documents of all kinds, most are of others. */
const amongKnown = 40;
const amongAll = 80;
/** As many people whose skills hold a word as are looked at. */
const mostSkilled = 40;
const mostFits = 40;
const mostKnown = 6;

/** A question as the index has it, with its scripts set apart. */
export const wordsOf = (id: Reading): SQL => sql`(select title || ' ' || body from ${searchDoc} where id = ${id})`;

type KnownRow = {
	readonly id: string;
	readonly kind: "question" | "practice";
	readonly title: string;
	readonly language: string | null;
	readonly helped: string | null;
	/** The beginning of its words, to say how well it fits. */
	readonly words: string;
};

/** What is known already: practices that fit, and similar questions with what helped. */
export type Known = {
	readonly id: string;
	readonly kind: "question" | "practice";
	readonly title: string;
	readonly language: string | null;
	readonly href: string;
	/** What helped, in the asker's words. */
	readonly helped: string;
};

/** Letters of a document that are looked through for how well it fits. */
const mostWords = 500;
const begun = sql`d.title || ' ' || substr(d.body, 1, ${mostWords})`;

/** Practices of this chapter and closed questions that fit a text, but for `except` itself. */
export const knownQuery = (
	viewerId: Reading,
	text: SQL,
	except: string | Placeholder = "",
): SQL => sql`${withWanted(text)}
	select d.id, d.kind, d.title, d.language, q.helped, ${begun} as words
	from ${hits(amongKnown)} hit cross join ${searchDoc} d on d.n = hit.n left join ${question} q on q.id = d.id
	where d.kind in ('question', 'practice') and d.id <> ${except} and instr(d.id, ':') = 0 and ${docVisible(viewerId)}
		and (d.kind = 'practice' or q.state = 'closed')`;

export const knownFrom = (rows: readonly KnownRow[], text: string): Known[] =>
	bestFirst(rows, text)
		.slice(0, mostKnown)
		.map(({ id, kind, title, language, helped }) => ({
			...{ id, kind, language },
			title: joined(title).trim(),
			href: kind === "practice" ? `/practices/${id}` : `/questions/${id}`,
			helped: helped ?? "",
		}));
export type { KnownRow };

/** Somebody `p` with their setting `s`: who may be asked about a question `q`, and wasn't, and hasn't answered. */
const wouldFit: SQL = sql`${mayBeAsked} and p.id <> q.asker_id
	and (q.group_id is null or exists (select 1 from ${groupMember} gm where gm.group_id = q.group_id and gm.person_id = p.id))
	and not exists (select 1 from ${request} b where b.about_id = q.id and b.to_id = p.id)
	and not exists (select 1 from ${answer} an where an.question_id = q.id and an.person_id = p.id)`;

type FitRow = Omit<Fit, "skills"> & { readonly skills: string | null; readonly words: string };

/** Practices and trials of other people that fit a question. */
export const fitsQuery = (viewerId: string, id: string, now: number): SQL => sql`${withWanted(wordsOf(id))}
	select fit.kind, p.id as personId, p.name, ${askedSince(sql`p.id`, now - lately)} as asked, null as skills, fit.title, fit.words
	from (select d.kind, coalesce(tr.person_id, pr.author_id) as person_id, coalesce(pr.title, '') as title, ${begun} as words
		from ${hits(amongAll)} hit cross join ${searchDoc} d on d.n = hit.n
		left join ${trial} tr on tr.id = d.id left join ${practice} pr on pr.id = coalesce(tr.practice_id, d.id)
		where d.kind in ('practice', 'trial') and instr(d.id, ':') = 0 and ${docVisible(viewerId)} limit ${mostFits}) fit
	cross join ${person} p on p.id = fit.person_id cross join ${question} q on q.id = ${id}
	left join ${helperSetting} s on s.person_id = p.id where ${wouldFit}`;

/** Other people whose skills hold a word of a question. */
export const skilledQuery = (id: string, now: number): SQL => sql`${withWanted(wordsOf(id))}
	select 'person' as kind, p.id as personId, p.name, ${askedSince(sql`p.id`, now - lately)} as asked, able.skills,
		'' as title, able.skills as words
	from (select f.person_id, f.skills from ${profile} f where ${holdsWanted(sql`f.skills`)} and ${shownToAll(sql`f.person_id`)}
		order by f.person_id limit ${mostSkilled}) able
	cross join ${person} p on p.id = able.person_id cross join ${question} q on q.id = ${id}
	left join ${helperSetting} s on s.person_id = p.id where ${wouldFit}`;

export const helpersOf = (rows: readonly FitRow[], text: string): Helper[] =>
	helpersFrom(
		// Whose skills fit is judged line by line.
		[
			...rows.filter(({ kind }) => kind === "person"),
			...bestFirst(
				rows.filter(({ kind }) => kind !== "person"),
				text,
			),
		].map((row) => ({ ...row, skills: row.skills === null ? [] : (JSON.parse(row.skills) as string[]) })),
		text,
	);
export type { FitRow };

/** A practice that an answer may point to: whoever reads the question reads it. */
export const practiceFits = (viewerId: string, practiceId: string, groupId: string | null): SQL =>
	sql`exists (select 1 from ${docs} where d.id = ${practiceId} and d.kind = 'practice' and instr(d.id, ':') = 0
		and ${docVisible(viewerId)} and (d.container is null or d.container is ${groupId}))`;

export const readFits = async (
	db: Db,
	viewerId: string,
	practiceId: string,
	groupId: string | null,
): Promise<boolean> =>
	(await db.all<{ fits: number }>(sql`select ${practiceFits(viewerId, practiceId, groupId)} as fits`))[0]?.fits === 1;
