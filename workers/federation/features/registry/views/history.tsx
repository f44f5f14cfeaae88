import { hostOf } from "#core/host.ts";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Table } from "#web/components/table.tsx";
import { Time } from "#web/components/time.tsx";
import type { EventRow } from "../store.ts";
import { decided, registryHref } from "./words.ts";

/** Decisions, latest first. `named`: of more than one chapter. */
export const History = ({ events, named }: { events: readonly EventRow[]; named: boolean }) =>
	events.length === 0 ? (
		<p class="quiet">Nothing yet.</p>
	) : (
		<Table
			caption="Decisions, the latest first"
			columns={[
				{ head: "When", cell: (row) => <Time at={row.at} /> },
				...(named
					? [{ head: "Chapter", cell: (row: EventRow) => <a href={registryHref(hostOf(row.peer))}>{row.name}</a> }]
					: []),
				{ head: "What", cell: (row) => decided[row.kind] },
				{ head: "By", cell: (row) => (row.by === "" ? "somebody who has left" : row.by) },
				{ head: "Word", cell: (row) => row.note },
			]}
			rows={events}
		/>
	);

/** The registry's whole history. */
export const HistoryPage = (props: { events: readonly EventRow[]; next?: string; first?: string }) => (
	<>
		<PageHead
			title="What was decided"
			lead="Who was admitted, declined, paused or removed, by whom, and with what word."
			trail={[{ href: "/registry", label: "Registry" }]}
		/>
		<History events={props.events} named={true} />
		<Pager next={props.next} first={props.first} />
		<NextStep href="/registry" label="Back to the registry" />
	</>
);
