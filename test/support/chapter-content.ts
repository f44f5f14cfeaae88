import { consent } from "#community/db/people.ts";
import { practice, practiceVersion, trial } from "#community/db/practices.ts";
import type { Services } from "#community/services.ts";
import { day } from "#core/clock.ts";

type PracticeGiven = Partial<typeof practice.$inferInsert> & { id: string; title: string };

/** Puts a practice with its one version straight into the tables, as if it had been written a day ago. */
export const putPractice = async (
	{ db, clock }: Services,
	given: PracticeGiven,
	words: Partial<typeof practiceVersion.$inferInsert> = {},
): Promise<void> => {
	const at = clock() - day;
	const row = {
		authorId: "person_author",
		state: "shared" as const,
		status: "worked" as const,
		language: "en",
		tags: [],
		version: 1,
		audience: "chapter" as const,
		sites: [],
		createdAt: at,
		updatedAt: at,
		...given,
	};
	await db.insert(practice).values(row);
	await db.insert(practiceVersion).values({
		practiceId: row.id,
		version: row.version,
		authorId: row.authorId,
		reason: "",
		status: row.status,
		title: row.title,
		situation: `${row.title}: the situation.`,
		tension: "",
		whatWeDo: `${row.title}: what we do.`,
		whyItWorks: "",
		whatHappened: "",
		watchFor: "",
		createdAt: row.createdAt,
		...words,
	});
};

export const putTrial = async (
	{ db, clock }: Services,
	given: Partial<typeof trial.$inferInsert> & { id: string; practiceId: string; personId: string },
) => {
	await db.insert(trial).values({ version: 1, context: "At work.", startedAt: clock() - day, ...given });
};

export const putConsent = async (
	{ db, clock }: Services,
	personId: string,
	scope: "sites" | "network" | "public",
	until = clock() + 90 * day,
) => {
	await db.insert(consent).values({
		id: `consent_${personId}`,
		personId,
		fields: [],
		purpose: "To be found",
		scope,
		sites: scope === "sites" ? ["https://nairobi.example"] : [],
		until,
		givenAt: clock(),
	});
};
