import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { person } from "#identity/tables.ts";
import { inContainer, shownToAll } from "../../db/container.ts";
import { workingGroup } from "../../db/practices.ts";
import { decision, decisionEntry, decisionVoice } from "../../db/voice.ts";
import { isOpen, takenUpAgain } from "./store.ts";

/**
 * For the home page's one batch: decisions that wait for a person's voice, or for what only who proposed them can do next.
 * `now` is in epoch milliseconds.
 */
export const decisionsWaitingQuery = (viewerId: string | Placeholder, now: number | Placeholder): SQL => {
	const today = sql`date(${now} / 1000, 'unixepoch')`;
	const over = sql`(t.phase_until is not null and t.phase_until < ${today})`;
	const said = (what: SQL) =>
		sql`exists (select 1 from ${decisionEntry} e where e.decision_id = t.id and ${what} and ${shownToAll(sql`e.id`)})`;
	const answers = sql`select 1 from ${decisionEntry} a where a.decision_id = t.id and a.reply_to = e.id and ${shownToAll(sql`a.id`)}`;
	const mine = sql`t.proposer_id = ${viewerId}`;
	const consents = (whose: SQL) => sql`exists (select 1 from ${decisionVoice} y where y.decision_id = t.id
		and y.version = t.version and ${whose})`;
	return sql`select * from (select t.id, t.title, case
			when ${mine} and t.phase = 'questions' and ${said(sql`e.kind = 'question' and not exists (${answers})`)} then 'answer'
			when ${mine} and t.phase <> 'objections' and ${over} then 'move'
			when ${mine} and t.phase = 'objections' and ${said(sql`e.kind = 'objection' and e.state = 'open'`)} then 'integrate'
			when ${mine} and t.phase = 'objections' and (t.phase_until is null or ${over})
				and ${consents(sql`y.person_id <> ${viewerId} and y.says = 'no-objection'`)} then 'decide'
			when not ${mine} and t.phase = 'reactions' and not ${said(sql`e.person_id = ${viewerId} and e.kind = 'reaction'`)} then 'react'
			when not ${mine} and t.phase = 'objections' and not ${consents(sql`y.person_id = ${viewerId}`)}
				and not ${said(sql`e.person_id = ${viewerId} and e.kind = 'objection' and e.state = 'open'`)} then 'consent'
			when t.phase = 'decided' then 'review'
			end as need, null as at
		from ${decision} t left join ${workingGroup} g on g.id = t.group_id
		where (${isOpen} or (t.phase = 'decided' and ${mine} and t.review_on <= ${today} and not ${takenUpAgain}))
			and g.closed_at is null and ${inContainer(viewerId)}
			and (select h.role from ${person} h where h.id = ${viewerId}) <> 'guest'
		order by t.phase, t.updated_at desc limit 50) where need is not null limit 5`;
};
