import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Db } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { link } from "#exchange/tables.ts";
import { linkTold } from "../../db/chapter.ts";
import { lettersToStewards, lettersWritten, type StewardText } from "../../db/steward-letters.ts";
import type { Standing } from "./rules.ts";

/** More links than a chapter has. */
const mostLinks = 200;

/** Every link with what the stewards were told of it. One statement. */
export const readStandings = (db: Db) =>
	db
		.select({ link, told: linkTold, name: siteName(sql`"link"."peer"`) })
		.from(link)
		.leftJoin(linkTold, eq(linkTold.peer, link.peer))
		.orderBy(asc(link.peer))
		.limit(mostLinks);

type Note = {
	readonly peer: string;
	readonly standing: Standing;
	readonly word: string;
	readonly at: number;
};

const noted = ({ peer, standing, word, at }: Note, when: SQL): SQL =>
	sql`insert into ${linkTold} (peer, standing, word, at) select ${peer}, ${standing}, ${word}, ${at} where ${when}
		on conflict (peer) do update set standing = excluded.standing, word = excluded.word, at = excluded.at`;

/** Notes where a link stands without telling anybody. */
export const note = (row: Note): SQL => noted(row, sql`true`);

/** Writes to the stewards and notes that they were told, unless somebody else just did. All but the last return letters' ids. */
export const tell = (row: Note, id: string, texts: readonly StewardText[]): SQL[] => {
	const untold = sql`not exists (select 1 from ${linkTold} t where t.peer = ${row.peer} and t.standing = ${row.standing})`;
	return [
		...lettersToStewards({ id, kind: "links", at: row.at, when: untold }, texts),
		noted(row, sql`${lettersWritten(id)}`),
	];
};

export const forgetTold = (peer: string): SQL => sql`delete from ${linkTold} where peer = ${peer}`;
