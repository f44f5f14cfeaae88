import { hostOf } from "#core/host.ts";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Columns, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import { FreshnessLine } from "../../../freshness-line.tsx";
import type { RecordLine } from "../../records/rules.ts";
import { RecordCards, recordHref } from "../../records/views/list.tsx";
import type { Asking, CoordinatorHome as Home, Touch } from "../read.ts";
import type { Traveller } from "../rules.ts";

export type CoordinatorHomeProps = Home & { name: string };

const registryHref = (origin: string): string => `/registry/chapters/${encodeURIComponent(hostOf(origin))}`;

const Waiting = ({ asking }: { asking: readonly Asking[] }) => (
	<Section title="Waiting for somebody">
		{asking.length === 0 ? (
			<p class="quiet">No chapter is waiting for an answer.</p>
		) : (
			<ul class="lines">
				{asking.map((one) => (
					<li>
						<a href={registryHref(one.origin)} dir="auto">
							{one.name}
						</a>
						<span class="quiet">
							asks to join, since <Time at={one.at} style="relative" />
							{one.words === "" ? "." : <>: “{<span dir="auto">{plainExcerpt(one.words, 160)}</span>}”</>}
						</span>
					</li>
				))}
			</ul>
		)}
	</Section>
);

const Travelling = ({ travellers }: { travellers: readonly Traveller[] }) => (
	<Section title="Practices that travel" lead="What one chapter wrote and others tried, with what became of it there.">
		{travellers.length === 0 ? (
			<EmptyState title="No practice has been tried elsewhere yet.">
				<p>When a chapter brings another’s practice home and tells what came of it, it stands here.</p>
			</EmptyState>
		) : (
			<div class="cards">
				{travellers.map((practice) => (
					<article class="card">
						<p class="kicker">
							From <span dir="auto">{practice.homeName}</span>
						</p>
						<h3 dir="auto" lang={practice.language ?? undefined}>
							<a href={recordHref(practice.id)}>{practice.title}</a>
						</h3>
						<ul class="facts">
							{practice.stops.map((stop) => (
								<li>
									<span dir="auto">{stop.originName}</span>:{" "}
									{stop.outcome === null ? "being tried" : <Outcome value={stop.outcome} />}
								</li>
							))}
						</ul>
					</article>
				))}
			</div>
		)}
	</Section>
);

const InTouch = ({ members }: { members: readonly Touch[] }) => (
	<Section title="Chapters">
		{members.length === 0 ? (
			<p>
				None yet. <a href="/registry/invitations">Invite the first one</a>
			</p>
		) : (
			<ul class="lines">
				{members.map((member) => (
					<li>
						<a href={registryHref(member.origin)} dir="auto">
							{member.name}
						</a>
						<span class="quiet">
							<FreshnessLine fresh={member.fresh} />
						</span>
					</li>
				))}
			</ul>
		)}
	</Section>
);

const Newcomers = ({ people }: { people: readonly RecordLine[] }) =>
	people.length === 0 ? null : (
		<Section title="New people to be found">
			<ul>
				{people.map((person) => (
					<li>
						<a href={recordHref(person.id)} dir="auto">
							{person.title}
						</a>
						<span class="quiet"> of {person.originName}</span>
					</li>
				))}
			</ul>
			<p>
				<a href="/people">All who agreed to be found</a>
			</p>
		</Section>
	);

/** What a coordinator comes for: who waits, what travels, who is in touch. Nothing is ranked. */
export const CoordinatorHome = (props: CoordinatorHomeProps) => (
	<>
		<PageHead
			title="What the network is learning"
			lead="Who waits for an answer, which practices travel, and how fresh each chapter’s news is."
		/>
		<Columns
			label="Chapters and people"
			aside={
				<>
					<InTouch members={props.members} />
					<Newcomers people={props.people} />
				</>
			}
		>
			<Waiting asking={props.asking} />
			<Travelling travellers={props.travellers} />
			{props.questions.length === 0 ? null : (
				<Section title="Questions">
					<RecordCards lines={props.questions} />
				</Section>
			)}
			{props.summaries.length === 0 ? null : (
				<Section title="Lately told">
					<RecordCards lines={props.summaries} />
				</Section>
			)}
		</Columns>
		{props.asking[0] ? (
			<NextStep href={registryHref(props.asking[0].origin)} label={`Answer ${props.asking[0].name}`} />
		) : props.members.length === 0 ? (
			<NextStep href="/registry/invitations" label="Invite the first chapter" />
		) : (
			<NextStep href="/search" label="Look for something that others could use" />
		)}
	</>
);
