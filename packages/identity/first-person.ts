import { type SQL, sql } from "drizzle-orm";
import { newId } from "#core/id.ts";
import type { Party } from "./party.ts";
import { type NewSession, newSession, sessionColumns, sessionValues } from "./sessions.ts";
import { person, session } from "./tables.ts";

export type FirstPerson = {
	readonly id: string;
	readonly session: NewSession;
	/** To be run as one batch; they change nothing when anybody is here already. */
	readonly statements: readonly SQL[];
};

/** Makes the first person of a fresh site, signed in at once: there may be no mail service yet to send a link with. */
export const firstPerson = async (
	party: Party,
	who: { readonly name: string; readonly email: string; readonly role: string },
	device: string,
): Promise<FirstPerson> => {
	const id = newId("person", party);
	const opened = await newSession(party, device);
	return {
		id,
		session: opened,
		statements: [
			sql`insert into ${person} (id, name, email, role, state, joined_at)
				select ${id}, ${who.name}, ${who.email}, ${who.role}, 'active', ${party.clock()}
				where not exists (select 1 from ${person})`,
			sql`insert into ${session} (${sessionColumns}) select ${sessionValues(opened, sql`p.id`)}
				from ${person} p where p.id = ${id}`,
		],
	};
};
