import type { Child } from "hono/jsx";
import { isoOf } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";
import { languageName } from "#core/language-name.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { stageName } from "../../../chapter-card.ts";
import { FreshnessLine } from "../../../freshness-line.tsx";
import { type Entry, openDecisions, standingWords } from "../rules.ts";
import type { EventRow } from "../store.ts";
import { History } from "./history.tsx";
import { registryHref } from "./words.ts";

const AnswerForm = ({ entry, values, errors }: { entry: Entry } & Typed) => {
	const declining = openDecisions(entry.standing).includes("declined");
	return (
		<Form action={registryHref(hostOf(entry.origin))} values={values} errors={errors}>
			<Hidden name="basedOn" value={isoOf(entry.changedAt)} />
			<TextArea
				name="note"
				label="Your word to their stewards"
				hint="They read it on their own site. If you decline, tell them why, and what could change your answer."
				most={2_000}
				optional={!declining}
			/>
			<Actions>
				<Submit name="decision" value="admitted">
					Admit them
				</Submit>
				{declining ? (
					<Submit look="quiet" name="decision" value="declined">
						Decline
					</Submit>
				) : null}
			</Actions>
		</Form>
	);
};

const MemberForm = ({ entry, values, errors }: { entry: Entry } & Typed) => {
	const paused = entry.standing === "paused";
	return (
		<>
			<Form action={registryHref(hostOf(entry.origin))} values={values} errors={errors}>
				<Hidden name="basedOn" value={isoOf(entry.changedAt)} />
				{entry.standing === "member" ? (
					<TextArea
						name="note"
						label="If you pause them: your word to their stewards"
						hint="They are told that they are paused, and read your word on their own site."
						rows={2}
						most={2_000}
						optional
					/>
				) : null}
				<Actions>
					{entry.standing === "invited" ? null : (
						<Submit look="quiet" name="decision" value={paused ? "resumed" : "paused"}>
							{paused ? "Resume" : "Pause"}
						</Submit>
					)}
					<LinkButton href={`${registryHref(hostOf(entry.origin))}/remove`}>
						{entry.standing === "invited" ? "Take the yes back" : "Remove"}
					</LinkButton>
				</Actions>
			</Form>
			{entry.standing === "member" ? (
				<p class="quiet">
					While a chapter is paused, nothing is fetched from it and nothing is handed out to it but withdrawals. Nothing
					is lost: it goes on where it stopped.
				</p>
			) : null}
		</>
	);
};

const Decision = (props: { entry: Entry } & Typed) => {
	const open = openDecisions(props.entry.standing);
	if (open.length === 0)
		return (
			<Notice>
				<p>They left by themselves. They may ask again from their own page “Network”.</p>
			</Notice>
		);
	return open.includes("admitted") ? <AnswerForm {...props} /> : <MemberForm {...props} />;
};

const Compared = ({ entry }: { entry: Entry }) =>
	entry.comparedAt === null || entry.agreed === null ? (
		<>Not compared yet.</>
	) : (
		<>
			{entry.agreed ? "Both sides held the same" : "They differed, and are being healed"};{" "}
			<Time at={entry.comparedAt} style="relative" />.
		</>
	);

const touch = (entry: Entry): (readonly [string, Child])[] => [
	["News", <FreshnessLine fresh={entry.fresh} />],
	["Compared", <Compared entry={entry} />],
	["What went wrong last", entry.fresh.state === "unreachable" ? entry.lastError : null],
	[
		"Typed again",
		entry.fresh.state === "unreachable" && entry.nextPullAt !== null ? (
			<Time at={entry.nextPullAt} style="datetime" />
		) : null,
	],
];

const aboutThem = (entry: Entry): (readonly [string, Child])[] => [
	["Address", <a href={entry.origin}>{hostOf(entry.origin)}</a>],
	["Place", entry.card?.place],
	["Languages", entry.card?.languages.map(languageName).join(", ")],
	["Life stage", entry.card ? stageName(entry.card.lifeStage) : null],
	["In one sentence", entry.card?.tagline],
	[
		"Aims",
		entry.card && entry.card.aims.length > 0 ? (
			<ul>
				{entry.card.aims.map((aim) => (
					<li dir="auto">{aim}</li>
				))}
			</ul>
		) : null,
	],
	["Asked", <Time at={entry.requestedAt} />],
	["Their words", entry.theirNote],
	["Our words", entry.ourNote],
];

/** One chapter for coordinators: who they are, how we are in touch, and what can be decided. */
export const EntryPage = (props: { entry: Entry; events: readonly EventRow[]; done?: boolean } & Typed) => {
	const { entry, events, done } = props;
	return (
		<>
			<PageHead
				title={entry.card?.name ?? entry.name}
				kicker={standingWords[entry.standing]}
				trail={[{ href: "/registry", label: "Registry" }]}
			/>
			{done ? (
				<Notice kind="good" live>
					<p>Done. Their site is being told; they see it when it next looks.</p>
				</Notice>
			) : null}
			{entry.card === null ? (
				<p class="quiet">
					Their card hasn’t come. A chapter sends it to the network once it is admitted; until then there is only what
					its steward wrote, and its public pages at <a href={entry.origin}>{hostOf(entry.origin)}</a>.
				</p>
			) : null}
			<Definitions items={aboutThem(entry)} />
			<Section title={entry.standing === "waiting" ? "Your answer" : "What you can decide"}>
				<Decision {...props} />
			</Section>
			{entry.standing === "waiting" ? null : (
				<Section title="In touch">
					<Definitions items={touch(entry)} />
				</Section>
			)}
			<Section title="What was decided">
				<History events={events} named={false} />
			</Section>
			<NextStep href="/registry" label="Back to the registry" />
		</>
	);
};
