import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { SeenLink } from "../actions.ts";
import { stateWords } from "../rules.ts";
import type { PeerRow } from "../store.ts";
import { FlowFields, FlowTable, NoteField } from "./flow.tsx";
import { linkHref } from "./list.tsx";

const trail = [
	{ href: "/steward", label: "Stewards’ corner" },
	{ href: "/steward/links", label: "Networks and linked chapters" },
];

/** What a failing link needs to say: what happened, how often, and when it is tried again. */
const Trouble = ({ peer, name }: { peer: PeerRow; name: string }) =>
	peer.failures > 0 ? (
		<Notice kind="warn" title={`${name} could not be reached`}>
			<p>
				{peer.failures === 1 ? "The last try failed" : `The last ${peer.failures} tries failed`}: {peer.lastError}
				{peer.nextPullAt ? (
					<>
						{" "}
						It is tried again <Time at={peer.nextPullAt} style="relative" />.
					</>
				) : null}
			</p>
		</Notice>
	) : null;

const moment = (at: number | null, never: string) => (at === null ? never : <Time at={at} style="relative" />);

const comparedWords = (peer: PeerRow) => {
	if (peer.comparedAt === null) return "Not compared yet";
	return (
		<>
			{peer.agreed ? "Both sides held the same" : "They differed, and are being brought together"},{" "}
			<Time at={peer.comparedAt} style="relative" />
		</>
	);
};

const Touch = ({ peer, name }: { peer: PeerRow; name: string }) => (
	<Section title="In touch">
		<Trouble peer={peer} name={name} />
		<Definitions
			items={[
				["Last reached", moment(peer.lastReachedAt, "Not yet")],
				["Last news from there", moment(peer.lastNewsAt, "None yet")],
				["What both hold", comparedWords(peer)],
				["Next look", peer.nextPullAt === null ? null : <Time at={peer.nextPullAt} style="relative" />],
			]}
		/>
	</Section>
);

const AnswerForm = ({ row, values, errors }: { row: SeenLink } & Typed) => (
	<Form action={`${linkHref(row.link.peer)}/answer`} values={values} errors={errors}>
		<RadioChoices
			name="stance"
			label="Your answer"
			choices={[
				{ value: "yes", label: "Yes, let us be linked" },
				{ value: "no", label: "No, thank you", hint: "They are told, with your word." },
			]}
		/>
		<NoteField name={row.name} />
		<FlowFields name={row.name} flows={{ sends: row.link.theirWants, wants: row.link.theirSends }} />
		<Actions>
			<Submit>Send our answer</Submit>
		</Actions>
	</Form>
);

const FlowForm = ({ row, values, errors }: { row: SeenLink } & Typed) => (
	<Details summary="Change what flows" open={values !== undefined}>
		<Form action={`${linkHref(row.link.peer)}/flow`} values={values} errors={errors} id="flow">
			<FlowFields name={row.name} flows={{ sends: row.link.ourSends, wants: row.link.ourWants }} />
			<Actions>
				<Submit>Save what flows</Submit>
			</Actions>
		</Form>
	</Details>
);

const Deeds = ({ row }: { row: SeenLink }) => {
	const { state } = row;
	const at = linkHref(row.link.peer);
	return (
		<Actions>
			{state === "active" ? <PostButton action={`${at}/pause`}>Pause what flows</PostButton> : null}
			{state === "paused" ? <PostButton action={`${at}/resume`}>Let it flow again</PostButton> : null}
			<LinkButton href={`${at}/end`}>
				{state === "requested-by-us" ? "Take our request back" : "End the link"}
			</LinkButton>
		</Actions>
	);
};

/** Why nothing comes although both said yes. */
const HeldBack = ({ name, since, word }: { name: string; since: number; word: string }) => (
	<Notice kind="warn" title={`${name} has paused what flows between us`}>
		<p>
			Since <Time at={since} style="relative" />. Nothing is lost: what waits follows when they let it flow again.
		</p>
		{word === "" ? <p>They gave no word on why. You can ask them.</p> : <p dir="auto">{word}</p>}
	</Notice>
);

/** One link: where it stands, what flows, how it does, and what can be done about it. */
export const LinkPage = ({ row, values, errors }: { row: SeenLink } & Typed) => {
	const { link, peer, name, state } = row;
	const standing = state === "active" || state === "paused" || state === "requested-by-us";
	const lead = stateWords(state, name, link.relation);
	return (
		<>
			<PageHead
				title={name}
				kicker={row.host}
				lead={lead}
				trail={trail}
				facts={[
					<>
						Changed <Time at={link.changedAt} />
					</>,
				]}
			/>
			{link.heldAt === null ? null : <HeldBack name={name} since={link.heldAt} word={link.heldWord} />}
			<Definitions
				items={[
					["Our word", link.ourNote],
					["Their word", link.theirNote],
				]}
			/>
			{state === "requested-by-them" ? (
				<Section title="What you answer">
					<AnswerForm row={row} values={values} errors={errors} />
				</Section>
			) : null}
			{standing ? (
				<Section title="What flows">
					<FlowTable
						name={name}
						sends={link.ourSends}
						wants={link.ourWants}
						theirSends={link.theirSends}
						theirWants={link.theirWants}
					/>
					<FlowForm row={row} values={values} errors={errors} />
				</Section>
			) : null}
			{peer ? <Touch peer={peer} name={name} /> : null}
			{standing ? <Deeds row={row} /> : null}
			{state === "ended" || state === "declined" ? (
				<p>If you want to be linked after all, paste their address under all links.</p>
			) : null}
			<NextStep href={`/steward/leaves/${row.host}`} label={`What ${name} has received from us`} />
		</>
	);
};

/** What ending a link does, before it is done. */
export const EndPage = ({ row, ...sent }: { row: SeenLink } & Typed) => {
	const { name } = row;
	const waiting = row.state === "requested-by-us";
	return (
		<>
			<PageHead
				title={waiting ? `Take back our request to ${name}?` : `End the link with ${name}?`}
				trail={[...trail, { href: linkHref(row.link.peer), label: name }]}
			/>
			<DangerForm
				action={`${linkHref(row.link.peer)}/end`}
				consequences={
					waiting
						? [`${name} is told that we no longer ask. Nothing that isn’t public had reached them.`]
						: [
								`Nothing new goes to ${name}, and nothing new comes from there, except what is public or was addressed to us by name.`,
								`What only this link let us see is removed here at once. ${name} does the same with what is ours as soon as it hears of the end.`,
								"Practices that were adopted stay: they are their new chapter’s own, with a word on where they came from.",
								"Whatever you take back later still reaches them: who received it is remembered beyond the link.",
							]
				}
				deed={waiting ? "Take our request back" : "End the link"}
				back={linkHref(row.link.peer)}
				{...sent}
			>
				<NoteField name={name} />
			</DangerForm>
		</>
	);
};
