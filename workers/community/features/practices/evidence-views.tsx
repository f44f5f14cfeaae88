import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { NamedLink } from "../search/named-views.tsx";
import type { Evidence } from "./evidence-store.ts";
import type { PracticeRead } from "./store.ts";

const states: Readonly<Record<string, string>> = {
	"proposal open": "waits for an answer",
	"proposal merged": "taken in",
	"proposal declined": "left as it was",
	"commitment kept": "kept",
	"commitment changed": "done otherwise",
	"commitment dropped": "let go",
};

/** Each with what it is, whose it is, and what the trial came to that it came of: also where that did not work. */
export const EvidenceList = ({ evidence }: { evidence: readonly Evidence[] }) => (
	<ul>
		{evidence.map((one) => {
			const state = states[`${one.kind} ${one.state}`];
			return (
				<li>
					<NamedLink thing={one} />
					<Facts
						items={[
							one.by ? <PersonLine person={{ name: one.by.name, href: `/people/${one.by.id}` }} /> : null,
							<Time at={one.at} style="date" />,
							state,
							one.outcome ? (
								<>
									after a trial: <Outcome value={one.outcome} />
								</>
							) : null,
						]}
					/>
				</li>
			);
		})}
	</ul>
);

/** For whoever writes a practice: what others would change in it. */
export const ProposedToYou = ({ evidence }: { evidence: readonly Evidence[] }) => {
	const open = evidence.filter(({ kind, state }) => kind === "proposal" && state === "open");
	return open.length === 0 ? null : (
		<Notice title="A new version is proposed, and waits for your word.">
			<ul>
				{open.map((one) => (
					<li>
						<a href={one.href} dir="auto" lang={one.language ?? undefined}>
							{one.title}
						</a>
					</li>
				))}
			</ul>
		</Notice>
	);
};

type SectionProps = { practice: PracticeRead; evidence: readonly Evidence[]; more: boolean; mayPropose: boolean };

/** On the page of a practice: what came of it and of its trials, gathered by itself. */
export const EvidenceSection = ({ practice, evidence, more, mayPropose }: SectionProps) => (
	<Section title="What was learned from it" id="evidence">
		{evidence.length > 0 ? (
			<EvidenceList evidence={evidence} />
		) : (
			<p class="quiet">
				Nothing yet. What people reflect on after a trial, say they will do, look into or would word otherwise gathers
				here, above all where it did not work.
			</p>
		)}
		<p>
			{more ? (
				<>
					<a href={`/practices/${practice.id}/evidence`}>All of it</a>
					{" · "}
				</>
			) : null}
			<a href={`/practices/${practice.id}/proposals`}>Proposed versions</a>
			{mayPropose ? (
				<>
					{" · "}
					<a href={`/practices/${practice.id}/proposals/new`}>Propose a new version</a>
					{" · "}
					<a href={`/studies/new?from=${practice.id}`}>Look into it in a study</a>
					{" · "}
					<a href={`/questions/new?from=${practice.id}`}>Ask about it</a>
				</>
			) : null}
		</p>
	</Section>
);

type PageProps = { practice: PracticeRead; evidence: readonly Evidence[]; next?: string; first?: string };

export const EvidencePage = ({ practice, evidence, next, first }: PageProps) => (
	<>
		<PageHead
			title="What was learned from it"
			lead={practice.title}
			language={practice.language}
			trail={[
				{ href: "/practices", label: "Practices" },
				{ href: `/practices/${practice.id}`, label: practice.title },
			]}
		/>
		{evidence.length > 0 ? (
			<EvidenceList evidence={evidence} />
		) : (
			<EmptyState title="Nothing has come of it yet.">
				<p>
					What people reflect on after a trial, say they will do, look into or would word otherwise gathers here by
					itself. A trial that did not work counts as much as one that did.
				</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier" />
		<NextStep href={`/practices/${practice.id}#trials`} label="Who tried it, and what happened" />
	</>
);
