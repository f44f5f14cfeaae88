import { Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { by, type SaidProps } from "./entry-views.tsx";
import { typedInto } from "./phase-views.tsx";
import { mayKeep } from "./review-rules.ts";
import { longestWord } from "./rules.ts";

type Props = SaidProps & { now: number };

const Keep = ({ decision, entryId, tried }: Props) => (
	<Section
		title="Does it still fit?"
		id="keep"
		lead="If it does, keep it as it is. If it doesn’t, take it up again: that opens a new proposal."
	>
		<Form action={`/decisions/${decision.id}/keep`} id="keeping" {...typedInto(tried, "keep")}>
			<Hidden name="id" value={entryId} />
			<TextArea
				name="text"
				label="Why do we keep it?"
				hint="A sentence on what it did. Whoever took part is told."
				rows={3}
				most={longestWord}
			/>
			<Field
				name="reviewOn"
				label="When do we look at it again?"
				hint="Whoever took part is reminded on that day."
				type="date"
			/>
			<Submit look="main">Keep it as it is</Submit>
		</Form>
	</Section>
);

/** Each time that it was looked at again and kept; and when its day has come, the place to say so. */
export const LookedAtAgain = (props: Props) => {
	const { decision, entries, part, mayWrite, now } = props;
	const kept = entries.filter(({ kind }) => kind === "kept");
	const keeps = mayWrite && part !== "other" && mayKeep(decision, now).ok;
	return (
		<>
			{kept.length > 0 ? (
				<Section title="Looked at again, and kept" id="kept">
					<Cards>
						{kept.map((one) => (
							<article class="card" id={one.id}>
								<Prose text={one.text} />
								<Facts
									items={[
										one.reviewOn === null ? null : (
											<>
												until it is looked at on <CalendarDay day={one.reviewOn} />
											</>
										),
										...by(one),
									]}
								/>
							</article>
						))}
					</Cards>
				</Section>
			) : null}
			{keeps ? <Keep {...props} /> : null}
		</>
	);
};
