import { type SQL, sql } from "drizzle-orm";
import { readBatch } from "#exchange/read-batch.ts";
import { searchSelect } from "#exchange/search.ts";
import type { Db } from "#exchange/site.ts";
import { containersOf, docShownTo, docs, docVisible } from "../../db/container.ts";
import { derivation, studyLink } from "../../db/cycle.ts";
import { practice, trial } from "../../db/practices.ts";
import { type SourceRow, sourceFrom, sourceQuery } from "../cycle/store.ts";
import { practiceVisible } from "../practices/visible-store.ts";

export type PracticeChoice = { readonly id: string; readonly title: string; readonly language: string };

/** A reflection on a commitment that came of a trial: further back the words are about something else. */
const furthestBack = 4;
/** As many as one looks through. */
const mostChoices = 20;

const columns = sql`p.id, p.title, p.language`;

/** The practices that something leads back to, as far as the viewer sees the way: that of a trial, no further, or of what a study looks at. */
const leadsTo = (viewerId: string, from: string): SQL => sql`with recursive up(id, depth) as (
		select ${from}, 0
		union select v.source_id, up.depth + 1 from up join ${derivation} v on v.id = up.id
			join ${docs} on d.id = v.source_id
			where up.depth < ${furthestBack} and ${docVisible(viewerId)}
				and not exists (select 1 from ${trial} x where x.id = up.id)),
	among(id) as (select id from up union select l.target_id from up join ${studyLink} l on l.study_id = up.id)
	select distinct ${columns} from among left join ${trial} t on t.id = among.id
		join ${practice} p on p.id = coalesce(t.practice_id, among.id)
	where p.state = 'shared' and ${practiceVisible(viewerId)} limit ${mostChoices}`;

const recent = (viewerId: string): SQL => sql`select ${columns} from ${practice} p
	where p.state = 'shared' and ${practiceVisible(viewerId)} order by p.updated_at desc, p.id desc limit ${mostChoices}`;

const searched = (viewerId: string, origin: string, q: string): SQL => {
	const hits = searchSelect(q, {
		containers: containersOf(viewerId),
		only: docShownTo(viewerId),
		kinds: ["practice"],
		origins: [origin],
		limit: mostChoices,
	});
	return hits
		? sql`select ${columns} from (${hits}) d cross join ${practice} p on p.id = d.id
			where ${practiceVisible(viewerId)} order by d.place, d.n desc`
		: recent(viewerId);
};

/** What somebody may propose a version of: what it comes from leads there, or they look for it. One round trip. */
export const readPracticeChoices = async (db: Db, origin: string, viewerId: string, from: string, q: string) => {
	const [[source], near, found] = await readBatch<[SourceRow, PracticeChoice, PracticeChoice]>(db, [
		sourceQuery(viewerId, from),
		leadsTo(viewerId, from),
		searched(viewerId, origin, q),
	]);
	return { source: sourceFrom(source), near: source ? near : [], found };
};
