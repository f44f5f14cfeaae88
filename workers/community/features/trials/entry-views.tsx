import { Deeper, Heading } from "#web/components/heading.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { Facts } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Time } from "#web/components/time.tsx";
import { drawnOnce } from "#web/drawn-once.ts";
import { CameFromLine } from "../cycle/views.tsx";
import { ReportLink } from "../moderation/door.tsx";
import type { TrialRead } from "./store.ts";

type TrialShown = Omit<TrialRead, "practiceId" | "practiceTitle" | "language" | "groupId">;

const Told = ({ title, text, language }: { title: string; text: string; language: string }) =>
	text === "" ? null : (
		<>
			<Heading>{title}</Heading>
			<Deeper>
				<Prose text={text} language={language} />
			</Deeper>
		</>
	);

type EntryProps = { trial: TrialShown; language: string; latest: number; mine: boolean };

const Entry = ({ trial, language, latest, mine }: EntryProps) => (
	<article class="card" id={trial.id}>
		<Heading>
			<PersonLine person={{ name: trial.personName, href: `/people/${trial.personId}` }} />
		</Heading>
		<Facts
			items={[
				<Time at={trial.reportedAt ?? trial.startedAt} />,
				trial.outcome ? <Outcome value={trial.outcome} /> : "Trying it now",
				trial.version < latest ? `with version ${trial.version}` : null,
				mine ? null : <ReportLink id={trial.id} />,
			]}
		/>
		<Prose text={trial.context} language={language} />
		<CameFromLine sources={trial.cameFrom} />
		<Deeper>
			<Told title="What we changed" text={trial.changed} language={language} />
			<Told title="What surprised us" text={trial.surprised} language={language} />
			<Told title="How we know" text={trial.evidence} language={language} />
		</Deeper>
		{mine ? (
			<p>
				<a href={`/trials/${trial.id}`}>{trial.outcome ? "Tell it again, better" : "Tell what happened"}</a>
				{" · "}
				<a href={`/reflections/new?from=${trial.id}`}>Reflect on it</a>
				{trial.outcome ? (
					<>
						{" · "}
						<a href={`/proposals/new?from=${trial.id}`}>Propose a new version</a>
						{" · "}
						<a href={`/deidentify?from=${trial.id}`}>Tell it without the names</a>
					</>
				) : null}
			</p>
		) : null}
	</article>
);

/** One trial: who, where, and what happened; or that it is still going on. */
export const TrialEntry = (props: EntryProps) =>
	drawnOnce(`trial ${props.trial.id} ${props.mine}`, props, () => <Entry {...props} />);
