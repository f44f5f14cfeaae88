import { day } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";

export type IntroductionState = "asked" | "accepted" | "declined" | "withdrawn";
export type Direction = "asked" | "received";

/** What each side learns of the other once both said yes. */
export type Contact = Readonly<Record<string, string>>;

/** Name, e-mail address, and a line of one's own choice. */
export const contactOf = (person: { readonly name: string; readonly email: string | null }, line: string): Contact => ({
	name: person.name,
	...(person.email === null ? {} : { email: person.email }),
	...(line === "" ? {} : { line }),
});

/** Open wishes of one person: enough for any curiosity, too few for an address collector. */
export const mostOpen = 10;

/** Whose wish was declined or taken back asks the same person anew a month later at the earliest. */
export const askAgainAfter = 30 * day;

/** Wishes that one site can put to one person in a day. */
export const mostADay = 5;

/** What the other person's chapter is called, or else where it is. */
export const chapterOf = (one: { readonly theirChapter: string | null; readonly theirOrigin: string }): string =>
	one.theirChapter ?? hostOf(one.theirOrigin);

/** Where an introduction stands, as a sentence for our own person. */
export const standing = (one: {
	readonly direction: Direction;
	readonly state: IntroductionState;
	readonly theirName: string;
	readonly contact: Contact | null;
}): string => {
	const they = one.theirName;
	switch (one.state) {
		case "asked":
			return one.direction === "asked"
				? `You asked to meet ${they}. They have not answered yet.`
				: `${they} would like to meet you.`;
		case "accepted":
			if (one.contact) return `You and ${they} both said yes.`;
			return `You said yes. ${they}’s contact details are on their way.`;
		case "declined":
			return one.direction === "asked"
				? `${they} would rather not, for now.`
				: `You told ${they} that you would rather not, for now.`;
		case "withdrawn":
			return "This was taken back. Contact details that had been exchanged are removed on both sides.";
	}
};
