import type { problem } from "#core/problem.ts";
import type { Db, Site, Statement } from "#exchange/site.ts";
import type { PersonNamed } from "../practices/store.ts";
import type { Known } from "./naming-rules.ts";
import type { ReflectionAudience, WiderAudience } from "./rules.ts";

/** What somebody writes in their own name, and who reads it. */
export type Words = {
	readonly text: string;
	readonly language: string;
	readonly audience: ReflectionAudience | WiderAudience;
	/** The working group, where the audience is one. */
	readonly groupId: string | null;
};

/** The same as it stands after the change that is being written, and as it was read. */
export type Standing<W> = W & { readonly id: string; readonly authorId: string; readonly sites: readonly string[] };
export type Kept<W> = Standing<W> & { readonly version: number };

type Refusal = ReturnType<typeof problem>;
type Place = Partial<Pick<Words, "audience" | "groupId">>;
type Changed = { readonly sites: string[]; readonly version: number; readonly updatedAt?: number };
type Made = { readonly id: string; readonly authorId: string; readonly createdAt: number; readonly updatedAt: number };
type Naming<W> = {
	readonly before: Kept<W>;
	readonly named: readonly PersonNamed[];
	readonly people: readonly Known[];
};

/** How one kind of what people write in their own name, a reflection or a story of value, is called, kept and sent. */
export type OwnKind<W extends Words> = {
	readonly kind: "reflection" | "story";
	/** What is said instead where it isn’t open to somebody, or not theirs to change, share or take back. */
	readonly refusals: Readonly<Record<"none" | "change" | "share" | "takeBack", Refusal>>;
	/** All that its writer decides. */
	readonly parts: readonly (keyof W)[];
	readonly titleOf: (words: W) => string;
	/** All of it in which somebody may be named. */
	readonly wordsOf: (words: W) => string;
	readonly read: (db: Db, viewerId: string, id: string) => Promise<Kept<W> | undefined>;
	readonly readNaming: (db: Db, viewerId: string, id: string) => Promise<Naming<W> | undefined>;
	readonly stillAt: (db: Db, id: string, version: number) => Statement;
	readonly insert: (db: Db, row: W & Made & Changed) => Statement;
	readonly write: (db: Db, id: string, set: (W | Place) & Changed) => Statement;
	readonly remove: (db: Db, id: string) => Statement[];
	readonly indexing: (site: Site, standing: Standing<W>) => Statement;
	readonly publishing: (site: Site, standing: Standing<W>) => Promise<Statement[]>;
	readonly sending: (site: Site, standing: Standing<W>) => Promise<Statement[]>;
};
