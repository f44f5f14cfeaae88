import { isZone } from "#core/quiet-hours.ts";
import { useContext } from "../context.ts";
import { typed } from "../form-values.ts";
import type { Html } from "../html.ts";
import { raw, textOf } from "../jsx-runtime.ts";
import { type Reader, ReaderContext } from "../reader.ts";
import { placeOf, timeZones } from "../time-zones.ts";
import type { FieldProps } from "./field.tsx";
import { FieldFrame, useField } from "./form.tsx";
import { clockText } from "./time.tsx";

let all: Html | undefined;
/** The same in every form, so written once: 17 KB, of which 4 travel. Somebody finds theirs by typing its first letters. */
const allZones = (): Html => {
	const regions = () =>
		timeZones.map(([region, zones]) =>
			textOf(
				<optgroup label={region}>
					{zones.map((zone) => (
						<option value={zone}>{placeOf(zone)}</option>
					))}
				</optgroup>,
			),
		);
	all ??= raw(regions().join(""));
	return all;
};

/** By what its clock shows now, anybody can tell whether a zone is the one they mean. */
const Near = ({ zone, chosen, reader }: { zone: string; chosen: boolean; reader: Reader }) => (
	<option value={zone} selected={chosen}>
		{placeOf(zone)}, where it is {clockText(reader.now, { ...reader, zone })} now
	</option>
);

type Props = Pick<FieldProps, "label" | "hint" | "value" | "optional"> & {
	name?: string;
	/** Zones that are likely meant, beside the reader's own; the first is chosen where there is no value. */
	near?: readonly string[];
};

/** A time zone: one that is likely meant, with what its clock shows now, or any other by its region and place. */
export const TimeZoneChoice = ({ label, hint, value, name = "timeZone", near = [], optional }: Props) => {
	const { id, values, error, aria } = useField(name, hint);
	const reader = useContext(ReaderContext);
	// UTC is the zone of readers of whom none is known.
	const own = reader.zone === "UTC" ? [] : [reader.zone];
	const likely = [...near, ...own].filter(isZone);
	const wanted = name in values ? typed(values, name) : (value ?? likely[0] ?? "");
	const chosen = isZone(wanted) ? wanted : "";
	return (
		<FieldFrame id={id} label={label} hint={hint} error={error}>
			<select id={id} name={name} required={!optional} {...aria}>
				{chosen === "" ? <option value="">Please choose</option> : null}
				{[...new Set([chosen, ...likely])]
					.filter((zone) => zone !== "")
					.map((zone) => (
						<Near zone={zone} chosen={zone === chosen} reader={reader} />
					))}
				{allZones()}
			</select>
		</FieldFrame>
	);
};
