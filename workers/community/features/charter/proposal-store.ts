import { and, eq, sql } from "drizzle-orm";
import type { ListPlace } from "#core/cursor.ts";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import { person } from "#identity/tables.ts";
import { charterProposal, charterVersion } from "../../db/forming.ts";
import type { CharterText, ProposalState } from "./rules.ts";

export type ProposalInList = {
	readonly id: string;
	/** The version that its author read. */
	readonly basedOn: number;
	readonly reason: string;
	readonly authorId: string;
	readonly authorName: string;
	readonly state: ProposalState;
	readonly createdAt: number;
};

export type Proposal = ProposalInList &
	CharterText & {
		/** The word with which it was answered. */
		readonly answer: string;
		readonly decidedBy: string | null;
		readonly decidedByName: string;
		readonly decidedAt: number | null;
	};

const inList = sql`p.id, p.based_on as basedOn, p.reason, p.author_id as authorId, coalesce(h.name, '') as authorName,
	p.state, p.created_at as createdAt`;

/** More open proposals than this aren't read beside the charter; all are in their list. */
const mostBeside = 10;

export const openProposals = sql`select ${inList} from ${charterProposal} p left join ${person} h on h.id = p.author_id
	where p.state = 'open' order by p.created_at, p.id limit ${mostBeside}`;

/** One more than `limit` proposals of a state, oldest first: who has waited longest comes first. */
export const readProposals = (db: Db, state: ProposalState, { limit, after }: ListPlace): Promise<ProposalInList[]> => {
	const behind = after ? sql`and (p.created_at, p.id) > (${after.key}, ${after.id})` : sql``;
	return db.all<ProposalInList>(sql`select ${inList} from ${charterProposal} p left join ${person} h on h.id = p.author_id
		where p.state = ${state} ${behind} order by p.created_at, p.id limit ${limit + 1}`);
};

type Versioned = CharterText & {
	readonly version: number;
	readonly rulesVersion: number;
	readonly reviewOn: string | null;
};

const text = sql`v.version, v.domain, v.aspirations, v.ground_rules as groundRules, v.questions, v.rules_version as rulesVersion,
	v.review_on as reviewOn`;

/** A proposal, the version that its author read, and the charter as it is. */
export const readProposal = async (db: Db, id: string) => {
	const [[proposal], [base], [now]] = await readBatch<[Proposal, Versioned, Versioned]>(db, [
		sql`select ${inList}, p.domain, p.aspirations, p.ground_rules as groundRules, p.questions, p.answer,
			p.decided_by as decidedBy, coalesce(d.name, '') as decidedByName, p.decided_at as decidedAt
			from ${charterProposal} p left join ${person} h on h.id = p.author_id left join ${person} d on d.id = p.decided_by
			where p.id = ${id}`,
		sql`select ${text} from ${charterProposal} p join ${charterVersion} v on v.version = p.based_on where p.id = ${id}`,
		sql`select ${text} from ${charterVersion} v where v.version = (select max(version) from ${charterVersion})`,
	]);
	return proposal && base && now && { proposal, base, now };
};

export type ProposalRead = NonNullable<Awaited<ReturnType<typeof readProposal>>>;

export const insertProposal = (db: Db, row: typeof charterProposal.$inferInsert): Statement =>
	db.insert(charterProposal).values(row);

export const answerProposal = (
	db: Db,
	id: string,
	set: Pick<typeof charterProposal.$inferInsert, "state" | "answer" | "decidedBy" | "decidedAt">,
): Statement =>
	db
		.update(charterProposal)
		.set(set)
		.where(and(eq(charterProposal.id, id), eq(charterProposal.state, "open")));

/** Breaks the batch when a proposal has been answered meanwhile. */
export const stillOpen = (db: Db, id: string): Statement =>
	mustHold(db, sql`exists (select 1 from ${charterProposal} where id = ${id} and state = 'open')`);
