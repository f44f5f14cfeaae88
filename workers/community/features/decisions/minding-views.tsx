import { Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { typedAll } from "#web/form-values.ts";
import { MoveOn, type Tried, typedInto } from "./phase-views.tsx";
import { longestProposal, longestWord, openObjections } from "./rules.ts";
import type { DecisionRead, EntryRead } from "./store.ts";

type Props = {
	decision: DecisionRead;
	entries: readonly EntryRead[];
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
				<Field name="until" label="Until when" hint="Left empty, the day stays as it is." type="date" optional />
				<Submit look={objected ? "main" : "quiet"}>Put forward the new version</Submit>
			</Form>
		</Details>
	);
};

const Decide = ({ decision, tried }: Props) => (
	<Section
		title="Decided?"
		id="decide"
		lead="When nothing stands in the way any more: good enough for now, safe enough to try."
	>
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
	</Section>
);

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
			<MoveOn decision={decision} tried={tried} />
			<Details summary="Withdraw this proposal" open={tried?.form === "withdraw"}>
				<Form action={`/decisions/${id}/withdraw`} id="withdrawing" {...typedInto(tried, "withdraw")}>
					<Field name="word" label="Why" hint="So that nobody wonders." most={longestWord} optional />
					<Submit look="quiet">Withdraw it</Submit>
				</Form>
			</Details>
		</>
	);
};
