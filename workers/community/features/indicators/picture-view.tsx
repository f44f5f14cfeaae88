import { CalendarDay } from "#web/components/calendar-day.tsx";
import { type Drawing, Figure } from "#web/components/figure.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Table } from "#web/components/table.tsx";
import { useContext } from "#web/context.ts";
import { ReaderContext } from "#web/reader.ts";
import { ReportLink } from "../moderation/door.tsx";
import type { Picture } from "./picture.ts";
import type { ValueRead } from "./store.ts";

type Props = {
	name: string;
	unit: string;
	/** Latest first. */
	values: readonly ValueRead[];
	viewerId: string;
	wide: Picture;
	narrow: Picture;
};

const figureIn = (language: string) => {
	const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
	return (value: number) => format.format(value);
};
const dayIn = (language: string) => {
	const format = new Intl.DateTimeFormat(language, {
		timeZone: "UTC",
		day: "numeric",
		month: "short",
		year: "numeric",
	});
	return (day: string) => format.format(Date.parse(day));
};

const Drawn = ({ picture, unit }: { picture: Picture; unit: string }) => {
	const { language } = useContext(ReaderContext);
	const [figure, day] = [figureIn(language), dayIn(language)];
	return (
		<>
			{picture.levels.map(({ y, value }) => (
				<>
					<line class="stroke" x1="64" x2={picture.width - 18} y1={y} y2={y} stroke-dasharray="2 5" />
					<text class="quiet" x="56" y={y + 5} text-anchor="end">
						{figure(value)}
					</text>
				</>
			))}
			<path class="stroke drawn" d={picture.line} />
			{picture.dots.map(({ x, y, point }) => (
				<circle class="fill" cx={x} cy={y} r="4">
					<title>{`${day(point.day)}: ${figure(point.value)} ${unit}`}</title>
				</circle>
			))}
			{picture.days.map(({ x, day: at, end }) => (
				<text class="quiet" x={x} y={picture.height - 6} text-anchor={end ? "end" : "start"}>
					{day(at)}
				</text>
			))}
		</>
	);
};

const drawing = (picture: Picture, unit: string): Drawing => ({
	width: picture.width,
	height: picture.height,
	children: <Drawn picture={picture} unit={unit} />,
});

/** What was noted, day by day, in a table. */
export const FigureTable = ({ name, unit, values, viewerId }: Pick<Props, "name" | "unit" | "values" | "viewerId">) => {
	const figure = figureIn(useContext(ReaderContext).language);
	return (
		<Table
			caption={name}
			columns={[
				{
					head: "Day",
					cell: ({ id, day }) => (
						<span id={id}>
							<CalendarDay day={day} />
						</span>
					),
				},
				{ head: unit || "Figure", cell: ({ value }) => figure(value), number: true },
				{
					head: "Note",
					cell: ({ id, note, hidden, personId }) => (
						<>
							{note ? <span dir="auto">{note} </span> : null}
							<ReportLink id={id} hidden={hidden === 1} own={personId === viewerId} />
						</>
					),
				},
				{
					head: "Noted by",
					cell: ({ personId, personName }) => <PersonLine person={{ name: personName, href: `/people/${personId}` }} />,
				},
			]}
			rows={values}
		/>
	);
};

/** What was noted over time as a line, with the table behind it. */
export const FigurePicture = ({ name, unit, values, viewerId, wide, narrow }: Props) => (
	<Figure
		title={unit ? `${name} (${unit})` : name}
		description="A line through the figures that were noted, from the first day on the left to the latest on the right. The table below says the same."
		wide={drawing(wide, unit)}
		narrow={drawing(narrow, unit)}
		shrinks
		table={<FigureTable name={name} unit={unit} values={values} viewerId={viewerId} />}
	/>
);
