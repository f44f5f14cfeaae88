import type { Sender } from "#identity/letters.ts";
import type { Letter } from "#identity/outbox.ts";
import { type Act, kindWord } from "./rules.ts";

type Words = Pick<Letter, "subject" | "body">;

/** Tells those who decide that somebody reported something. It repeats none of the words, and not who reported it. */
export const reportedLetter = (site: Sender, of: { kind: string; id: string; group: string | null }): Words => ({
	subject: of.group ? `Something in ${of.group} was reported` : "Something was reported",
	body: [
		`Somebody says that a ${kindWord(of.kind)}${of.group ? ` in ${of.group}` : ""} shouldn’t stand as it does, and why.`,
		of.group
			? "Whoever coordinates the group decides about it first, because stewards can’t read what lies in a group."
			: "Have a look, decide, and say so to whoever reported it: they wait to hear.",
		`${site.origin}/moderation/about?id=${encodeURIComponent(of.id)}`,
	].join("\n\n"),
});

/** Tells who reported something what became of it. */
export const answeredLetter = (site: Sender, of: { kind: string; acted: boolean; word: string }): Words => ({
	subject: "What became of what you reported",
	body: [
		of.acted
			? `You reported a ${kindWord(of.kind)} at ${site.name}. It was looked at, and something was done about it.`
			: `You reported a ${kindWord(of.kind)} at ${site.name}. It was looked at, and it stays as it is.`,
		...(of.word ? [of.word] : []),
		`${site.origin}/reports`,
	].join("\n\n"),
});

const deeds: Readonly<Record<Act, (kind: string, chapter: string) => readonly [subject: string, words: string]>> = {
	hide: (kind) => [
		`Your ${kind} was hidden`,
		`What you wrote, a ${kind}, was hidden. You still see it, and so do the stewards; nobody else does until it is shown again. Copies in other chapters are asked back.`,
	],
	show: (kind) => [`Your ${kind} is shown again`, `What you wrote, a ${kind}, can be read again by whom it is for.`],
	remove: (kind) => [
		`Your ${kind} was removed`,
		`What you wrote, a ${kind}, was removed for good, here and, by asking, wherever it went.`,
	],
	suspend: (_, chapter) => [
		`You are suspended from ${chapter}`,
		`You can’t take part in ${chapter} for the time being. You can still sign in with this address to read why, to answer, and to take along what is yours.`,
	],
	restore: (_, chapter) => [`You are back in ${chapter}`, `You can take part in ${chapter} again.`],
};

/** Tells whom a decision concerns what was decided, and why. They can answer. */
export const decidedLetter = (site: Sender, of: { act: Act; kind: string; reason: string; until?: string }): Words => {
	const [subject, words] = deeds[of.act](kindWord(of.kind), site.name);
	return {
		subject,
		body: [
			words,
			...(of.until ? [`Until ${of.until}.`] : []),
			...(of.reason ? [`The reason that was given: ${of.reason}`] : []),
			`Read it, and answer if you want to: ${site.origin}/me/moderation`,
		].join("\n\n"),
	};
};

/** Tells the stewards that whom a decision concerned has answered. */
export const objectionLetter = (site: Sender, of: { name: string; aboutId: string }): Words => ({
	subject: `${of.name} answered a decision`,
	body: [
		`${of.name} answered what was decided about what they wrote, or about themselves.`,
		`${site.origin}/moderation/about?id=${encodeURIComponent(of.aboutId)}`,
	].join("\n\n"),
});
