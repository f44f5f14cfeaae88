import { Actions, LinkButton } from "#web/components/button.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Notice } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import type { Named } from "../search/named-store.ts";
import { NamedLink } from "../search/named-views.tsx";
import type { CameOf } from "./listed-store.ts";
import { gesturesFor } from "./rules.ts";
import type { Source, Thread } from "./store.ts";

const ThreadList = ({ threads }: { threads: readonly Thread[] }) => (
	<ul>
		{threads.map((thread) => (
			<li>
				<NamedLink thing={thread} />
			</li>
		))}
	</ul>
);

/** Where one of many in a list came from, in a line. Nothing where it stands alone. */
export const CameFromLine = ({ sources }: { sources: readonly Named[] }) =>
	sources.length === 0 ? null : (
		<p>
			<span class="quiet">It came from</span>{" "}
			{sources.map((source, i) => (
				<>
					{i > 0 ? ", " : ""}
					<NamedLink thing={source} />
				</>
			))}
		</p>
	);

/** What was made of one of many in a list: by whom, and how it went. Nothing where nothing was. */
export const CameOfIt = ({ made }: { made: readonly CameOf[] }) =>
	made.length === 0 ? null : (
		<>
			<p class="quiet">What came of it</p>
			<ul>
				{made.map((one) => (
					<li>
						<NamedLink thing={one} />
						<Facts
							items={[
								one.byId && one.byName ? (
									<PersonLine person={{ name: one.byName, href: `/people/${one.byId}` }} />
								) : null,
								one.kind === "trial" ? one.outcome ? <Outcome value={one.outcome} /> : "Trying it now" : null,
							]}
						/>
					</li>
				))}
			</ul>
		</>
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
					<NamedLink thing={source} />
				</p>
			</Notice>
		</>
	) : null;
