import type { ListPlace } from "#core/cursor.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { isOf, type Tie, tieId, tiesOf } from "./rules.ts";
import { readLearning } from "./store.ts";
import { communitySaid, networkSaid } from "./words-rules.ts";

type LookedAt = { readonly group?: string; readonly person?: string };

const tiesFor = async (services: Services, who: Person, { group, person }: LookedAt) => {
	const found = await readLearning(services.db, { viewerId: who.id, now: services.clock(), group });
	const all = tiesOf(found.sat, found.turned, found.people);
	return { ...found, all, ties: person === undefined ? all : all.filter((tie) => isOf(tie, person)) };
};

/** A page of who has learned with whom (B3), the latest first; one more than `limit`. */
export const listTies = async (
	services: Services,
	who: Person,
	at: LookedAt,
	{ limit, after }: ListPlace,
): Promise<Tie[]> => {
	const { ties } = await tiesFor(services, who, at);
	const from = after === undefined ? 0 : ties.findIndex((tie) => isBehind(tie, Number(after.key), after.id));
	return from === -1 ? [] : ties.slice(from, from + limit + 1);
};

const isBehind = (tie: Tie, at: number, id: string): boolean => tie.at < at || (tie.at === at && tieId(tie) > id);

const tried = (ties: readonly Tie[]): string[] => [
	...new Set(ties.flatMap(({ through }) => through.filter(({ way }) => way === "trial").map(({ title }) => title))),
];

/** Who has learned with whom, and what that says of the chapter as a network and as a community. One round trip. */
export const relationships = async (services: Services, who: Person, at: LookedAt) => {
	const { ties, all, people, members, groups, topics, aims } = await tiesFor(services, who, at);
	const groupsOf = new Map<string, Set<string>>();
	for (const { group, person } of members) groupsOf.set(person, (groupsOf.get(person) ?? new Set()).add(group));
	const within = at.group === undefined ? people : people.filter(({ id }) => groupsOf.get(id)?.has(at.group ?? ""));
	return {
		ties,
		groups,
		person: people.find(({ id }) => id === at.person),
		network: all.length === 0 ? [] : networkSaid(all, within, groupsOf),
		community: communitySaid({ tried: tried(all).slice(0, 3), topics, aims }),
	};
};
