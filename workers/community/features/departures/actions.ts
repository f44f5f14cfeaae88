import { newId } from "#core/id.ts";
import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import { findInvitation } from "#exchange/invitations.ts";
import { knowPeer } from "#exchange/peers.ts";
import { unindexOwn } from "#exchange/search.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { telling } from "../../telling.ts";
import { pack } from "../archive/pack.ts";
import { isIdOf } from "../practices/rules.ts";
import { askedLetter, settledLetter } from "./letters.ts";
import { isStillOpen, leads, needsLeader, noDeparture, notAsking, overtaken, type Said } from "./rules.ts";
import { groupReadings } from "./selection-store.ts";
import { type Departing, type DepartureRead, readDeparting } from "./store.ts";
import { became, moveTo, propose, say, stillAt, stillIn } from "./write-store.ts";

type Led = { readonly departing: Departing; readonly departure: DepartureRead };

/** A departure that somebody may lead. */
const led = async ({ db }: Services, who: Person, groupId: string): Promise<Result<Led>> => {
	const departing = await readDeparting(db, who.id, groupId);
	if (!departing?.departure) return noDeparture;
	const may = leads(who.id, departing.group);
	return may.ok ? ok({ departing, departure: departing.departure }) : may;
};

export type Proposal = { readonly id: string; readonly name: string; readonly place: string; readonly reason: string };

/** The group's coordinator asks everybody in it whether it becomes a chapter of its own (DOMAIN, B6). */
export const proposeDeparture = async (
	services: Services,
	who: Person,
	groupId: string,
	wish: Proposal,
): Promise<Result<{ id: string }>> => {
	const { db, clock } = services;
	if (!isIdOf("departure", wish.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const departing = await readDeparting(db, who.id, groupId);
	if (!departing) return noDeparture;
	const { group, people } = departing;
	const may = leads(who.id, group);
	if (!may.ok) return may;
	const open = isStillOpen(group);
	if (!open.ok) return open;
	if (departing.departure?.id === wish.id) return ok({ id: wish.id });
	const now = clock();
	const asked = { group: group.name, groupId, name: wish.name, by: who.name };
	const told = await telling(
		services,
		people.map(({ id }) => id).filter((id) => id !== who.id),
		{ write: (from) => askedLetter(from, asked), kind: "departure", about: [groupId] },
	);
	const row = { ...wish, groupId, state: "asking" as const, proposedBy: who.id, createdAt: now, updatedAt: now };
	if (!(await runGuarded(db, [...propose(db, row), ...told.statements]))) return overtaken;
	await told.send();
	return ok({ id: wish.id });
};

/** One of the group says whether they go along, and whether their words do. It can be changed until the archive is packed. */
export const answerDeparture = async (
	{ db, clock }: Services,
	who: Person,
	groupId: string,
	said: Said,
): Promise<Result<void>> => {
	const departing = await readDeparting(db, who.id, groupId);
	const departure = departing?.departure;
	if (!departure) return noDeparture;
	const done = await runGuarded(db, [
		stillAt(db, departure.id, "asking"),
		stillIn(db, groupId, who.id),
		say(db, departure.id, who.id, said, clock()),
	]);
	return done ? ok(undefined) : notAsking;
};

/** Nobody is asked any more; what they said holds, and the archive can be taken. */
export const packDeparture = async (services: Services, who: Person, groupId: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await led(services, who, groupId);
	if (!found.ok) return found;
	const { departing, departure } = found.value;
	if (departure.state === "packed") return ok(undefined);
	if (departing.people.find(({ id }) => id === who.id)?.goes !== "yes") return needsLeader;
	const done = await runGuarded(db, [
		stillAt(db, departure.id, "asking"),
		moveTo(db, departure.id, { state: "packed", updatedAt: clock() }),
	]);
	return done ? ok(undefined) : overtaken;
};

/** The archive of what goes along, for the coordinator, who can read all of it in the group anyway. */
export const departureArchive = async (
	services: Services,
	who: Person,
	groupId: string,
): Promise<Result<ReadableStream<Uint8Array>>> => {
	const found = await led(services, who, groupId);
	if (!found.ok) return found;
	const { departure } = found.value;
	if (departure.state !== "packed" && departure.state !== "settled")
		return problem("conflict", "First say that everybody was asked. Then the archive is packed.");
	const readings = groupReadings(groupId, who.id, departure, services.clock());
	return ok(pack(services, { holds: "group", chapter: departure.name, readings }));
};

const noChapter = problem("invalid", "There is no chapter at this address yet. Is it put up, and open to the web?", {
	field: "origin",
});

/** The new chapter stands: the group is closed here, and leads there. */
export const settleDeparture = async (
	services: Services,
	who: Person,
	groupId: string,
	address: string,
): Promise<Result<void>> => {
	const { db, site, clock, config } = services;
	const found = await led(services, who, groupId);
	if (!found.ok) return found;
	const { departing, departure } = found.value;
	const named = await findInvitation(site, address);
	if (!named.ok || named.value.origin === config.origin) return noChapter;
	const { origin } = named.value;
	if (departure.state === "settled" && departure.origin === origin) return ok(undefined);
	const met = await knowPeer(site, origin);
	if (!met.ok || met.value.kind !== "chapter") return noChapter;
	const now = clock();
	const settled = { group: departing.group.name, groupId, name: met.value.name, origin };
	const told = await telling(
		services,
		departing.people.map(({ id }) => id).filter((id) => id !== who.id),
		{ write: (from) => settledLetter(from, settled), kind: "departure", about: [groupId] },
	);
	const done = await runGuarded(db, [
		stillAt(db, departure.id, "packed"),
		moveTo(db, departure.id, { state: "settled", origin, updatedAt: now }),
		became(db, groupId, origin, now),
		unindexOwn(site, groupId),
		...told.statements,
	]);
	if (!done) return overtaken;
	await told.send();
	return ok(undefined);
};

/** The group stays where it is. */
export const callOffDeparture = async (services: Services, who: Person, groupId: string): Promise<Result<void>> => {
	const { db, clock } = services;
	const found = await led(services, who, groupId);
	if (!found.ok) return found;
	const { departure } = found.value;
	if (departure.state === "settled") return overtaken;
	const done = await runGuarded(db, [
		stillAt(db, departure.id, departure.state),
		moveTo(db, departure.id, { state: "called-off", updatedAt: clock() }),
	]);
	return done ? ok(undefined) : overtaken;
};

export const newDepartureId = (services: Services): string => newId("departure", services);
