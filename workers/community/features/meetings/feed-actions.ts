import { runBatch } from "#exchange/site.ts";
import { hashOf, newSecret } from "#identity/secret.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { deleteFeed, writeFeed } from "./feed-store.ts";

export type CalendarAddresses = { readonly mine: string; readonly chapter: string };

/** Makes the secret addresses of a person's calendar, told this once. Older ones stop at that moment. */
export const makeCalendar = async (services: Services, who: Person): Promise<CalendarAddresses> => {
	const { db, clock, config, site } = services;
	const secret = newSecret(site.random);
	await runBatch(db, [writeFeed(db, { personId: who.id, tokenHash: await hashOf(secret), createdAt: clock() })]);
	const address = (which: string): string => `${config.origin}/calendar/${secret}/${which}.ics`;
	return { mine: address("mine"), chapter: address("chapter") };
};

/** Ends a person's calendar addresses. */
export const endCalendar = ({ db }: Services, who: Person): Promise<unknown> => runBatch(db, [deleteFeed(db, who.id)]);
