import { Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { typed } from "#web/form-values.ts";
import { ReportLink } from "../moderation/door.tsx";
import { type Tried, typedInto } from "./phase-views.tsx";
import { type EntryKind, longestEntry, type Part } from "./rules.ts";
import type { DecisionRead, EntryRead } from "./store.ts";

export type SaidProps = {
	decision: DecisionRead;
	entries: readonly EntryRead[];
	part: Part;
	/** Whether the viewer may write here now. */
	mayWrite: boolean;
	/** The id for what the viewer says next; a page has one, because one form of it is sent. */
	entryId: string;
	tried?: Tried;
};

export const by = (one: EntryRead) => [
	<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
	<Time at={one.createdAt} style="relative" />,
	<ReportLink id={one.id} hidden={one.hidden === 1} own={one.mine === 1} />,
];

type FieldsProps = Pick<SaidProps, "decision" | "entryId"> & { kind: EntryKind };

export const EntryFields = ({ decision, entryId, kind }: FieldsProps) => (
	<>
		<Hidden name="id" value={entryId} />
		<Hidden name="kind" value={kind} />
		<Hidden name="version" value={String(decision.version)} />
	</>
);

const Answers = ({ to, entries }: { to: EntryRead; entries: readonly EntryRead[] }) => (
	<>
		{entries
			.filter(({ replyTo }) => replyTo === to.id)
			.map((one) => (
				<blockquote id={one.id}>
					<Prose text={one.text} />
					<Facts items={by(one)} />
				</blockquote>
			))}
	</>
);

const AnswerForm = ({
	decision,
	to,
	entryId,
	tried,
}: { to: EntryRead } & Omit<SaidProps, "entries" | "part" | "mayWrite">) => {
	const again = tried?.form === "answer" && typed(tried.values, "replyTo") === to.id ? tried : undefined;
	return (
		<Details summary="Answer" open={again !== undefined}>
			<Form action={`/decisions/${decision.id}/entries`} id={`to-${to.id}`} {...typedInto(again, "answer")}>
				<EntryFields decision={decision} entryId={entryId} kind="answer" />
				<Hidden name="replyTo" value={to.id} />
				<TextArea name="text" label="Your answer" rows={3} most={longestEntry} />
				<Submit>Answer it</Submit>
			</Form>
		</Details>
	);
};

/** What was asked and answered, and in its phase the place to ask and to answer. */
export const Questions = ({ decision, entries, part, mayWrite, entryId, tried }: SaidProps) => {
	const questions = entries.filter(({ kind }) => kind === "question");
	const open = decision.phase === "questions";
	if (!open && questions.length === 0) return null;
	return (
		<Section title="Questions" id="questions">
			{questions.length > 0 ? (
				<Cards>
					{questions.map((one) => (
						<article class="card" id={one.id}>
							<Prose text={one.text} />
							<Facts items={by(one)} />
							<Answers to={one} entries={entries} />
							{open && mayWrite && part !== "other" ? (
								<AnswerForm decision={decision} to={one} entryId={entryId} tried={tried} />
							) : null}
						</article>
					))}
				</Cards>
			) : (
				<p class="quiet">Nobody has asked anything yet.</p>
			)}
			{open && mayWrite && part !== "proposer" ? (
				<Form action={`/decisions/${decision.id}/entries`} id="say" {...typedInto(tried, "entry")}>
					<EntryFields decision={decision} entryId={entryId} kind="question" />
					<TextArea
						name="text"
						label="What do you need to know to understand it?"
						hint="Only what helps to understand: who, when, how much, what if. What you think of it comes next."
						rows={3}
						most={longestEntry}
					/>
					<Submit look="main">Ask it</Submit>
				</Form>
			) : null}
		</Section>
	);
};

/** What it does to people, one after the other; nobody answers. */
export const Reactions = ({ decision, entries, mayWrite, entryId, tried }: SaidProps) => {
	const reactions = entries.filter(({ kind }) => kind === "reaction");
	const open = decision.phase === "reactions";
	if (!open && reactions.length === 0) return null;
	return (
		<Section title="Reactions" id="reactions">
			{reactions.length > 0 ? (
				<Cards>
					{reactions.map((one) => (
						<article class="card" id={one.id}>
							<Prose text={one.text} />
							<Facts items={by(one)} />
						</article>
					))}
				</Cards>
			) : (
				<p class="quiet">Nobody has said yet what it does to them.</p>
			)}
			{open && mayWrite ? (
				<Form action={`/decisions/${decision.id}/entries`} id="say" {...typedInto(tried, "entry")}>
					<EntryFields decision={decision} entryId={entryId} kind="reaction" />
					<TextArea
						name="text"
						label="What does it do to you?"
						hint="What you like, what worries you, what you would miss. Speak for yourself, and leave the others theirs."
						rows={3}
						most={longestEntry}
					/>
					<Submit look="main">Say it</Submit>
				</Form>
			) : null}
		</Section>
	);
};
