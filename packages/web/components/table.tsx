import type { Child } from "hono/jsx";

export type Column<Row> = {
	readonly head: string;
	readonly cell: (row: Row) => Child;
	/** Numbers stand under one another at the end. */
	readonly number?: boolean;
};

/** A table. Its first column names the row. On a narrow screen each row becomes an entry, its columns named by `data-head`. */
export const Table = <Row,>(props: { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[] }) => (
	<section class="scroll" tabindex={0} aria-label={props.caption}>
		<table>
			<caption>
				<span>{props.caption}</span>
			</caption>
			<thead>
				<tr>
					{props.columns.map((column) => (
						<th scope="col" class={column.number ? "number" : undefined}>
							{column.head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{props.rows.map((row) => (
					<tr>
						{props.columns.map((column, index) =>
							index === 0 ? (
								<th scope="row" dir="auto">
									{column.cell(row)}
								</th>
							) : (
								<td
									class={column.number ? "number" : undefined}
									dir={column.number ? undefined : "auto"}
									data-head={column.head}
								>
									{column.cell(row)}
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	</section>
);
