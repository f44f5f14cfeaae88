import type { Role } from "../../permissions.ts";
import type { ArrivalAnswer } from "./arrival-rules.ts";

/** What somebody says of themselves. */
export type Profile = {
	readonly place: string;
	readonly organisation: string;
	/** BCP 47. */
	readonly languages: readonly string[];
	readonly introduction: string;
	readonly objectives: readonly string[];
	readonly skills: readonly string[];
};
export type NamedProfile = Profile & { readonly name: string };

/** What somebody said elsewhere and shows on their page: what brings them here, and their answers on arriving. */
export type Shown = {
	/** Their latest answer, where they let the chapter read it (E5). */
	readonly motivation: string;
	readonly arrival: readonly ArrivalAnswer[];
};

export const emptyProfile: Profile = {
	place: "",
	organisation: "",
	languages: [],
	introduction: "",
	objectives: [],
	skills: [],
};

export const nothingShown: Shown = { motivation: "", arrival: [] };

/** Roles that somebody can be given, as people say them. */
export const roleWords = {
	guest: "Guest",
	member: "Member",
	facilitator: "Facilitator",
	steward: "Steward",
} as const satisfies Record<Exclude<Role, "visitor" | "suspended">, string>;
export type PersonRole = keyof typeof roleWords;
export const personRoles = ["guest", "member", "facilitator", "steward"] as const;

export const roleHints: Readonly<Record<PersonRole, string>> = {
	guest: "Reads along, and keeps a profile.",
	member: "Writes practices, tries them, asks other chapters.",
	facilitator: "A member who prepares and leads meetings.",
	steward: "Decides who may come in, what goes out, and to whom.",
};

export const stateWords = { active: "Here", suspended: "Suspended", left: "Has left" } as const;

/** As others than stewards read of somebody: nobody is shown as suspended. */
export const withoutSuspension = <P extends { readonly state: keyof typeof stateWords }>(person: P): P =>
	person.state === "suspended" ? { ...person, state: "active" } : person;

/** What is under the words of who has left, unless they wanted their name to stay. */
export const formerMember = "A former member";

/** What happens when somebody leaves, a sentence each: said to them, or of them to a steward. */
export const leavingMeans = (who: "you" | "they"): readonly string[] => {
	const [They, their, them, self] =
		who === "you" ? ["You", "your", "you", "yourself"] : ["They", "their", "them", "themselves"];
	return [
		`${They} are signed out everywhere, and ${their} tokens, passkeys and invitations to others end.`,
		`All that ${who} said about ${self}, ${their} e-mail address and all mail to it are deleted here.`,
		`What other chapters received about ${them} is taken back from them.`,
		`${They} leave ${their} groups. What ${who} coordinate goes on with whoever is in it longest, and is closed where nobody is.`,
		`Reflections that ${who} wrote for ${self} alone are deleted, and so are ${their} answers to meetings, ${their} interest in topics and what ${who} agreed to.`,
		`What ${who} wrote with others stays; that ${who} were at a meeting stays in its minutes.`,
		`The stewards get a letter that says who left${who === "they" ? ", and that you noted it" : ""}.`,
	];
};

/** A person as the search index finds them. */
export const personDoc = (id: string, person: NamedProfile & Shown) => ({
	id,
	kind: "person",
	container: null,
	authorId: id,
	language: null,
	title: person.name,
	body: [
		person.place,
		person.organisation,
		person.introduction,
		...person.objectives,
		...person.skills,
		person.motivation,
		...person.arrival.map(({ text }) => text),
	].join("\n"),
});

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

/** What of somebody's skills and objectives holds every word that was typed: why one may call on them. */
export const whyCallOn = (
	person: Pick<Profile, "skills" | "objectives">,
	typed: string,
): { readonly skills: readonly string[]; readonly objectives: readonly string[] } => {
	const words = folded(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
	const holds = (line: string) => words.length > 0 && words.every((word) => folded(line).includes(word));
	return { skills: person.skills.filter(holds), objectives: person.objectives.filter(holds) };
};

/** One line for each thing, as a form's text area holds them. */
export const linesOf = (list: readonly string[]): string => list.join("\n");
