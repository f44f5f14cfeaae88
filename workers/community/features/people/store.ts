import { eq, type SQL, sql } from "drizzle-orm";
import type { ListCursor } from "#core/cursor.ts";
import { searchQuery } from "#core/folding.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import { searchDoc } from "#exchange/search-tables.ts";
import type { Db, Statement } from "#exchange/site.ts";
import type { State } from "#identity/people.ts";
import { arrival, mail, person } from "#identity/tables.ts";
import { shownTo, shownToAll } from "../../db/container.ts";
import { digestSetting, letterChoice } from "../../db/daily.ts";
import { objective } from "../../db/forming.ts";
import { joinRequest, mutedSource, personLanguage, profile } from "../../db/people.ts";
import { lettersToStewards, type StewardText } from "../../db/steward-letters.ts";
import { intendedLevel } from "../../db/trust.ts";
import type { Level } from "../participation/rules.ts";
import type { ArrivalAnswer } from "./arrival-rules.ts";
import { arrivalColumn, saveArrival } from "./arrival-store.ts";
import type { NamedProfile, Profile, Shown } from "./rules.ts";

/** A person with their profile; who hasn't written one yet has an empty one. */
export type PersonInList = NamedProfile &
	Pick<Shown, "motivation"> & {
		readonly id: string;
		readonly email: string | null;
		readonly role: string;
		readonly state: State;
		readonly joinedAt: number;
	};

/** The same with what they answered on arriving, and where each of their objectives is found. */
export type PersonRow = PersonInList &
	Shown & {
		readonly wanted: readonly { readonly id: string; readonly text: string }[];
		/** How they mean to take part, where they said so to the chapter. */
		readonly takesPart: { readonly level: Level; readonly word: string } | null;
	};

type Line = Omit<PersonInList, "languages" | "objectives" | "skills"> &
	Record<"languages" | "objectives" | "skills", string | null>;

const listIn = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));

const rowOf = (line: Line): PersonInList => ({
	...line,
	languages: listIn(line.languages),
	objectives: listIn(line.objectives),
	skills: listIn(line.skills),
});

const columns = sql`p.id, p.name, p.email, p.role, p.state, p.joined_at as joinedAt,
	coalesce(f.place, '') as place, coalesce(f.organisation, '') as organisation, f.languages,
	coalesce(f.introduction, '') as introduction, f.objectives, f.skills, coalesce(f.motivation, '') as motivation`;
/** People with their profiles, as far as nobody hid those from the viewer. */
const people = (viewerId: string): SQL =>
	sql`${person} p left join ${profile} f on f.person_id = p.id and ${shownTo(sql`p.id`, viewerId)}`;

export type Directory = {
	readonly viewerId: string;
	/** Words anywhere in a profile. */
	readonly words?: string;
	readonly language?: string;
	readonly after?: ListCursor;
	readonly limit: number;
};

/** The index finds by words; the order is that of names, because nobody is ranked. */
const found = (words: string | undefined): SQL => {
	if (!words) return sql``;
	const match = searchQuery(words);
	if (match === null) return sql`and 0`;
	return sql`and p.id in (select d.id from search_index join ${searchDoc} d on d.n = search_index.rowid
		where search_index match ${match} and d.kind = 'person' and ${shownToAll(sql`d.id`)})`;
};

const directoryQuery = ({
	viewerId,
	words,
	language,
	after,
	limit,
}: Directory): SQL => sql`select ${columns} from ${people(viewerId)}
	where p.state = 'active' ${found(words)}
		${language ? sql`and exists (select 1 from ${personLanguage} l where l.language = ${language} and l.person_id = p.id) and ${shownToAll(sql`p.id`)}` : sql``}
		${after ? sql`and (p.name, p.id) > (${after.key}, ${after.id})` : sql``}
	order by p.name, p.id limit ${limit + 1}`;

/** From one language to the next in the index, so that it costs as many steps as there are languages. */
const languagesQuery = sql`with recursive known(value) as (select min(language) from ${personLanguage}
	union all select (select min(l.language) from ${personLanguage} l where l.language > known.value) from known
		where known.value is not null)
	select value from known where value is not null limit 100`;

