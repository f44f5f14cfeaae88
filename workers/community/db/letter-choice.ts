import { type SQL, sql } from "drizzle-orm";
import { gathered } from "#identity/outbox.ts";
import { letterKindNames, wordsOfKind } from "../letter-kinds.ts";
import { digestSetting, letterChoice } from "./daily.ts";

const kindsWith = (of: "digest" | "waits"): string =>
	JSON.stringify(
		letterKindNames.filter((kind) => {
			const { otherwise, waits } = wordsOfKind(kind);
			return of === "digest" ? otherwise === "digest" : waits === true;
		}),
	);
const digestOtherwise = kindsWith("digest");
const saidAnyway = kindsWith("waits");

/** Whether a person gets digests. */
const getsDigest = (personId: SQL): SQL =>
	sql`exists (select 1 from ${digestSetting} ds where ds.person_id = ${personId} and ds.every <> 'never')`;

/** How a person gets letters of a kind; one without a kind always comes at once. */
const howTold = (personId: SQL, kind: SQL): SQL => sql`coalesce(
	(select lc.how from ${letterChoice} lc where lc.person_id = ${personId} and lc.kind = ${kind}),
	case when ${kind} in (select value from json_each(${digestOtherwise})) and ${getsDigest(personId)} then 'digest' end,
	'at-once')`;

/** Whether a letter of a kind is written to a person: at once, or to be kept for a digest that wouldn't say it otherwise. */
export const letterWanted = (
	personId: SQL,
	kind: SQL,
): SQL => sql`(case ${howTold(personId, kind)} when 'at-once' then true
	when 'digest' then coalesce(${kind} not in (select value from json_each(${saidAnyway})), true) and ${getsDigest(personId)}
	else false end)`;

/** The count of attempts that a letter of a kind begins with: none, or the mark of what waits for the digest. */
export const attemptsFor = (personId: SQL, kind: SQL): SQL =>
	sql`(case ${howTold(personId, kind)} when 'digest' then ${gathered} else 0 end)`;
