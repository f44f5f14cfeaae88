import { Submit } from "#web/components/button.tsx";
import { Select } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import { longestPlace, rhythms, rhythmWords } from "./rules.ts";
import type { PlannedOfSeries } from "./series-store.ts";
import type { SeriesRead } from "./store.ts";
import { MeetingTime } from "./time-views.tsx";

type Props = {
	series: SeriesRead;
	planned: readonly PlannedOfSeries[];
	/** The first meeting by the present rhythm that isn't answered yet. */
	first: string;
	values?: FormValues;
	errors?: FormErrors;
};

export const SeriesForm = ({ series, planned, first, values, errors }: Props) => {
	const kept = planned.filter(({ answered }) => answered);
	return (
		<>
			<PageHead
				title="When does this series meet?"
				kicker={series.title}
				lead="From the first meeting at the new time on. What was held stays as it was."
				trail={[{ href: "/meetings", label: "Meetings" }]}
			/>
			{kept.length > 0 ? (
				<Notice title="People have answered already:">
					<ul>
						{kept.map((one) => (
							<li>
								<a href={`/meetings/${one.id}`} dir="auto">
									{one.title}
								</a>
								, <MeetingTime of={one} />
							</li>
						))}
					</ul>
					<p>It stays at its time, so that nobody stands before a closed door. You can move it on its own page.</p>
				</Notice>
			) : null}
			<Form action={`/meetings/series/${series.id}/edit`} values={values} errors={errors}>
				<Field name="startsLocal" label="The first one at the new time" type="datetime-local" value={first} />
				<TimeZoneChoice
					label="By the clock of"
					hint="An evening stays an evening there when clocks change."
					value={series.timeZone}
				/>
				<Field
					name="minutes"
					label="How long, in minutes"
					type="number"
					inputmode="numeric"
					value={String(series.minutes)}
				/>
				<Select
					name="every"
					label="How often does it come?"
					value={series.every}
					choices={rhythms.map((value) => ({ value, label: rhythmWords[value] }))}
				/>
				<Field
					name="until"
					label="Last day"
					hint="Left open, it goes on until you end it."
					type="date"
					value={series.until ?? ""}
					optional
				/>
				<Field name="place" label="Place" value={series.place} most={longestPlace} optional />
				<Field
					name="link"
					label="A link for those who come from afar"
					type="url"
					inputmode="url"
					value={series.link}
					most={500}
					optional
				/>
				<Submit look="main">Save</Submit>
			</Form>
			<NextStep href="/meetings" label="Back to the meetings" />
		</>
	);
};
