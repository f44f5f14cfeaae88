import { Actions, PostButton } from "#web/components/button.tsx";
import { Notice } from "#web/components/notice.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Section } from "#web/components/sections.tsx";
import type { PersonNamed } from "./store.ts";

const answers = {
	asked: "was asked, and hasn’t answered yet",
	yes: "agreed to be named",
	no: "does not want to be named outside",
} as const;

/** Who is named in something, and whether they agreed to be named outside. */
export const PeopleNamed = ({ title, people }: { title: string; people: readonly PersonNamed[] }) =>
	people.length === 0 ? null : (
		<Section title={title}>
			<ul>
				{people.map((one) => (
					<li>
						<PersonLine person={{ name: one.name, href: `/people/${one.personId}` }} />{" "}
						<span class="quiet">{answers[one.answer]}</span>
					</li>
				))}
			</ul>
		</Section>
	);

/** To somebody who is named: what they are asked, or what they answered. */
export const AskedOfYou = ({ id, mine }: { id: string; mine: PersonNamed | undefined }) => {
	if (!mine) return null;
	const buttons = (
		<Actions>
			{mine.answer === "yes" ? null : (
				<PostButton action={`/practices/${id}/naming`} look="main" fields={{ answer: "yes" }}>
					Yes, it may name me
				</PostButton>
			)}
			{mine.answer === "no" ? null : (
				<PostButton action={`/practices/${id}/naming`} fields={{ answer: "no" }}>
					{mine.answer === "yes" ? "I changed my mind: no" : "No"}
				</PostButton>
			)}
		</Actions>
	);
	if (mine.answer === "asked")
		return (
			<Notice title="You are named in this practice.">
				<p>Until you say yes it stays in this chapter. Please read it first; you can change your mind later.</p>
				{buttons}
			</Notice>
		);
	return (
		<Section title="You are named here">
			<p>
				{mine.answer === "yes"
					? "You agreed that it may name you outside this chapter. If you say no, it is taken back at once from where it was sent."
					: "You said no, so it stays in this chapter."}
			</p>
			{buttons}
		</Section>
	);
};
