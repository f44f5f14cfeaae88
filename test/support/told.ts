import type { SQL } from "drizzle-orm";
import type { Services } from "#community/services.ts";
import type { SignedIn } from "./chapter-site.ts";

/** The subjects of the letters that somebody got, in their order. */
export const subjectsOf =
	({ db }: Services) =>
	async (who: SignedIn): Promise<string[]> =>
		(
			await db.$client
				.prepare("select subject from mail where recipient = ? order by created_at, id")
				.bind(`${who.id}@example.org`)
				.all<{ subject: string }>()
		).results.map(({ subject }) => subject);

/** What something needs from somebody, as their home page asks for it. */
export const needOf =
	({ db, clock }: Services, waiting: (personId: string, now: number) => SQL) =>
	async (who: SignedIn, id: string): Promise<string | undefined> =>
		(await db.all<{ id: string; need: string }>(waiting(who.id, clock()))).find((one) => one.id === id)?.need;
