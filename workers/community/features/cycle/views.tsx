import { Actions, LinkButton } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Section } from "#web/components/sections.tsx";
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

/** What one could make of something now, each with one gesture. For whoever may write here. */
export const NextGestures = ({ kind, id }: { kind: string; id: string }) => {
	const gestures = gesturesFor(kind, id);
	return gestures.length === 0 ? null : (
		<Section title="Go on from here">
			<Actions>
				{gestures.map(({ href, label }) => (
					<LinkButton href={href}>{label}</LinkButton>
				))}
			</Actions>
		</Section>
	);
};

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
