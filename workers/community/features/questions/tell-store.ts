import { sql } from "drizzle-orm";
import type { QuietHours } from "#core/quiet-hours.ts";
import type { Db } from "#exchange/site.ts";
import { mail, person } from "#identity/tables.ts";
import { answer, helperSetting, question } from "../../db/helping.ts";
import { letterWanted } from "../../db/letter-choice.ts";
import { profile } from "../../db/people.ts";
import { groupMember } from "../../db/practices.ts";
import type { Answered } from "./letters.ts";

/**
 * A letter names the asker and the letter before it: so the last one is found by its id, and of two that are written at
 * the same moment one is kept.
 */
export const letterId = (askerId: string, toldAt: number): string => `mail_answers_${askerId}_${toldAt}`;

const lastLetter = sql`coalesce((select max(m.created_at) from ${mail} m
	where m.id >= 'mail_answers_' || t.asker_id || '_' and m.id < 'mail_answers_' || t.asker_id || '_:'), 0)`;

type UntoldAsker = QuietHours & {
	readonly askerId: string;
	readonly name: string;
	/** JSON; null without a profile. */
	readonly languages: string | null;
	/** When they were last written to; 0 for never. */
	readonly toldAt: number;
	readonly questions: readonly Answered[];
};

type Row = Omit<UntoldAsker, "questions"> & { readonly questions: string };

/** Who was answered since their last letter, where that one was written before `toldBefore`. */
export const readUntoldAskers = async (
	db: Db,
	{ since, toldBefore, most }: { readonly since: number; readonly toldBefore: number; readonly most: number },
): Promise<UntoldAsker[]> => {
	const rows = await db.all<Row>(sql`select askerId, name, languages, toldAt, quietFrom, quietTo, timeZone,
			json_group_array(json_object('id', id, 'title', title)) as questions
		from (select t.id, t.title, t.asker_id as askerId, p.name, f.languages,
				s.quiet_from as quietFrom, s.quiet_to as quietTo, s.time_zone as timeZone, ${lastLetter} as toldAt
			from ${question} t join ${person} p on p.id = t.asker_id left join ${profile} f on f.person_id = p.id
				left join ${helperSetting} s on s.person_id = p.id
			where t.state in ('open', 'closed') and t.updated_at > ${since} and p.state = 'active' and p.email is not null
				and ${letterWanted(sql`p.id`, sql`'answer'`)}
				and (t.group_id is null or exists (
					select 1 from ${groupMember} gm where gm.group_id = t.group_id and gm.person_id = t.asker_id))
				and exists (select 1 from ${answer} a where a.question_id = t.id and a.person_id <> t.asker_id
					and a.created_at > max(${since}, ${lastLetter})) order by t.updated_at)
		where toldAt <= ${toldBefore} group by askerId limit ${most}`);
	return rows.map((row) => ({ ...row, questions: JSON.parse(row.questions) as Answered[] }));
};
