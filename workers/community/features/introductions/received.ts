import { type SQL, sql } from "drizzle-orm";
import { day } from "#core/clock.ts";
import { newId } from "#core/id.ts";
import type { KindHandler, Site, Statement } from "#exchange/site.ts";
import { siteName } from "#exchange/site-names.ts";
import { ledger, link, record } from "#exchange/tables.ts";
import { mail, person } from "#identity/tables.ts";
import { type Content, contentSchemas } from "#protocol/content.ts";
import type { JudgedActivity } from "#protocol/judge.ts";
import { attemptsFor, letterWanted } from "../../db/letter-choice.ts";
import { wordsTo } from "../../db/letter-tongue.ts";
import { introduction } from "../../db/people.ts";
import { somebodyOf } from "./gone.ts";
import { answeredLetter, askedLetter, whichOne } from "./letters.ts";
import { askAgainAfter, mostADay } from "./rules.ts";

/*
 * How two people meet, and what is where at each step. A is at home at Boston, B at Nairobi.
 *
 * 1. A asks. Boston publishes an introduction to Nairobi alone: A's and B's record ids, and A's message. No name and no
 *    address of A's; if A has a consent that Nairobi may see, Nairobi knows A's name from that, otherwise it says
 *    "somebody of Boston". Asking is A's yes, so A chooses a line for B now; it stays at Boston.
 * 2. Nairobi notes it, if B has a consent in force that Boston may see (nobody can be asked about by a site that may
 *    not see them), and tells B.
 * 3. B answers at Nairobi, which publishes the answer to Boston alone. With "no" it holds nothing but that. With "yes" both
 *    have said yes, so it holds B's contact details.
 * 4. Only when this yes lies at Boston does Boston publish A's introduction anew, now with A's contact details.
 * 5. Either may take it back at any time: their record is withdrawn, the other site drops what it held of it, and
 *    withdraws its own in turn (`settleIntroductions`).
 */

type Item = { readonly item: JudgedActivity; readonly content: Content<"introduction"> };

const readable = (items: readonly JudgedActivity[]): Item[] =>
	items.flatMap((item) => {
		const read = contentSchemas.introduction.safeParse((item.activity.object as { content?: unknown }).content);
		return read.success ? [{ item, content: read.data }] : [];
	});

/** Whether the site at `asker` may see the person whose record is `r`: by its audience, as that stands now. */
const maySee = (site: Site, asker: SQL): SQL => sql`(r.origin = ${site.origin} and r.kind = 'person'
	and (r.expires_at is null or r.expires_at > ${site.clock()})
	and (r.scope = 'public'
		or (r.scope = 'sites' and exists (select 1 from json_each(r.sites) s where s.value = ${asker}))
		or (r.scope = 'network' and (
			exists (select 1 from ${link} k where k.peer = ${asker} and k.our_stance = 'yes' and k.their_stance = 'yes')
			or exists (select 1 from ${ledger} d where d.record_id = r.id and d.site = ${asker})
			or exists (select 1 from ${record} c where c.origin = ${asker} and c.kind = 'chapter' and c.scope <> 'sites')))))`;

const content = (field: string): SQL => sql.raw(`json_extract(q.activity, '$.object.content.${field}')`);

/** When what lies here of an introduction last came to something. */
const lastMoved = sql`max(i.created_at, coalesce(i.decided_at, 0))`;

/**
 * Wishes to meet somebody of ours that are not noted yet, and whose sender may see that person. Somebody who asked the
 * same person not long ago isn't heard again.
 */
const unnoted = (site: Site): SQL => sql`from ${record} q join ${record} r on r.id = ${content("to")}
	join ${person} p on r.id = ${`${site.origin}/records/`} || p.id and p.state = 'active'
	where q.kind = 'introduction' and q.origin <> ${site.origin} and ${content("state")} = 'asked' and ${content("answers")} is null
		and not exists (select 1 from ${introduction} i where i.record_id = q.id)
		and not exists (select 1 from ${introduction} i where i.person_id = p.id and i.direction = 'received'
			and i.their_origin = q.origin and i.their_person = ${content("from")}
			and (i.state in ('asked', 'accepted') or ${lastMoved} > ${site.clock() - askAgainAfter}))
		and ${maySee(site, sql`q.origin`)}`;

/** Noted in one run; more at once would be an address collector's work. */
const notedAtOnce = 20;

const wish: SQL = sql`'introduction'`;
const answer: SQL = sql`'introduced'`;

/**
 * The statements that note new wishes and tell the people who are asked. They look at all that lies here rather than at
 * what just came, so that a wish which came before we knew its sender is found by the next run of the clock.
 */
