import { Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { typedAll } from "#web/form-values.ts";
import { MoveOn, type Tried, typedInto } from "./phase-views.tsx";
import { isOver, longestProposal, longestWord, mayDecide, openObjections } from "./rules.ts";
import { namesIn } from "./silence-rules.ts";
import type { DecisionRead, EntryRead, VoiceRead } from "./store.ts";

type Props = {
	decision: DecisionRead;
	entries: readonly EntryRead[];
	voices: readonly VoiceRead[];
	/** Who has said nothing of this version yet. */
	silent: readonly string[];
	today: string;
	now: number;
	tried?: Tried;
};

/** Fields of one name, one for each open objection: what is left empty isn't taken in. */
const TakingIn = ({ entries, tried }: Pick<Props, "entries" | "tried">) => {
	const values = tried?.form === "version" ? tried.values : {};
	const [ids, hows] = [typedAll(values, "objection"), typedAll(values, "how")];
	return (
		<>
			{openObjections(entries).map(({ id, text, personName }) => (
				<div class="field">
					<label for={`how-${id}`}>
						How does this version take in what {personName} objected?<span class="quiet"> (if it does)</span>
					</label>
					<p class="hint" id={`how-${id}-hint`} dir="auto">
						“{plainExcerpt(text, 200)}”
					</p>
					<input type="hidden" name="objection" value={id} />
					<textarea
						id={`how-${id}`}
						name="how"
						rows={2}
						maxlength={longestWord}
						dir="auto"
						aria-describedby={`how-${id}-hint`}
					>
						{`\n${hows[ids.indexOf(id)] ?? ""}`}
					</textarea>
				</div>
			))}
		</>
	);
};

/** Writes the proposal anew out of what was heard. */
const Rewrite = ({ decision, entries, tried }: Props) => {
	const objected = openObjections(entries).length > 0;
	return (
		<Details
			summary={objected ? "Write a version that takes the objections in" : "Write a new version"}
			open={tried?.form === "version" || objected}
		>
			<Form action={`/decisions/${decision.id}/versions`} id="version" {...typedInto(tried, "version")}>
				<Hidden name="base" value={String(decision.version)} />
				<TextArea name="text" label="The proposal" value={decision.text} rows={10} most={longestProposal} />
				<TakingIn entries={entries} tried={tried} />
				<Field
					name="reason"
					label="What is different, and why"
					hint="Everybody is told, and asked again."
					most={longestWord}
				/>
				<Field
					name="until"
					label="Until when"
					hint={
						decision.phase === "objections"
							? "Everybody is asked again. Left empty, it is a week."
							: "Left empty, the day stays as it is."
					}
					type="date"
					optional
				/>
				<Submit look={objected ? "main" : "quiet"}>Put forward the new version</Submit>
			</Form>
		</Details>
	);
};

/** Who has spoken, and who hasn't: in the order of their names, and nothing is counted. */
const Heard = ({ decision, voices, silent }: Pick<Props, "decision" | "voices" | "silent">) => (
	<Definitions
		items={[
			[`Have said something of version ${decision.version}`, namesIn(voices.map(({ personName }) => personName))],
			["Haven’t said anything yet", namesIn(silent)],
		]}
	/>
);

const TakeIt = ({ decision, tried }: Pick<Props, "decision" | "tried">) => (
	<Form action={`/decisions/${decision.id}/decide`} id="deciding" {...typedInto(tried, "decide")}>
		<Hidden name="version" value={String(decision.version)} />
		<Field
			name="reviewOn"
			label="When do we look at it again?"
			hint="Whoever took part is reminded on that day."
			type="date"
		/>
		<TextArea
			name="word"
			label="A word with it"
			hint="Who does what first, from when it holds."
			rows={3}
			most={longestWord}
			optional
		/>
		<Submit look="main">It is decided</Submit>
	</Form>
);

const Decide = (props: Props) => {
	const { decision, entries, voices, silent, today, tried } = props;
	const may = mayDecide(decision, entries, voices, silent, today);
	return (
		<Section
			title="Decided?"
			id="decide"
			lead="When nothing stands in the way any more: good enough for now, safe enough to try."
		>
			<Heard {...props} />
			{may.ok || tried?.form === "decide" ? (
				<TakeIt {...props} />
			) : (
				<p class="quiet" dir="auto">
					{isOver(decision.phaseUntil, today) || silent.length === 0 ? (
						may.error.message
					) : (
						<>
							It can be decided once everybody has spoken, or when <CalendarDay day={decision.phaseUntil ?? today} /> is
							over: until then they were told that they can object.
						</>
					)}
				</p>
			)}
		</Section>
	);
};

/** What only who minds the phases does: a new version, the next phase, the end. */
export const Minding = (props: Props) => {
	const { decision, tried } = props;
	const { phase, id } = decision;
	return (
		<>
			{phase === "reactions" || phase === "objections" ? (
				<Section title="A new version" id="rewrite">
					<Rewrite {...props} />
				</Section>
			) : null}
			{phase === "objections" && openObjections(props.entries).length === 0 ? <Decide {...props} /> : null}
			<MoveOn {...props} />
			<Details summary="Withdraw this proposal" open={tried?.form === "withdraw"}>
				<Form action={`/decisions/${id}/withdraw`} id="withdrawing" {...typedInto(tried, "withdraw")}>
					<Field name="word" label="Why" hint="So that nobody wonders." most={longestWord} optional />
					<Submit look="quiet">Withdraw it</Submit>
				</Form>
			</Details>
		</>
	);
};
