import { sql } from "drizzle-orm";
import { docs, docVisible } from "../../db/container.ts";
import { answer, question } from "../../db/helping.ts";
import type { Phase } from "../assists/rules.ts";
import { helpableAssistsQuery } from "../assists/store.ts";
import { latestThanksQuery } from "../thanks/store.ts";
import { me, since } from "./placeholders.ts";
import { holding } from "./words-store.ts";

/** A question that nobody answered for good, and that holds words of what one can be asked about. */
export type Known = { readonly id: string; readonly title: string; readonly language: string; readonly at: number };
export type Helpable = { readonly id: string; readonly title: string; readonly phase: Phase };
export type Thankful = { readonly id: string; readonly from: string; readonly text: string; readonly at: number };

/** As many as one looks at before one helps with one. */
const mostAsked = 3;
/** Of everything that holds one of the words, the latest. */
const lookedThrough = 12;

/** Questions about what one can be asked about: open ones, of others, that one has not answered yet. */
export const knownQuestions = sql`select q.id, q.title, q.language, q.created_at as at
	from (${holding("skills", lookedThrough)}) hit
	cross join ${docs} on d.n = hit.n cross join ${question} q on q.id = d.id
	where d.kind = 'question' and ${docVisible(me)} and q.state = 'open' and q.asker_id <> ${me}
		and not exists (select 1 from ${answer} a where a.question_id = q.id and a.person_id = ${me})
	order by d.n desc limit ${mostAsked}`;

export const helpableAssists = sql`select * from (${helpableAssistsQuery(me)}) limit ${mostAsked}`;

export const latestThanks = latestThanksQuery(me, since);
