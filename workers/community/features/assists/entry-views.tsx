import { Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
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
import { longestEntry, type Part } from "./rules.ts";
import type { AssistRead, EntryRead } from "./store.ts";

type Props = {
	assist: AssistRead;
	entries: readonly EntryRead[];
	part: Part;
	writes: boolean;
	/** The id for what the viewer says next; a page has one, because one form of it is sent. */
	entryId: string;
	tried?: Tried;
};

const Said = ({ one, children }: { one: EntryRead; children?: unknown }) => (
	<article class="card" id={one.id}>
		<Prose text={one.text} />
		<Facts
			items={[
				<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
				<Time at={one.createdAt} style="relative" />,
				<ReportLink id={one.id} hidden={one.hidden === 1} own={one.mine === 1} />,
			]}
		/>
		{children as never}
	</article>
);

const Answers = ({ to, entries }: { to: EntryRead; entries: readonly EntryRead[] }) => (
	<>
		{entries
			.filter(({ replyTo }) => replyTo === to.id)
			.map((one) => (
				<blockquote id={one.id}>
					<Prose text={one.text} />
					<Facts
						items={[
							<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
							<Time at={one.createdAt} style="relative" />,
							<ReportLink id={one.id} hidden={one.hidden === 1} own={one.mine === 1} />,
						]}
					/>
				</blockquote>
			))}
	</>
);

const AnswerForm = ({
	assist,
	to,
	entryId,
	tried,
}: { to: EntryRead } & Pick<Props, "assist" | "entryId" | "tried">) => {
	const again = tried?.form === "answer" && typed(tried.values, "replyTo") === to.id ? tried : undefined;
	return (
		<Details summary="Answer" open={again !== undefined}>
			<Form action={`/assists/${assist.id}/entries`} id={`to-${to.id}`} {...typedInto(again, "answer")}>
				<Hidden name="id" value={entryId} />
				<Hidden name="kind" value="answer" />
				<Hidden name="replyTo" value={to.id} />
				<TextArea name="text" label="Your answer" rows={3} most={longestEntry} />
				<Submit>Answer it</Submit>
			</Form>
		</Details>
	);
};

const AskForm = ({ assist, entryId, tried }: Pick<Props, "assist" | "entryId" | "tried">) => (
	<Form action={`/assists/${assist.id}/entries`} id="say" {...typedInto(tried, "entry")}>
		<Hidden name="id" value={entryId} />
		<TextArea
			name="text"
			label="What would you like to know?"
			hint="Ask openly: what, who, when, how did it feel. A question that begins with “Have you thought of” is a suggestion in disguise."
			rows={4}
			most={longestEntry}
		/>
		<RadioChoices
			name="kind"
			label="What is it?"
			value="question"
			choices={[
				{ value: "question", label: "A question" },
				{ value: "suggestion", label: "A suggestion", hint: "Its time comes after the questions." },
			]}
		/>
		<Submit look="main">Say it</Submit>
	</Form>
);

/** Several write in the same minutes, in a meeting most of all; who wants to see the latest reads the page anew. */
const Meanwhile = ({ id }: { id: string }) => (
	<>
		Others may be writing just now. <a href={`/assists/${id}`}>See what was added</a>
	</>
);

/** What was asked and answered, and in its phase the place to ask and to answer. */
export const Questions = ({ assist, entries, part, writes, entryId, tried }: Props) => {
	const questions = entries.filter(({ kind }) => kind === "question");
	const open = assist.phase === "questions";
	const mayWrite = open && writes && !assist.groupClosed;
	if (!open && questions.length === 0) return null;
	return (
		<Section title="Questions" id="questions" lead={open ? <Meanwhile id={assist.id} /> : undefined}>
			{questions.length > 0 ? (
				<Cards>
					{questions.map((one) => (
						<Said one={one}>
							<Answers to={one} entries={entries} />
							{mayWrite && part === "owner" ? (
								<AnswerForm assist={assist} to={one} entryId={entryId} tried={tried} />
							) : null}
						</Said>
					))}
				</Cards>
			) : (
				<p class="quiet">Nobody has asked anything yet.</p>
			)}
			{mayWrite && part !== "owner" ? <AskForm assist={assist} entryId={entryId} tried={tried} /> : null}
		</Section>
	);
};

/** What was suggested, and in its phase the place to suggest. */
export const Suggestions = ({ assist, entries, part, writes, entryId, tried }: Props) => {
	const suggestions = entries.filter(({ kind }) => kind === "suggestion");
	const open = assist.phase === "suggestions";
	if (!open && suggestions.length === 0) return null;
	return (
		<Section title="Suggestions" id="suggestions" lead={open ? <Meanwhile id={assist.id} /> : undefined}>
			{suggestions.length > 0 ? (
				<Cards>
					{suggestions.map((one) => (
						<Said one={one} />
					))}
				</Cards>
			) : (
				<p class="quiet">Nobody has suggested anything yet.</p>
			)}
			{open && writes && !assist.groupClosed && part !== "owner" ? (
				<Form action={`/assists/${assist.id}/entries`} id="say" {...typedInto(tried, "entry")}>
					<Hidden name="id" value={entryId} />
					<Hidden name="kind" value="suggestion" />
					<TextArea
						name="text"
						label="What would you try?"
						hint="In their place, with what they told. Or tell what helped you once, and how your case was another."
						rows={4}
						most={longestEntry}
					/>
					<Submit look="main">Suggest it</Submit>
				</Form>
			) : null}
		</Section>
	);
};