/** A page of the directory, one person more than `limit`, and the languages that one can filter by. One round trip. */
export const readDirectory = async (
	db: Db,
	directory: Directory,
): Promise<{ people: PersonInList[]; languages: string[] }> => {
	const [lines, languages] = await readBatch<[Line, { value: string }]>(db, [
		directoryQuery(directory),
		languagesQuery,
	]);
	return { people: lines.map(rowOf), languages: languages.map(({ value }) => value) };
};

/** Somebody as a viewer sees them; where none is said, as they see themselves. */
export const readPerson = async (db: Db, id: string, viewerId: string = id): Promise<PersonRow | undefined> => {
	type One = Line & { readonly arrival: string; readonly wanted: string; readonly takesPart: string | null };
	const shown = shownTo(sql`p.id`, viewerId);
	const [line] =
		await db.all<One>(sql`select ${columns}, case when ${shown} then ${arrivalColumn} else '[]' end as arrival,
		(select json_group_array(json_object('id', o.id, 'text', o.text)) from ${objective} o where o.person_id = p.id and ${shown}) as wanted,
		(select json_object('level', l.level, 'word', l.word) from ${intendedLevel} l
			where l.person_id = p.id and l.shown = 'chapter' and ${shown}) as takesPart
		from ${people(viewerId)} where p.id = ${id}`);
	if (!line) return undefined;
	const wanted = JSON.parse(line.wanted) as PersonRow["wanted"];
	const takesPart = line.takesPart === null ? null : (JSON.parse(line.takesPart) as PersonRow["takesPart"]);
	return { ...rowOf(line), arrival: JSON.parse(line.arrival) as ArrivalAnswer[], wanted, takesPart };
};

export const saveName = (db: Db, id: string, name: string): Statement =>
	db.update(person).set({ name }).where(eq(person.id, id));

export const saveProfile = (db: Db, personId: string, words: Profile, now: number): Statement => {
	const values = {
		place: words.place,
		organisation: words.organisation,
		introduction: words.introduction,
		languages: [...words.languages],
		objectives: [...words.objectives],
		skills: [...words.skills],
		updatedAt: now,
	};
	return db
		.insert(profile)
		.values({ personId, ...values })
		.onConflictDoUpdate({ target: profile.personId, set: values });
};

/** Breaks the batch when what somebody shows of why they are here was changed since it was read. */
export const stillShows = (db: Db, { id, motivation }: Pick<PersonRow, "id" | "motivation">): Statement =>
	mustHold(db, sql`not exists (select 1 from ${profile} where person_id = ${id} and motivation <> ${motivation})`);

/** Shows others here what brings somebody here; with "" it is nobody's but their own. */
export const showMotivation = (db: Db, personId: string, motivation: string, now: number): Statement =>
	db
		.insert(profile)
		.values({ personId, languages: [], objectives: [], skills: [], motivation, updatedAt: now })
		.onConflictDoUpdate({ target: profile.personId, set: { motivation } });

export const removeProfile = (db: Db, personId: string): Statement[] => [
	db.delete(profile).where(eq(profile.personId, personId)),
	...saveArrival(db, personId, [], 0),
];

/** Which letters somebody wants, and when. */
export const forgetSettings = (db: Db, personId: string): Statement[] => [
	db.delete(digestSetting).where(eq(digestSetting.personId, personId)),
	db.delete(letterChoice).where(eq(letterChoice.personId, personId)),
];

export const tellStewards = (id: string, texts: readonly StewardText[], at: number): SQL[] =>
	lettersToStewards({ id, kind: "leaving", at, when: sql`true` }, texts);

/** Forgets the address with all that was sent to it or asked from it, so that nothing leads back to the person and they could come anew. */
export const forgetAddress = (db: Db, id: string): Statement[] => {
	const address = sql`(select p.email from ${person} p where p.id = ${id})`;
	return [
		db.delete(joinRequest).where(sql`${joinRequest.email} = ${address}`),
		db.delete(arrival).where(sql`${arrival.email} = ${address}`),
		db.delete(mail).where(sql`${mail.recipient} = ${address} or ${mail.personId} = ${id}`),
		db.delete(mutedSource).where(eq(mutedSource.personId, id)),
		db.update(person).set({ email: null }).where(eq(person.id, id)),
	];
};
