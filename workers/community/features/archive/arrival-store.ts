import { base64 } from "@scure/base";
import { sql } from "drizzle-orm";
import { mustHold } from "#exchange/guard.ts";
import { readBatch } from "#exchange/read-batch.ts";
import type { Db, Statement } from "#exchange/site.ts";
import type { NewSession } from "#identity/sessions.ts";
import { archiveArrival, archivePart } from "../../db/daily.ts";
import type { Portion } from "./gathering.ts";
import type { Told } from "./manifest.ts";
import type { Manifest } from "./rules.ts";
import type { Bytes, Source } from "./zip-list.ts";

/** What an archive says of itself, without its list of files. */
export type About = Omit<Manifest, "files">;

/** How far an archive has come that is being taken in, and with what wishes. */
export type Course = {
	/** Bytes of the archive as it was brought. */
	readonly size: number;
	readonly email: string;
	readonly withoutSealed: boolean;
	/** The session that is opened for the steward who brought it, once it is in. */
	readonly session: NewSession["row"] | null;
	/** When the last step was done. */
	readonly movedAt: number;
	/** Nothing before the first step, which looks at its list of files. */
	readonly plan: {
		readonly about: About;
		readonly opened: boolean;
		/** Whether its seal shows that nothing was altered since it was made. */
		readonly intact: boolean;
		readonly next: number;
		readonly of: number;
		readonly rows: number;
		readonly hasSteward: boolean;
	} | null;
};

type ArrivalState = (typeof archiveArrival.$inferSelect)["state"];
/** An archive that is on its way. */
export type Arrival = {
	readonly id: string;
	readonly state: ArrivalState;
	readonly course: Course;
};

/** What whoever brought an archive is told of it. */
export type ArrivalTold = {
	readonly id: string;
	readonly state: ArrivalState;
	/** Why it was refused. */
	readonly word: string;
	readonly plan: Course["plan"];
};

/** In `archive_part` the archive as it was brought comes first, then how it is read, then the rows that were checked. */
const upload = { name: "upload", from: 0 };
const steps = { name: "step", from: 1_000 };
const rows = { from: 10_000, eachStep: 200 };

/** A multiple of three, so that its Base64 can be cut anywhere; as Base64 it fits in one value of D1's. */
const pieceBytes = 1_350_000;

/** What an archive that broke off, was refused or is on its way left behind: it goes when the next one comes. */
export const clearArrivals = (db: Db): Statement[] => [
	db.run(sql`delete from ${archivePart}`),
	db.run(sql`delete from ${archiveArrival} where state <> 'taken-in'`),
];

export const beginArrival = (db: Db, id: string, course: Course): Statement =>
	db.insert(archiveArrival).values({ id, manifest: course, state: "arriving", byId: "", createdAt: course.movedAt });

/** The statements that keep an archive as it was brought, each of them as large as D1 takes one. */
export function* keepUpload(db: Db, archiveId: string, bytes: Bytes): Generator<Statement> {
	for (let n = 0; n * pieceBytes < bytes.length; n++) {
		const piece = base64.encode(bytes.subarray(n * pieceBytes, (n + 1) * pieceBytes));
		yield db.insert(archivePart).values({ archiveId, n: upload.from + n, name: upload.name, rows: piece });
	}
}

/** The archive as it was brought, read a range at a time. */
export const sourceOf = (db: Db, { id, course }: Arrival): Source => ({
	size: course.size,
	read: async (from, to) => {
		const bytes = new Uint8Array(Math.max(0, to - from));
		const cuts = [];
		for (let n = Math.floor(from / pieceBytes); n * pieceBytes < to; n++) {
			const start = Math.max(0, from - n * pieceBytes);
			const first = start - (start % 3);
			const last = Math.min(pieceBytes, to - n * pieceBytes);
			cuts.push({ n, first, last, at: n * pieceBytes + first - from });
		}
		if (cuts.length === 0) return bytes;
		const found = await readBatch<{ text: string }[]>(
			db,
			cuts.map(
				({
					n,
					first,
					last,
				}) => sql`select substr(rows, ${(first / 3) * 4 + 1}, ${Math.ceil((last - first) / 3) * 4}) as text
					from ${archivePart} where archive_id = ${id} and n = ${upload.from + n}`,
			) as never,
		);
		for (const [i, { at }] of cuts.entries()) {
			const row = (found[i] as unknown as { text: string }[] | undefined)?.[0];
			const piece = row ? base64.decode(row.text) : new Uint8Array();
			const skip = Math.max(0, -at);
			bytes.set(piece.subarray(skip, bytes.length - at), at + skip);
		}
		return bytes;
	},
});

const onItsWay = sql`a.state in ('arriving', 'checked')`;

