import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { FoundSite } from "../actions.ts";
import { flowWords } from "../rules.ts";
import { FlowFields, NoteField } from "./flow.tsx";

const trail = [
	{ href: "/steward", label: "Stewards’ corner" },
	{ href: "/steward/links", label: "Networks and linked chapters" },
];

type AskProps = { found: FoundSite; address: string } & Typed;

const leadOf = ({ kind, name, invitation }: FoundSite): string => {
	if (invitation)
		return kind === "federation" ? `${name} invites us to become a member.` : `${name} invites us to link with them.`;
	return kind === "federation"
		? `${name} is a network. Its coordinators will see who asks, and answer with a word.`
		: `${name} is a chapter that we know from a network. Its steward will be asked.`;
};

const Invitation = ({ invitation }: { invitation: NonNullable<FoundSite["invitation"]> }) => (
	<Definitions
		items={[
			["Their word", invitation.note],
			["They would send us", flowWords(invitation.sends)],
			["They would like from us", flowWords(invitation.wants)],
			["The invitation runs out", <Time at={invitation.expires} />],
		]}
	/>
);

/** Who is behind what was pasted, and our answer. */
export const AskPage = ({ found, address, values, errors }: AskProps) => (
	<>
		<PageHead title={found.name} kicker={new URL(found.origin).host} lead={leadOf(found)} trail={trail} />
		{found.invitation ? <Invitation invitation={found.invitation} /> : null}
		<Form action="/steward/links" values={values} errors={errors}>
			<Hidden name="address" value={address} />
			{found.invitation ? (
				<RadioChoices
					name="stance"
					label="Your answer"
					value="yes"
					choices={[
						{ value: "yes", label: "Yes, let us be linked" },
						{ value: "no", label: "No, thank you", hint: "They are told, with your word." },
					]}
				/>
			) : (
				<Hidden name="stance" value="yes" />
			)}
			<NoteField name={found.name} />
			<FlowFields
				name={found.name}
				flows={found.invitation ? { sends: found.invitation.wants, wants: found.invitation.sends } : undefined}
			/>
			<Actions>
				<Submit>{found.invitation ? "Send our answer" : `Ask ${found.name}`}</Submit>
				<LinkButton href="/steward/links">Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/steward/links" label="Back to all links">
			Nothing has been sent to {found.name} so far.
		</NextStep>
	</>
);

/** The form for an invitation to another chapter. */
export const InvitePage = ({ values, errors }: Typed) => (
	<>
		<PageHead
			title="Invite another chapter"
			lead="You get an address to send to their steward. It works once, for thirty days."
			trail={trail}
		/>
		<Form action="/steward/links/invite" values={values} errors={errors}>
			<NoteField name="their steward" />
			<FlowFields name="them" />
			<Actions>
				<Submit>Make the invitation</Submit>
			</Actions>
		</Form>
		<NextStep href="/steward/links" label="Back to all links" />
	</>
);

/** A new invitation's address, this once. */
export const InvitedPage = ({ address }: { address: string }) => (
	<>
		<PageHead title="The invitation is ready" lead="Send this address to the other chapter’s steward." trail={trail} />
		<Notice kind="good" live>
			<p>
				<code>{address}</code>
			</p>
			<p>
				It is shown only now. Whoever has it can link one site with ours within thirty days, so pass it on privately.
			</p>
		</Notice>
		<p>
			Their steward pastes it under “Networks and linked chapters”, sees who invites and what would flow, and says yes
			or no.
		</p>
		<NextStep href="/steward/links" label="Back to all links" />
	</>
);
