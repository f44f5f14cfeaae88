import { day } from "#core/clock.ts";
import { linkOf } from "#identity/letters.ts";
import type { Party } from "#identity/party.ts";
import { hashOf, newSecret } from "#identity/secret.ts";
import { signInLink } from "#identity/tables.ts";
import { makeToken } from "#identity/tokens.ts";
import type { DemoPerson } from "#scripts/support/network-file.ts";
import { type ChapterSite, personIn } from "./chapter-site.ts";
import { coordinatorEmail, type NetworkSite } from "./network-past.ts";

/** A demo may be left running for a while, and its links should still open. */
const demoLife = 30 * day;

/** A link that signs a person of the demo in, once. */
export const signInFor = async (party: Party, personId: string, now: number): Promise<string> => {
	const secret = newSecret(party.random);
	await party.db
		.insert(signInLink)
		.values({ tokenHash: await hashOf(secret), personId, next: "/", createdAt: now, expiresAt: now + demoLife });
	return linkOf(party.config.origin, secret);
};

const printed = async (
	party: Party,
	site: string,
	who: { id: string; email: string; role: string },
	now: number,
): Promise<DemoPerson> => {
	const made = await makeToken({ ...party, clock: () => now }, who.id, { name: "Demo", scope: "write", days: 365 });
	if (!made.ok) throw new Error(made.error.message);
	return {
		site,
		email: who.email,
		role: who.role,
		token: made.value.token,
		signIn: await signInFor(party, who.id, now),
	};
};

/** One person a role in each chapter, and the network's coordinator: those whom a visitor of the demo tries out. */
export const peopleToPrint = async (
	network: NetworkSite,
	chapters: readonly ChapterSite[],
	now: number,
): Promise<DemoPerson[]> => {
	const people: DemoPerson[] = [];
	if (network.coordinator)
		people.push(
			await printed(
				network.services,
				"network",
				{ id: network.coordinator.id, email: coordinatorEmail, role: "coordinator" },
				now,
			),
		);
	for (const site of chapters)
		for (const role of ["steward", "facilitator", "member", "guest"] as const) {
			const one = site.demo.people.find((person) => person.role === role);
			if (one)
				people.push(
					await printed(site.services, site.demo.key, { id: personIn(site, one.key).id, email: one.email, role }, now),
				);
		}
	return people;
};
