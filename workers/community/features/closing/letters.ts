import type { Sender } from "#identity/letters.ts";

type Words = { readonly subject: string; readonly body: string };
type Told = { readonly closesOn: string; readonly farewell: string; readonly contact: string };

/** To every member, once it is announced that the chapter closes. */
export const announcedLetter = ({ name, origin }: Sender, { closesOn, farewell, contact }: Told): Words => ({
	subject: `${name} closes on ${closesOn}`,
	body: [
		`${name} comes to its end. Its last day is ${closesOn}.`,
		farewell,
		`What becomes of everything stands here. Read it, and say what you think:\n${origin}/closing`,
		"You decide about your own words: what you have shared further can stay with those who have it, or you take it back.",
		`You can take along everything that is yours:\n${origin}/me/everything`,
		`After that day you can still read here. Afterwards, write to: ${contact}`,
		name,
	].join("\n\n"),
});

/** To every member, when the end was called off. */
export const calledOffLetter = ({ name, origin }: Sender): Words => ({
	subject: `${name} goes on`,
	body: [`What you were told of the end of ${name} is taken back: it goes on.`, origin, name].join("\n\n"),
});

/** To every member, when the day has come. */
export const closedLetter = ({ name, origin }: Sender, { contact }: Pick<Told, "contact">): Words => ({
	subject: `${name} has come to its end`,
	body: [
		`${name} has come to its end. Thank you for what you brought, tried and told.`,
		`You can still read everything here, and take along what is yours:\n${origin}`,
		`Whom to write to from now on: ${contact}`,
		name,
	].join("\n\n"),
});
