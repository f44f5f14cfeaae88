import { hostOf } from "#core/host.ts";
import { Deeper, Heading } from "#web/components/heading.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import type { Elsewhere } from "./elsewhere-store.ts";

const Told = ({ title, text }: { title: string; text: string | undefined }) =>
	text ? (
		<>
			<Heading>{title}</Heading>
			<Deeper>
				<Prose text={text} />
			</Deeper>
		</>
	) : null;

const Report = ({ one }: { one: Elsewhere }) => (
	<article class="card">
		<Heading>
			<a href={`/network/record?id=${encodeURIComponent(one.recordId)}`} dir="auto">
				{one.chapter ?? hostOf(one.origin)}
			</a>
		</Heading>
		<Facts
			items={[
				<Time at={one.at} />,
				one.told.outcome ? <Outcome value={one.told.outcome} /> : "Trying it now",
				`with version ${one.told.version}`,
			]}
		/>
		<Prose text={one.told.context} />
		<Deeper>
			<Told title="What they changed" text={one.told.changed} />
			<Told title="What surprised them" text={one.told.surprised} />
			<Told title="How they know" text={one.told.evidence} />
		</Deeper>
	</article>
);

/** What became of a practice of ours in other chapters, as they told it. */
export const TriedElsewhere = ({ reports }: { reports: readonly Elsewhere[] }) =>
	reports.length === 0 ? null : (
		<Section title="What became of it in other chapters" id="elsewhere">
			{reports.map((one) => drawnOnce(`told ${one.recordId}`, one, () => <Report one={one} />))}
		</Section>
	);
