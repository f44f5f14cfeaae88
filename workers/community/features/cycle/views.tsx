import { Actions, LinkButton } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { kindName } from "../search/rules.ts";
import { gesturesFor } from "./rules.ts";
import type { Source, Thread } from "./store.ts";

const ThreadList = ({ threads }: { threads: readonly Thread[] }) => (
	<ul>
		{threads.map((thread) => (
			<li>
				<span class="quiet">{kindName(thread.kind)}:</span>{" "}
				<a href={thread.href} dir="auto" lang={thread.language ?? undefined}>
					{thread.title}
				</a>
			</li>
		))}
	</ul>
);

/** Where something came from, and what came of it. Nothing where it stands alone. */
export const Threads = ({ threads }: { threads: readonly Thread[] }) => {
	const sources = threads.filter(({ way }) => way === "from");
	const outcomes = threads.filter(({ way }) => way === "to");
	return (
		<>
			{sources.length > 0 ? (
				<Section title="Where this came from">
					<ThreadList threads={sources} />
				</Section>
			) : null}
			{outcomes.length > 0 ? (
				<Section title="What came of it">
					<ThreadList threads={outcomes} />
				</Section>
			) : null}
		</>
	);
};

const Gestures = ({ kind, id }: { kind: string; id: string }) => (
	<Actions>
		{gesturesFor(kind, id).map(({ href, label }) => (
			<LinkButton href={href}>{label}</LinkButton>
		))}
	</Actions>
);

/** What one could make of something now, each with one gesture. For whoever may write here. */
export const NextGestures = (of: { kind: string; id: string }) => (
	<Section title="Go on from here">
		<Gestures {...of} />
	</Section>
);

/** The same where one of many stands in a list: folded away. */
export const FoldedGestures = (of: { kind: string; id: string }) => (
	<Details summary="Go on from it">
		<Gestures {...of} />
	</Details>
);

/** At the head of a form that was opened from something: what it is, and the link to it that is sent along. */
export const CameFrom = ({ source }: { source: Source | undefined }) =>
	source ? (
		<>
			<Hidden name="from" value={source.id} />
			<Notice title="This comes from:">
				<p>
					<span class="quiet">{kindName(source.kind)}:</span>{" "}
					<a href={source.href} dir="auto" lang={source.language ?? undefined}>
						{source.title}
					</a>
				</p>
			</Notice>
		</>
	) : null;
