import { PostButton } from "#web/components/button.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Time } from "#web/components/time.tsx";

type Muted = { origin: string; name: string; since: number };

/** The sources that a reader leaves out, each to be let in again. */
export const MutedPage = ({ muted, next }: { muted: readonly Muted[]; next?: string }) => (
	<>
		<PageHead
			title="Sources that you leave out"
			lead="Only your own stream leaves them out; everybody else sees them."
			trail={[{ href: "/network", label: "From other chapters" }]}
		/>
		{muted.length === 0 ? (
			<EmptyState title="You leave nothing out">
				<p>If a chapter’s news is not for you, show only what comes from it, and say “Not interested” there.</p>
			</EmptyState>
		) : (
			<ul>
				{muted.map((source) => (
					<li>
						<span dir="auto">{source.name}</span>, since <Time at={source.since} />{" "}
						<PostButton action="/network/muted/undo" fields={{ origin: source.origin }}>
							Show it again
						</PostButton>
					</li>
				))}
			</ul>
		)}
		<Pager next={next} />
		<NextStep href="/network" label="From other chapters" />
	</>
);
