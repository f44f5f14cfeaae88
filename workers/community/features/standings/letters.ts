import { hostOf } from "#core/host.ts";
import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import type { Relation } from "../links/rules.ts";
import type { Standing } from "./rules.ts";

type Told = {
	readonly standing: Standing;
	readonly relation: Relation;
	readonly origin: string;
	/** What the other site is called. */
	readonly name: string;
	readonly word: string;
};

type News = { readonly subject: string; readonly news: string };

const ofNetwork = (standing: Standing, us: string, name: string): News => {
	switch (standing) {
		case "asked":
			return {
				subject: `${name} invites us`,
				news: `${name} invites ${us} to become a member. It waits for your answer.`,
			};
		case "admitted":
			return {
				subject: `${name} has taken us in`,
				news: `${us} is a member of ${name} now. What we share with the network reaches its other chapters, and theirs reaches us.`,
			};
		case "paused":
			return {
				subject: `${name} has paused us`,
				news: `The coordinators of ${name} have paused ${us}. Until they let us go on, nothing new of ours reaches the other chapters through it, and nothing new of theirs reaches us.\n\nNothing is lost: what waits follows then. What you take back meanwhile is still asked for everywhere.`,
			};
		case "resumed":
			return {
				subject: `${name} lets us go on`,
				news: `The coordinators of ${name} let us go on. What was held back meanwhile follows by itself.`,
			};
		case "declined":
			return {
				subject: `${name} has said no`,
				news: `${us} asked to join ${name}, and its coordinators have said no.`,
			};
		case "removed":
			return {
				subject: `We are no longer a member of ${name}`,
				news: `The coordinators of ${name} have ended our membership. What only the network let us see is gone from here, and what we had shared with it goes from there. Practices that you brought home stay.`,
			};
	}
};

const ofChapter = (standing: Standing, us: string, name: string): News => {
	switch (standing) {
		case "asked":
			return {
				subject: `${name} would like to link with us`,
				news: `${name} would like to link with ${us}, and waits for your answer.`,
			};
		case "admitted":
			return { subject: `We are linked with ${name}`, news: `${name} has said yes: ${us} and ${name} are linked now.` };
		case "paused":
			return {
				subject: `${name} has paused our link`,
				news: `${name} has paused what flows between us. Nothing is lost: all of it follows when they let it flow again.`,
			};
		case "resumed":
			return { subject: `${name} lets our link go on`, news: `What flows between ${name} and us goes on.` };
		case "declined":
			return {
				subject: `${name} has said no`,
				news: `${us} would have liked to link with ${name}. They have said no.`,
			};
		case "removed":
			return {
				subject: `Our link with ${name} has ended`,
				news: `${name} has ended our link. What only that link let us see is gone from here. Practices that you brought home stay.`,
			};
	}
};

/**
 * To the stewards, once for each change. The other side's word isn't in it: the page has it, and nobody there should be
 * able to write to our stewards in our name.
 */
export const standingLetter = (from: Sender, told: Told): Omit<Letter, "recipient"> => {
	const { subject, news } = (told.relation === "network" ? ofNetwork : ofChapter)(told.standing, from.name, told.name);
	return {
		subject,
		body: `Hello,

${news}

${told.word === "" ? "See where it stands:" : "Read their word on it, and see where it stands:"}

${from.origin}/steward/links/${hostOf(told.origin)}

${from.name}
${from.origin}
`,
	};
};
