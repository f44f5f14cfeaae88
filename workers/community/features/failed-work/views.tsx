import { Actions, PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Time } from "#web/components/time.tsx";
import { jobWords } from "./rules.ts";
import type { FailedRow } from "./store.ts";

const Failed = ({ row }: { row: FailedRow }) => (
	<article class="card">
		<Heading>{jobWords(row.job)}</Heading>
		<p>{row.error}</p>
		<p class="quiet">
			Given up <Time at={row.at} style="relative" />
		</p>
		<Actions>
			<PostButton action={`/steward/failed/${row.id}/again`}>Try it again</PostButton>
			<PostButton action={`/steward/failed/${row.id}/drop`}>Let it go</PostButton>
		</Actions>
	</article>
);

export const FailedPage = ({ rows, next }: { rows: readonly FailedRow[]; next?: string }) => (
	<>
		<PageHead
			title="Work that failed"
			lead="What the site tried several times in the background, and then gave up."
			trail={[{ href: "/steward", label: "Stewards’ corner" }]}
		/>
		{rows.map((row) => (
			<Failed row={row} />
		))}
		{rows.length === 0 ? (
			<EmptyState title="Everything went well">
				<p>Letters that can’t be sent would stand here, with what went wrong.</p>
			</EmptyState>
		) : null}
		<Pager next={next} what="Earlier" />
		<NextStep href="/steward/links" label="See how the links with other sites do" />
	</>
);
