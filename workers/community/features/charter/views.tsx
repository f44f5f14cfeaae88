import type { Child } from "hono/jsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Reading, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { shortForm } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import { CharterAims } from "./aims-views.tsx";
import type { ProposalInList } from "./proposal-store.ts";
import { type CharterText, parts, partWords } from "./rules.ts";
import type { Agreement, Aimed, Charter } from "./store.ts";

export const trail = [{ href: "/charter", label: "Our charter" }];

export const byWhom = (id: string, name: string) => (
	<PersonLine person={{ name: name || "Somebody who left", href: `/people/${id}` }} />
);

/** The parts that say something, each under its heading. `below` stands under the part that it is about. */
export const CharterWords = ({ text, rules }: { text: CharterText; rules?: Child }) => (
	<Reading>
		{parts
			.filter((part) => text[part] !== "")
			.map((part) => (
				<Section title={partWords[part].label} id={part}>
					<Prose text={text[part]} />
					{part === "groundRules" ? rules : null}
				</Section>
			))}
	</Reading>
);

export const ProposalLines = ({ proposals }: { proposals: readonly ProposalInList[] }) => (
	<ul class="lines">
		{proposals.map((one) => (
			<li>
				<a href={`/charter/proposals/${one.id}`} dir="auto">
					{shortForm(one.reason)}
				</a>
				{shortForm(one.reason) === one.reason ? null : <p dir="auto">{one.reason}</p>}
				<Facts
					items={[
						byWhom(one.authorId, one.authorName),
						<Time at={one.createdAt} style="relative" />,
						`on version ${one.basedOn}`,
					]}
				/>
			</li>
		))}
	</ul>
);

/** Asks for agreement until it is given, and says what was agreed to. Nobody is locked out meanwhile. */
const Agreeing = ({ charter, agreed }: { charter: Charter; agreed?: Agreement }) => {
	if (agreed?.rulesVersion === charter.rulesVersion)
		return (
			<p class="quiet">
				You agreed to these on <Time at={agreed.agreedAt} />.
			</p>
		);
	return (
		<Notice title={agreed ? "The ground rules have changed since you agreed." : "Do you agree to these?"}>
			{agreed ? (
				<p>
					<a href={`/charter/compare?from=${agreed.rulesVersion}&to=${charter.rulesVersion}`}>What changed</a>
				</p>
			) : (
				<p>If something in them troubles you, propose a change or talk to a steward first. There is no hurry.</p>
			)}
			<PostButton action="/charter/agree" look="main" fields={{ rulesVersion: String(charter.rulesVersion) }}>
				I agree
			</PostButton>
		</Notice>
	);
};

const Review = ({ charter, due, values, errors }: Typed & { charter: Charter; due: boolean }) => (
	<Section title="Looking at it again" id="review">
		<p>
			{due ? "Read it together. Where it still holds, choose the next day." : "When do you mean to look at it again?"}
		</p>
		<Form action="/charter/review" values={values} errors={errors} look="row">
			<Field
				name="reviewOn"
				label="Look at it again on"
				type="date"
				value={due ? "" : (charter.reviewOn ?? "")}
				optional
			/>
			<Submit look="quiet">Save</Submit>
		</Form>
	</Section>
);

type CharterProps = Typed & {
	charter: Charter;
	agreed?: Agreement;
	proposals: readonly ProposalInList[];
	aims: readonly Aimed[];
	talk: Talk | undefined;
	due: boolean;
	writes: boolean;
	mayTalk: boolean;
	decides: boolean;
};

export const CharterPage = (props: CharterProps) => {
	const { charter, agreed, proposals, due, writes, decides } = props;
	return (
		<>
			<PageHead
				title="Our charter"
				lead="What we share, and how we want to be with each other. It changes when we do."
				facts={[
					<a href="/charter/versions">Version {charter.version}</a>,
					<Time at={charter.createdAt} />,
					byWhom(charter.authorId, charter.authorName),
					charter.reviewOn && !due ? (
						<>
							We look at it again on <CalendarDay day={charter.reviewOn} />
						</>
					) : null,
				]}
			/>
			{due && charter.reviewOn ? (
				<Notice title="It is time to look at this again.">
					<p>
						We said that we would on <CalendarDay day={charter.reviewOn} />. Is it still what we care about?
					</p>
				</Notice>
			) : null}
			<CharterWords text={charter} rules={<Agreeing charter={charter} agreed={agreed} />} />
			<CharterAims aims={props.aims} writes={writes} />
			{proposals.length > 0 ? (
				<Section title="What is proposed">
					<ProposalLines proposals={proposals} />
				</Section>
			) : null}
			<ConversationAbout talk={props.talk} writes={props.mayTalk} />
			{decides ? <Review {...props} /> : null}
			<Actions>
				<LinkButton href="/charter/versions">How it came about</LinkButton>
				<LinkButton href="/charter/proposals?state=adopted">Earlier proposals</LinkButton>
				<LinkButton href="/path">Our path</LinkButton>
				<LinkButton href="/aims">Our aims</LinkButton>
				{decides && charter.groundRules ? (
					<LinkButton href="/charter/unanswered">Who hasn’t agreed yet</LinkButton>
				) : null}
			</Actions>
			{writes ? (
				<NextStep href="/charter/propose" label="Propose a change">
					Write it as you would have it, and say why.
				</NextStep>
			) : (
				<NextStep href="/path" label="See where we are on our path" />
			)}
		</>
	);
};

export const NoCharterPage = ({ drafts }: { drafts: boolean }) => (
	<>
		<PageHead title="Our charter" lead="What we share, and how we want to be with each other." />
		<EmptyState title="There is no charter yet.">
			<p>
				It is written from what members answer on the path: what they care about, what they hope for, and what it takes
				to talk well here.
			</p>
		</EmptyState>
		{drafts ? (
			<NextStep href="/charter/draft" label="Draft it from what was said so far" />
		) : (
			<NextStep href="/path" label="Answer the questions of the path" />
		)}
	</>
);

export const UnansweredPage = (props: { people: readonly { id: string; name: string }[]; more: Child }) => (
	<>
		<PageHead
			title="Who hasn’t agreed yet"
			lead="They may have been away, or have something to say about the ground rules. It is worth asking."
			trail={trail}
		/>
		{props.people.length > 0 ? (
			<ul>
				{props.people.map((one) => (
					<li>{byWhom(one.id, one.name)}</li>
				))}
			</ul>
		) : (
			<EmptyState title="Every member has agreed.">
				<p>Who joins, or hasn’t read the rules since they changed, will stand here.</p>
			</EmptyState>
		)}
		{props.more}
		<NextStep href="/charter" label="Back to the charter" />
	</>
);
