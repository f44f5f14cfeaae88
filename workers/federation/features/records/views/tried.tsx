import { Outcome } from "#web/components/outcome.tsx";
import { Section } from "#web/components/sections.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { Tried } from "../read.ts";
import { recordHref } from "./list.tsx";

/** Where else a practice was tried, and what became of it there. */
export const TriedSection = ({ tried }: { tried: readonly Tried[] }) => (
	<Section title="Tried elsewhere">
		{tried.length === 0 ? (
			<p class="quiet">No other chapter has told the network of trying this yet.</p>
		) : (
			<Table
				caption="Who tried it, and what became of it"
				columns={[
					{ head: "Chapter", cell: (row) => <a href={recordHref(row.id)}>{row.originName}</a> },
					{
						head: "What became of it",
						cell: (row) =>
							row.outcome === null || row.outcome === "untried" ? "Being tried" : <Outcome value={row.outcome} />,
					},
					{ head: "Told", cell: (row) => <Time at={row.at} /> },
				]}
				rows={tried}
			/>
		)}
	</Section>
);