/** An archive on its way with the files that its next step reads: none before it was looked at, or when all were read. */
export const readNextStep = async (db: Db, id: string): Promise<{ arrival: Arrival; files: Told[] } | undefined> => {
	const [[row], [step]] = await readBatch<[Omit<Arrival, "course"> & { course: string }, { files: string }]>(db, [
		sql`select a.id, a.state, a.manifest as course from ${archiveArrival} a where a.id = ${id} and ${onItsWay}`,
		sql`select p.rows as files from ${archivePart} p where p.archive_id = ${id}
			and p.n = ${steps.from} + (select a.manifest ->> '$.plan.next' from ${archiveArrival} a where a.id = ${id})`,
	]);
	if (!row) return undefined;
	const arrival = { ...row, course: JSON.parse(row.course) as Course };
	return { arrival, files: step ? (JSON.parse(step.files) as Told[]) : [] };
};

export const readArrival = async (db: Db, id: string): Promise<ArrivalTold | undefined> => {
	const [row] = await db.all<Omit<ArrivalTold, "plan"> & { plan: string | null }>(sql`select a.id, a.state, a.word,
		a.manifest -> '$.plan' as plan from ${archiveArrival} a where a.id = ${id}`);
	return row && { ...row, plan: row.plan === null ? null : (JSON.parse(row.plan) as Course["plan"]) };
};

/** Those that aren't taken in, and when each last moved; the table never holds more than a few. */
export const readUnsettled = (
	db: Db,
): Promise<{ id: string; state: ArrivalState; createdAt: number; movedAt: number | null }[]> =>
	db.all(sql`select a.id, a.state, a.created_at as createdAt, a.manifest ->> '$.movedAt' as movedAt
		from ${archiveArrival} a where a.state <> 'taken-in'`);

/** Breaks the batch unless the archive is where it was when its step began: whatever is done twice counts once. */
const stillAt = (db: Db, { id, course }: Arrival): Statement =>
	mustHold(
		db,
		sql`exists (select 1 from ${archiveArrival} where id = ${id} and state = 'arriving'
			and manifest ->> '$.plan.next' is ${course.plan?.next ?? null})`,
	);

const moved = (db: Db, id: string, state: ArrivalState, course: Course): Statement =>
	db.run(sql`update ${archiveArrival} set state = ${state}, manifest = ${JSON.stringify(course)} where id = ${id}`);

/** Lays out in which steps an archive is read. */
export const layOut = (db: Db, from: Arrival, to: Course, planned: readonly (readonly Told[])[]): Statement[] => [
	stillAt(db, from),
	db.run(sql`insert into ${archivePart} (archive_id, n, name, rows)
		select ${from.id}, ${steps.from} + key, ${steps.name}, value from json_each(${JSON.stringify(planned)})`),
	moved(db, from.id, "arriving", to),
];

/** D1 takes two megabytes in one value. */
const mostTogether = 1_900_000;
const utf8 = new TextEncoder();

/** Rows in as few statements as may be: a request of the free plan has fifty. */
const together = (db: Db, archiveId: string, first: number, portions: readonly Portion[]): Statement[] => {
	const texts = portions.map((portion, i) => JSON.stringify({ n: first + i, ...portion }));
	const groups: string[][] = [];
	let left = 0;
	for (const text of texts) {
		const bytes = utf8.encode(text).length + 1;
		if (bytes > left) groups.push([]);
		left = (bytes > left ? mostTogether : left) - bytes;
		groups.at(-1)?.push(text);
	}
	return groups.map((some) =>
		db.run(sql`insert into ${archivePart} (archive_id, n, name, rows)
			select ${archiveId}, value ->> 'n', value ->> 'name', value ->> 'rows' from json_each(${`[${some.join(",")}]`})`),
	);
};

/** Puts aside what one step checked. */
export const putAside = (db: Db, from: Arrival, to: Course, portions: readonly Portion[]): Statement[] => [
	stillAt(db, from),
	...together(db, from.id, rows.from + (from.course.plan?.next ?? 0) * rows.eachStep, portions),
	moved(db, from.id, to.plan && to.plan.next < to.plan.of ? "arriving" : "checked", to),
];

/** The tables of which rows were put aside. */
export const readTablesAside = async (db: Db, id: string): Promise<string[]> =>
	(
		await db.all<{ name: string }>(
			sql`select distinct name from ${archivePart} where archive_id = ${id} and n >= ${rows.from} order by name`,
		)
	).map(({ name }) => name);

/** What belongs to no archive that is on its way: of one that was refused, or whose upload went on when another came. */
const dropLoose = (db: Db): Statement =>
	db.run(
		sql`delete from ${archivePart} where archive_id not in (select a.id from ${archiveArrival} a where ${onItsWay})`,
	);

/** Nothing of an archive stays but why it was refused. */
export const refuse = (db: Db, id: string, word: string): Statement[] => [
	db.run(sql`update ${archiveArrival} as a set state = 'refused', word = ${word}, manifest = '{}'
		where a.id = ${id} and ${onItsWay}`),
	dropLoose(db),
];

/** Why an archive was refused is forgotten after a while. */
export const forgetRefused = (db: Db, before: number): Statement[] => [
	db.run(sql`delete from ${archiveArrival} where state = 'refused' and created_at < ${before}`),
	dropLoose(db),
];
