import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { digestSetting, letterChoice } from "../../db/daily.ts";
import { following, helperSetting } from "../../db/helping.ts";
import { type How, isLetterKind, type LetterKind } from "../../letter-kinds.ts";
import { everything } from "../conversations/rules.ts";
import { type Quiet, type Rhythm, usualRhythm } from "./rules.ts";

/** What somebody said of mail: when it may come, how often the digest does, and how each kind of letter. */
export type MailSetting = Quiet & {
	readonly digest: Rhythm & {
		/** When the next is due. */
		readonly nextAt: number | null;
		/** Up to when the last one told; null where there was none. */
		readonly toldUntil: number | null;
	};
	/** Kinds that they chose for; the others come as the table of kinds says. */
	readonly letters: Readonly<Partial<Record<LetterKind, How>>>;
};

type Row = Omit<Quiet, "timeZone"> &
	Partial<Rhythm> & {
		readonly timeZone: string | null;
		readonly nextAt: number | null;
		readonly toldUntil: number | null;
		readonly letters: string;
		readonly muted: 0 | 1;
	};

const settingQuery = (personId: string): SQL => sql`select hs.quiet_from as quietFrom, hs.quiet_to as quietTo,
	hs.time_zone as timeZone, ds.every, ds.weekday, ds.hour, ds.next_at as nextAt, ds.told_until as toldUntil,
	(select json_group_object(lc.kind, lc.how) from ${letterChoice} lc where lc.person_id = w.id) as letters,
	exists (select 1 from ${following} e where e.conversation_id = ${everything} and e.person_id = w.id
		and e.state = 'muted') as muted
	from (select ${personId} as id) w left join ${helperSetting} hs on hs.person_id = w.id
	left join ${digestSetting} ds on ds.person_id = w.id`;

const lettersFrom = ({ letters, muted }: Pick<Row, "letters" | "muted">): MailSetting["letters"] => {
	const chosen = Object.entries(JSON.parse(letters) as Record<string, How>).filter(([kind]) => isLetterKind(kind));
	return { ...(muted === 1 ? { conversation: "never" } : {}), ...Object.fromEntries(chosen) };
};

/** `zone` is that of the reader, where none was chosen. */
export const readMailSetting = async (db: Db, personId: string, zone: string): Promise<MailSetting> => {
	const [row] = await db.all<Row>(settingQuery(personId));
	const { quietFrom = null, quietTo = null, timeZone = null } = row ?? {};
	const { every, weekday, hour } = { ...usualRhythm, ...(row?.every ? row : {}) } as Rhythm;
	return {
		...{ quietFrom, quietTo, timeZone: ((quietFrom || every !== "never") && timeZone) || zone },
		digest: { every, weekday, hour, nextAt: row?.nextAt ?? null, toldUntil: row?.toldUntil ?? null },
		letters: row ? lettersFrom(row) : {},
	};
};
