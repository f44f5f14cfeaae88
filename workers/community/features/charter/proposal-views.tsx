import { LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { CharterComparison } from "./compare.ts";
import type { ProposalInList, ProposalRead } from "./proposal-store.ts";
import { longestReason, type Part, type ProposalState, partWords, proposalStates, stateWords } from "./rules.ts";
import { Differences } from "./version-views.tsx";
import { byWhom, ProposalLines, trail } from "./views.tsx";

const proposalsTrail = [...trail, { href: "/charter/proposals", label: "Proposals" }];

type ListProps = { state: ProposalState; proposals: readonly ProposalInList[]; next?: string; first?: string };

export const ProposalList = ({ state, proposals, next, first }: ListProps) => (
	<>
		<PageHead title="Proposals to the charter" lead={`${stateWords[state]}.`} trail={trail} />
		{proposals.length > 0 ? (
			<ProposalLines proposals={proposals} />
		) : (
			<EmptyState title="None.">
				<p>Any member can propose a change, and everybody sees what would be different.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Further proposals" />
		<p class="quiet">
			Others:{" "}
			{proposalStates
				.filter((one) => one !== state)
				.map((one) => (
					<>
						<a href={`/charter/proposals?state=${one}`}>{stateWords[one].toLowerCase()}</a>{" "}
					</>
				))}
		</p>
		<NextStep href="/charter" label="Read the charter" />
	</>
);

const Outcome = ({ found }: { found: ProposalRead }) => {
	const { state, answer, decidedAt, decidedBy, decidedByName } = found.proposal;
	if (decidedAt === null || decidedBy === null) return null;
	return (
		<Notice kind={state === "adopted" ? "good" : "info"} title={`${stateWords[state]}.`}>
			{answer ? <p dir="auto">“{answer}”</p> : null}
			<p>
				{byWhom(decidedBy, decidedByName)}, <Time at={decidedAt} />
			</p>
		</Notice>
	);
};

const Deciding = (props: Typed & { found: ProposalRead; clashing: readonly Part[]; reviewOn: string }) => {
	const { found, clashing, reviewOn, values, errors } = props;
	const { proposal, now } = found;
	return (
		<Section title="Answer it" lead="Talk about it where you meet before you do.">
			<Form action={`/charter/proposals/${proposal.id}/decide`} values={values} errors={errors}>
				<Hidden name="latest" value={String(now.version)} />
				<RadioChoices
					name="decision"
					label="What have you agreed on?"
					choices={[
						...(clashing.length === 0
							? [{ value: "adopt", label: "Adopt it", hint: "The charter says so from now on." }]
							: []),
						{ value: "decline", label: "Decline it", hint: "It stays to be read, with your word." },
					]}
				/>
				<TextArea name="word" label="A word with it" most={longestReason} rows={3} />
				<Field
					name="reviewOn"
					label="Look at the charter again on"
					hint="When it is adopted."
					type="date"
					value={reviewOn}
					optional
				/>
				<Submit look="main">Answer</Submit>
			</Form>
		</Section>
	);
};

type PageProps = Typed & {
	found: ProposalRead;
	/** What its author changed in the version that they read. */
	meant: CharterComparison;
	/** What it would change in the charter as it is now, where that has become another one. */
	today: CharterComparison | null;
	clashing: readonly Part[];
	language: string;
	mine: boolean;
	writes: boolean;
	decides: boolean;
	reviewOn: string;
};

export const ProposalPage = (props: PageProps) => {
	const { found, meant, today, clashing, language, mine, writes, decides } = props;
	const { proposal, now } = found;
	const open = proposal.state === "open";
	return (
		<>
			<PageHead
				title="A change to the charter"
				kicker={stateWords[proposal.state]}
				trail={proposalsTrail}
				facts={[byWhom(proposal.authorId, proposal.authorName), <Time at={proposal.createdAt} />]}
			/>
			<Outcome found={found} />
			<p dir="auto">“{proposal.reason}”</p>
			{today ? (
				<Notice
					title={`This was written on version ${proposal.basedOn}. The charter is at version ${now.version} by now.`}
				>
					<p>Below stands what was proposed then, and after it what it would change today.</p>
					{clashing.length > 0 ? (
						<p>
							{clashing.map((part) => `“${partWords[part].label}”`).join(", ")} was rewritten meanwhile, so it can’t be
							adopted as it stands. Anybody can propose it anew.
						</p>
					) : null}
				</Notice>
			) : null}
			<Section title={today ? `What was proposed on version ${proposal.basedOn}` : "What would be different"}>
				<Differences comparison={meant} language={language} />
			</Section>
			{today ? (
				<Section title={`What it would change in version ${now.version}`}>
					<Differences comparison={today} language={language} />
				</Section>
			) : null}
			{open && decides ? <Deciding {...props} /> : null}
			{open && mine ? (
				<PostButton action={`/charter/proposals/${proposal.id}/withdraw`}>Take it back</PostButton>
			) : null}
			{writes && (today || !open) ? (
				<LinkButton href={`/charter/propose?from=${proposal.id}`}>
					Propose it anew on the charter as it is now
				</LinkButton>
			) : null}
			<NextStep href="/charter" label="Read the charter" />
		</>
	);
};
