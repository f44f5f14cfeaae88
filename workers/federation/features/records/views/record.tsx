import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { Outcome } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Tags } from "#web/components/tag.tsx";
import { Time } from "#web/components/time.tsx";
import type { WholeRecord } from "../read.ts";
import { kindName, whySeen } from "../rules.ts";
import { recordHref } from "./list.tsx";
import { SaidView } from "./said.tsx";
import { TriedSection } from "./tried.tsx";

const listPaths: Readonly<Record<string, { href: string; label: string }>> = {
	practice: { href: "/practices", label: "Practices" },
	summary: { href: "/summaries", label: "Summaries" },
	person: { href: "/people", label: "People" },
};

/** What this record was made from: a link where that is here too, otherwise the address that its author named. */
const MadeFrom = ({ record }: { record: WholeRecord }) => {
	if (!record.madeFrom) return null;
	const version = record.madeFrom.version === null ? "" : `, version ${record.madeFrom.version}`;
	return record.source ? (
		<>
			<a href={recordHref(record.source.id)} lang={record.source.language ?? undefined}>
				{record.source.title}
			</a>{" "}
			of {record.source.originName}
			{version}
		</>
	) : (
		<>
			Something of {hostOf(record.madeFrom.id)} that isn’t shared here{version}
		</>
	);
};

const Versions = ({ record }: { record: WholeRecord }) => (
	<ul class="facts">
		{record.versions.map((version) => (
			<li>
				{version === record.version ? (
					`${version} (shown)`
				) : (
					<a href={`${recordHref(record.id)}&version=${version}`}>{version}</a>
				)}
			</li>
		))}
	</ul>
);

/** A single record as it came, with its origin and the way home. */
export const RecordPage = ({ record }: { record: WholeRecord }) => {
	const list = listPaths[record.kind];
	const latest = record.versions[0];
	const old = latest !== undefined && record.version !== null && record.version < latest;
	return (
		<>
			<PageHead
				title={record.title}
				kicker={`${kindName(record.kind)} from ${record.originName}`}
				trail={[{ href: "/", label: "Home" }, ...(list ? [list] : [])]}
				language={record.language ?? undefined}
				facts={[
					record.said.kind === "practice" ? <Outcome value={record.said.content.status} /> : null,
					record.publishedAt === null ? null : <Time at={record.publishedAt} />,
					record.language ? <span lang={record.language}>{languageName(record.language)}</span> : null,
				]}
			/>
			{old ? (
				<Notice title={`This is version ${record.version}.`}>
					<p>
						<a href={recordHref(record.id)}>Read the latest</a>
					</p>
				</Notice>
			) : null}
			<SaidView record={record} />
			<Tags words={record.topics} href={(topic) => `/search?topic=${encodeURIComponent(topic)}`} />
			{record.kind === "practice" ? <TriedSection tried={record.tried} /> : null}
			<Section title="Where it comes from">
				<Definitions
					items={
						[
							[
								"Chapter",
								<a href={`/chapters/${encodeURIComponent(hostOf(record.origin))}`} dir="auto">
									{record.originName}
								</a>,
							],
							["Why you see it", whySeen(record.scope, record.originName)],
							["Made from", <MadeFrom record={record} />],
							["Versions", record.versions.length > 1 ? <Versions record={record} /> : null],
						].filter((item) => item[0] !== "Made from" || record.madeFrom) as [string, never][]
					}
				/>
			</Section>
			<NextStep href={record.home} label={record.scope === "public" ? "Read it at home" : `Visit ${record.originName}`}>
				{hostOf(record.origin)}
			</NextStep>
		</>
	);
};
