import { Actions, PostButton, Submit } from "#web/components/button.tsx";
import { Field, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import { by, EntryFields, type SaidProps } from "./entry-views.tsx";
import { typedInto } from "./phase-views.tsx";
import { longestEntry, longestWord, openObjections, type Saying } from "./rules.ts";
import type { DecisionRead, EntryRead, VoiceRead } from "./store.ts";

type Props = SaidProps & { voices: readonly VoiceRead[]; viewerId: string; hiddenObjections: number };

const stateOf = (one: EntryRead) =>
	one.state === "open" ? (
		one.hidden ? null : (
			<strong>Open</strong>
		)
	) : one.state === "integrated" ? (
		"Taken in"
	) : (
		"Withdrawn"
	);

const Objection = ({ one, decision, mine }: { one: EntryRead; decision: DecisionRead; mine: boolean }) => (
	<article class="card" id={one.id}>
		<Prose text={one.text} />
		<Facts
			items={[
				stateOf(one),
				...by(one),
				decision.version > 1 ? (
					<a href={`/decisions/${decision.id}/versions#version-${one.version}`}>on version {one.version}</a>
				) : null,
			]}
		/>
		{one.word ? (
			<blockquote>
				<p class="quiet">{one.state === "integrated" ? "How it was taken in" : "In their words"}</p>
				<Prose text={one.word} />
			</blockquote>
		) : null}
		{mine ? (
			<Details summary="I withdraw it">
				<Form action={`/decisions/${decision.id}/entries/${one.id}/withdraw`} id={`withdraw-${one.id}`}>
					<Field name="word" label="What changed your mind" most={longestWord} optional />
					<Submit look="quiet">Withdraw my objection</Submit>
				</Form>
			</Details>
		) : null}
	</article>
);

const people = (voices: readonly VoiceRead[], says: Saying) => {
	const found = voices.filter((one) => one.says === says);
	return found.length === 0 ? null : (
		<Facts
			items={found.map(({ personId, personName }) => (
				<PersonLine person={{ name: personName, href: `/people/${personId}` }} />
			))}
		/>
	);
};

const Voices = ({ voices, version }: { voices: readonly VoiceRead[]; version: number }) =>
	voices.length === 0 ? (
		<p class="quiet">Nobody has said yet that they have no objection to version {version}.</p>
	) : (
		<Definitions
			items={[
				[`No objection to version ${version}`, people(voices, "no-objection")],
				["They stand aside, and let the others go on", people(voices, "stand-aside")],
			]}
		/>
	);

const mine = ({ voices, viewerId }: Pick<Props, "voices" | "viewerId">): Saying | undefined =>
	voices.find(({ personId }) => personId === viewerId)?.says;

/** The three things that one can say of a version. */
const MyVoice = (props: Props) => {
	const { decision, entryId, tried } = props;
	const said = mine(props);
	const version = String(decision.version);
	return (
		<>
			<p>
				{said === "no-objection"
					? "You have no objection to this version. You can say otherwise as long as it isn’t decided."
					: said === "stand-aside"
						? "You stand aside on this version. You can say otherwise as long as it isn’t decided."
						: "What do you say of this version?"}
			</p>
			<Actions>
				{said === "no-objection" ? null : (
					<PostButton
						action={`/decisions/${decision.id}/voice`}
						look={said ? "quiet" : "main"}
						fields={{ version, says: "no-objection" }}
					>
						I have no objection
					</PostButton>
				)}
				{said === "stand-aside" ? null : (
					<PostButton action={`/decisions/${decision.id}/voice`} fields={{ version, says: "stand-aside" }}>
						I stand aside
					</PostButton>
				)}
			</Actions>
			<Details summary="I have an objection" open={tried?.form === "entry"}>
				<Form action={`/decisions/${decision.id}/entries`} id="say" {...typedInto(tried, "entry")}>
					<EntryFields decision={decision} entryId={entryId} kind="objection" />
					<TextArea
						name="text"
						label="What would it do that stands in the way, and why?"
						hint="Not what you would rather have, but what would do harm. The reason is what the next version is made of."
						rows={4}
						most={longestEntry}
					/>
					<Submit>Raise it</Submit>
				</Form>
			</Details>
		</>
	);
};

/** What stands in the way, what became of it, and the place to say so. */
export const Objections = (props: Props) => {
	const { decision, entries, voices, mayWrite, viewerId, part, hiddenObjections } = props;
	const objections = entries.filter(({ kind }) => kind === "objection");
	const open = decision.phase === "objections";
	if (!open && decision.phase !== "decided" && objections.length === 0) return null;
	const told = open && part !== "other" && hiddenObjections > 0;
	const objects = openObjections(entries).some((one) => one.personId === viewerId);
	return (
		<Section title="Objections" id="objections">
			{objections.length > 0 ? (
				<Cards>
					{objections.map((one) => (
						<Objection
							one={one}
							decision={decision}
							mine={open && mayWrite && one.state === "open" && one.personId === viewerId}
						/>
					))}
				</Cards>
			) : told ? null : (
				<p class="quiet">{open ? "Nobody has raised one." : "Nobody raised one."}</p>
			)}
			{told ? (
				<Notice title={hiddenObjections === 1 ? "An objection was hidden" : "Objections were hidden"}>
					<p>
						A steward took {hiddenObjections === 1 ? "it" : "them"} away for the words in which{" "}
						{hiddenObjections === 1 ? "it was" : "they were"} said, and told why to whoever objected. It holds nothing
						up any more. If it may have had a reason, ask for that in other words before you decide.
					</p>
				</Notice>
			) : null}
			{open || decision.phase === "decided" ? <Voices voices={voices} version={decision.version} /> : null}
			{open && mayWrite && !objects ? <MyVoice {...props} /> : null}
		</Section>
	);
};