export const noteAsked = (site: Site): Statement[] => {
	const ids = JSON.stringify(
		Array.from({ length: notedAtOnce }, () => [newId("introduction", site), newId("mail", site)]),
	);
	const now = site.clock();
	const once = sql`select q.id as record_id, q.origin, ${content("from")} as their_person, substr(${content("message")}, 1, 4000) as message,
		p.id as person_id, p.email, row_number() over (partition by q.origin, ${content("from")}, p.id order by q.id) as again ${unnoted(site)}`;
	const counted = sql`select o.*, row_number() over (partition by o.origin, o.person_id order by o.record_id)
		+ (select count(*) from ${introduction} i where i.person_id = o.person_id and i.direction = 'received'
			and i.their_origin = o.origin and i.created_at > ${now - day}) as today from (${once}) o where o.again = 1`;
	const numbered = sql`select c.*, row_number() over (order by c.record_id) - 1 as n from (${counted}) c
		where c.today <= ${mostADay} limit ${notedAtOnce}`;
	const letter = askedLetter(site.origin);
	const chapter = sql`coalesce(${siteName(sql`a.origin`)}, a.origin)`;
	return [
		site.db.run(sql`insert into ${mail} (id, recipient, subject, body, kind, person_id, attempts, created_at)
			select json_extract(${ids}, '$[' || a.n || '][1]'), a.email, ${wordsTo(sql`a.person_id`, letter.subject, chapter)},
				${wordsTo(sql`a.person_id`, letter.body, chapter)}, ${wish}, a.person_id, ${attemptsFor(sql`a.person_id`, wish)}, ${now}
			from (${numbered}) a where a.email is not null and ${letterWanted(sql`a.person_id`, wish)}`),
		site.db.run(sql`insert or ignore into ${introduction} (id, direction, person_id, their_origin, their_person, their_name, record_id, message, state, created_at)
			select json_extract(${ids}, '$[' || a.n || '][0]'), 'received', a.person_id, a.origin, a.their_person,
				coalesce((select w.name from ${record} w where w.id = a.their_person and w.origin = a.origin and w.kind = 'person'), ${somebodyOf(sql`a.origin`)}),
				a.record_id, a.message, 'asked', ${now} from (${numbered}) a`),
	];
};

const answerRow = ({ item, content: said }: Item, site: Site) => ({
	id: item.recordId,
	rev: item.rev,
	origin: item.origin,
	answers: said.answers,
	to: said.to,
	state: said.state,
	contact: said.state === "accepted" && said.contact ? JSON.stringify(said.contact) : null,
	mail: newId("mail", site),
});

/** An answer counts only from the site, and for the person, that was asked; and not when the wish was taken back. */
const answered = sql`i.record_id = value ->> 'answers' and i.direction = 'asked' and i.their_origin = value ->> 'origin'
	and i.their_person = value ->> 'to' and value ->> 'state' in ('accepted', 'declined')
	and exists (select 1 from ${record} r where r.id = value ->> 'id' and r.rev = value ->> 'rev')`;

const takeAnswers = (site: Site, items: readonly Item[]): Statement[] => {
	const rows = items.filter((one) => one.content.answers !== undefined).map((one) => answerRow(one, site));
	if (rows.length === 0) return [];
	const json = JSON.stringify(rows);
	const letter = answeredLetter(site.origin);
	const chapter = sql`coalesce(${siteName(sql`i.their_origin`)}, i.their_origin)`;
	return [
		site.db.run(sql`insert into ${mail} (id, recipient, subject, body, kind, person_id, attempts, created_at)
			select value ->> 'mail', p.email, ${wordsTo(sql`p.id`, letter.subject, chapter)},
				replace(${wordsTo(sql`p.id`, letter.body, chapter)}, ${whichOne}, i.id), ${answer}, p.id, ${attemptsFor(sql`p.id`, answer)}, ${site.clock()}
			from json_each(${json}) join ${introduction} i on ${answered} and i.state = 'asked'
				join ${person} p on p.id = i.person_id and p.state = 'active' and p.email is not null
			where ${letterWanted(sql`p.id`, answer)}`),
		site.db.run(sql`update ${introduction} set state = x.state, contact = x.contact, answer_id = x.answer, decided_at = ${site.clock()}
			from (select i.id as own, value ->> 'state' as state, value ->> 'contact' as contact, value ->> 'id' as answer
				from json_each(${json}) join ${introduction} i on ${answered}) x
			where introduction.id = x.own and introduction.state <> 'withdrawn'`),
	];
};

/** The asker's contact details come with their own record, after our person's yes and not before. */
const takeContacts = (site: Site, items: readonly Item[]): Statement[] => {
	const rows = items
		.filter(({ content: said }) => said.answers === undefined && said.state === "accepted" && said.contact)
		.map(({ item, content: said }) => ({ id: item.recordId, rev: item.rev, contact: JSON.stringify(said.contact) }));
	if (rows.length === 0) return [];
	return [
		site.db.run(sql`update ${introduction} set contact = x.contact
			from (select value ->> 'id' as id, value ->> 'contact' as contact from json_each(${JSON.stringify(rows)})
				where exists (select 1 from ${record} r where r.id = value ->> 'id' and r.rev = value ->> 'rev')) x
			where introduction.record_id = x.id and introduction.direction = 'received' and introduction.state = 'accepted'`),
	];
};

/** Wishes to meet, and the answers to ours. */
export const introductionHandler: KindHandler = {
	received: (site, items) => {
		const read = readable(items);
		return read.length === 0 ? [] : [...noteAsked(site), ...takeAnswers(site, read), ...takeContacts(site, read)];
	},
};
