import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import type { Typed } from "#web/form-values.ts";
import { longestName, longestPlace, longestReason } from "./rules.ts";
import type { Asked, Departing, DepartureRead } from "./store.ts";

const trailOf = ({ group }: Departing) => [
	{ href: "/groups", label: "Groups" },
	{ href: `/groups/${group.id}`, label: group.name },
];

/** Before anybody was asked. */
export const ProposePage = (props: Typed & { departing: Departing; id: string; leads: boolean }) => {
	const { departing, id, leads, values, errors } = props;
	const { group } = departing;
	return (
		<>
			<PageHead
				title="A chapter of its own"
				lead={`${group.name} can become a chapter with a site of its own. Everybody in it is asked first: whether they go along, and whether their words do.`}
				trail={trailOf(departing)}
			/>
			{leads ? (
				<Form action={`/groups/${group.id}/departure`} values={values} errors={errors}>
					<Hidden name="id" value={id} />
					<Field name="name" label="What will it be called?" value={group.name} most={longestName} />
					<Field name="place" label="Where is it at home?" optional most={longestPlace} />
					<TextArea
						name="reason"
						label="Why does it go its own way?"
						hint="Everybody in the group reads this, and it is the first that the new chapter says of itself."
						optional
						most={longestReason}
					/>
					<Submit>Ask everybody in the group</Submit>
				</Form>
			) : (
				<p>Whoever coordinates the group can ask everybody in it.</p>
			)}
			<NextStep href={`/groups/${group.id}`} label="Back to the group" />
		</>
	);
};

const yesNo = (yes: string, no: string) => [
	{ value: "yes", label: yes },
	{ value: "no", label: no },
];

const Answering = (props: Typed & { groupId: string; mine: Asked | undefined }) => {
	const { groupId, mine, values, errors } = props;
	const chosen = (answer: Asked["goes"] | undefined) => (answer === "yes" || answer === "no" ? answer : undefined);
	return (
		<Section title="And you?">
			<Form action={`/groups/${groupId}/departure/answer`} values={values} errors={errors}>
				<RadioChoices
					name="goes"
					label="Do you go along?"
					choices={yesNo("Yes, I’ll be a member there", "No, I stay here")}
					value={chosen(mine?.goes)}
				/>
				<RadioChoices
					name="words"
					label="May what you wrote in the group go along?"
					hint="Practices, reflections, answers, messages. They stay readable here too, for who was in the group."
					choices={yesNo("Yes, it may", "No, it stays in the group")}
					value={chosen(mine?.words)}
				/>
				<Submit>{mine?.goes === "asked" ? "Say so" : "Change it"}</Submit>
			</Form>
		</Section>
	);
};

const saying = ({ goes, words }: Asked, asking: boolean): string => {
	if (goes === "asked") return asking ? "hasn’t said yet" : "stays, and hadn’t said";
	const going = goes === "yes" ? "goes along" : "stays";
	return words === "yes" ? `${going}, and lets what they wrote go` : `${going}, and what they wrote stays`;
};

const Everybody = ({ people, asking }: { people: readonly Asked[]; asking: boolean }) => (
	<Section title="Who goes">
		<ul>
			{people.map((one) => (
				<li>
					<PersonLine person={{ name: one.name, href: `/people/${one.id}` }} />{" "}
					<span class="quiet">{saying(one, asking)}</span>
				</li>
			))}
		</ul>
	</Section>
);

const Packing = ({ groupId }: { groupId: string }) => (
	<Section title="When everybody has said">
		<p>
			Then the archive is packed, and answers can’t be changed any more. Who hasn’t said anything stays, and so do their
			words. Notes of meetings go only where everybody agreed: they don’t tell who wrote what.
		</p>
		<Actions>
			<PostButton action={`/groups/${groupId}/departure/pack`} look="main">
				Pack the archive
			</PostButton>
			<PostButton action={`/groups/${groupId}/departure/call-off`}>Stay where we are</PostButton>
		</Actions>
	</Section>
);

const Settling = (props: Typed & { groupId: string }) => {
	const { groupId, values, errors } = props;
	return (
		<Section title="The new chapter">
			<ol>
				<li>
					<a href={`/api/groups/${groupId}/departure/archive`}>Download the archive</a>. It holds what you can read in
					the group: keep it to yourself.
				</li>
				<li>
					Put up an empty site, and bring the archive on its page <code>/setup/archive</code>. You look after it from
					then on.
				</li>
				<li>Say here where it is. The group is closed then, and leads there.</li>
			</ol>
			<Form action={`/groups/${groupId}/departure/settle`} values={values} errors={errors}>
				<Field name="origin" label="The new chapter’s address" type="url" inputmode="url" most={300} />
				<Submit>It stands</Submit>
			</Form>
			<Actions>
				<PostButton action={`/groups/${groupId}/departure/call-off`}>Stay where we are</PostButton>
			</Actions>
		</Section>
	);
};

type PageProps = Typed & {
	departing: Departing;
	departure: DepartureRead;
	viewerId: string;
	leads: boolean;
	steward: boolean;
	/** Which form the values are of. */
	of?: "answer" | "settle";
};

/** A group on its way to become a chapter, for who is in it. */
export const DeparturePage = (props: PageProps) => {
	const { departing, departure, viewerId, leads, steward, of, values, errors } = props;
	const { group, people } = departing;
	const { state, name, reason, origin } = departure;
	const typed = (which: PageProps["of"]) => (of === which ? { values, errors } : {});
	return (
		<>
			<PageHead
				title={name}
				kicker="A chapter of its own"
				trail={trailOf(departing)}
				facts={[departure.place]}
				lead={
					state === "settled" ? `${group.name} has become a chapter.` : `${group.name} may become a chapter of its own.`
				}
			/>
			{origin ? (
				<Notice kind="good" title="It stands">
					<p>
						<a href={origin}>{origin}</a>. If you go along, sign in there with your e-mail address.
					</p>
				</Notice>
			) : null}
			{reason ? <Prose text={reason} /> : null}
			{state === "asking" ? (
				<Answering {...typed("answer")} groupId={group.id} mine={people.find(({ id }) => id === viewerId)} />
			) : null}
			<Everybody people={people} asking={state === "asking"} />
			{leads && state === "asking" ? <Packing groupId={group.id} /> : null}
			{state === "packed" && !leads ? (
				<p>
					Everybody was asked, and the archive is packed. Whoever coordinates the group puts up the new site from it.
				</p>
			) : null}
			{leads && state === "packed" ? <Settling {...typed("settle")} groupId={group.id} /> : null}
			{state === "settled" && steward ? (
				<NextStep href="/steward/links" label="Link with the new chapter">
					Then practices, summaries and people go on crossing between you.
				</NextStep>
			) : (
				<NextStep href={`/groups/${group.id}`} label="Back to the group" />
			)}
		</>
	);
};
