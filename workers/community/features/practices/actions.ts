import { problem } from "#core/problem.ts";
import { ok, type Result } from "#core/result.ts";
import { runGuarded } from "#exchange/guard.ts";
import type { Person } from "#web/viewer.ts";
import type { Services } from "../../services.ts";
import { groundsFor } from "../cycle/actions.ts";
import type { PracticeAudience } from "./audience-rules.ts";
import { choicesHold } from "./choices-rules.ts";
import { readChosen } from "./grounds-store.ts";
import { indexing, type Standing } from "./publishing.ts";
import { isIdOf, normalTags } from "./rules.ts";
import { readPractice } from "./store.ts";
import { insertPractice, insertVersion, namePeople } from "./write-store.ts";
import { checked, type PracticeInput, rowOf, type Saved, sameChoice, versionOf } from "./written.ts";

type NewPractice = PracticeInput & {
	/** Made when the form was shown, so that a form sent twice makes one practice. */
	readonly id: string;
	/** Where it is written for a working group: the group's id. */
	readonly groupId: string | null;
	/** False keeps it as a draft that only its author sees. */
	readonly share: boolean;
	/** What it comes from here, such as a reflection or a trial. */
	readonly from?: string;
};

/** Writes down a new practice, as a draft or for the chapter or a group. Sent twice, it is made once. */
export const createPractice = async (services: Services, who: Person, input: NewPractice): Promise<Result<Saved>> => {
	const { db, clock } = services;
	if (!isIdOf("practice", input.id)) return problem("invalid", "This form is damaged. Please open it again.");
	const fine = checked(input, input.share);
	if (!fine.ok) return fine;
	const involved = [...new Set(input.involved)].filter((id) => id !== who.id);
	const chosen = await readChosen(db, input.id, involved, input.groupId);
	if (chosen.existing) return alreadyMade(services, who, input);
	const holds = choicesHold(chosen, who, involved, input.groupId, true);
	if (!holds.ok) return holds;
	const grounds = await groundsFor(services, who, input);
	if (!grounds.ok) return grounds;

	const now = clock();
	const audience: PracticeAudience = { scope: input.groupId ? "group" : "chapter", groupId: input.groupId, sites: [] };
	const standing: Standing = {
		...input,
		tags: normalTags(input.tags),
		version: input.share ? 1 : 0,
		reason: "",
		stored: input.texts,
		authorId: who.id,
		audience,
		source: null,
	};
	const done = await runGuarded(db, [
		...grounds.value,
		insertPractice(db, {
			id: input.id,
			...rowOf(standing),
			authorId: who.id,
			state: input.share ? "shared" : "draft",
			audience: audience.scope,
			groupId: audience.groupId,
			sites: [],
			createdAt: now,
			updatedAt: now,
		}),
		insertVersion(db, versionOf(standing, who.id, now)),
		...namePeople(db, input.id, involved, now),
		...(input.share ? [indexing(services.site, standing)] : []),
	]);
	return done ? ok({ id: input.id, version: standing.version }) : alreadyMade(services, who, input);
};

/** The second arrival of a form: the same words are done already, other words must not be lost. */
const alreadyMade = async (services: Services, who: Person, input: NewPractice): Promise<Result<Saved>> => {
	const now = await readPractice(services.db, who.id, input.id);
	if (now && now.authorId === who.id && sameChoice(input, now)) return ok({ id: now.id, version: now.version });
	return problem("conflict", "This practice was saved before, with other words. Open it and change it there.");
};
