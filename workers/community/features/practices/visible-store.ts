import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { docs, docVisible, shownTo } from "../../db/container.ts";
import { groupMember, practice } from "../../db/practices.ts";

/**
 * Whether a row of `practice`, called `p`, may be seen by a person of this chapter: what is shared, except what belongs to
 * a group that they aren't a member of, and their own drafts. Every query that shows anything of a practice
 * (its versions, trials and people too) has this condition in it; nobody's role changes whose container it is (DOMAIN, E2).
 */
export const practiceVisible = (viewerId: string | Placeholder): SQL => sql`(${shownTo(sql`p.id`, viewerId)} and (
	(p.state = 'shared' and (p.audience <> 'group' or exists (
		select 1 from ${groupMember} gm where gm.group_id = p.group_id and gm.person_id = ${viewerId})))
	or (p.state = 'draft' and p.author_id = ${viewerId})))`;

/**
 * Whether a trial `t` of a practice that a person sees may be seen by them, too. What somebody told of it in a group stays
 * there when the practice itself goes further (DOMAIN, E2).
 */
export const trialVisible = (viewerId: string | Placeholder): SQL => sql`(t.person_id = ${viewerId} or not exists (
	select 1 from ${docs} where d.id = t.id and not ${docVisible(viewerId)}))`;

/** Breaks the batch when the practice has moved to others than those who could see it when it was read. */
export const stillSeenBy = (db: Db, practiceId: string, groupId: string | null): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${practice} where id = ${practiceId}
			and case when audience = 'group' then group_id end is ${groupId})`,
	);
