import { PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import type { Typed } from "#web/form-values.ts";
import {
	fateHints,
	fates,
	fateWords,
	longestNote,
	longestTitle,
	longestToWhom,
	thingsHref,
	type Walk,
	walkOf,
	walks,
} from "./rules.ts";
import type { ClosingThing, Peer } from "./store.ts";
import { ToWhom } from "./views.tsx";

const trail = [
	{ href: "/steward", label: "Stewards’ corner" },
	{ href: "/steward/closing", label: "Closing" },
];

type ThingsProps = Typed & {
	kind: Walk;
	things: readonly ClosingThing[];
	viewerId: string;
	newId: string;
	next?: string;
	first?: string;
};

const Thing = ({ thing, kind, viewerId }: { thing: ClosingThing; kind: Walk; viewerId: string }) => {
	const settled = thing.authorId !== null && thing.authorId !== viewerId && thing.decidedBy === thing.authorId;
	return (
		<li>
			{settled || kind === "outside" ? (
				<span dir="auto">{thing.title}</span>
			) : (
				<a href={`/steward/closing/things/${thing.id}`} dir="auto">
					{thing.title}
				</a>
			)}
			<Facts
				items={[
					thing.authorName,
					kind === "outside" || kind === "group" ? null : thing.travels ? "Shared further" : "Only in this chapter",
					thing.becomes ? fateWords[thing.becomes] : "Stays readable",
					thing.toWhom ? <ToWhom text={thing.toWhom} /> : null,
					settled ? "Its author has decided" : null,
				]}
			/>
			{kind === "outside" ? (
				<PostButton action={`/steward/closing/outside/${thing.id}/remove`}>Take it off</PostButton>
			) : null}
		</li>
	);
};

const Outside = ({ newId, values, errors }: Typed & { newId: string }) => (
	<Form action="/steward/closing/outside" values={values} errors={errors}>
		<Hidden name="id" value={newId} />
		<Field
			name="title"
			label="What is it?"
			hint="A shelf of books, a mailing list, a room, money that is left."
			most={longestTitle}
		/>
		<Field name="toWhom" label="Who goes on with it?" most={longestToWhom} />
		<Field name="note" label="What else they should know" most={longestNote} optional />
		<Submit>Add it</Submit>
	</Form>
);

export const ThingsPage = ({ kind, things, viewerId, newId, next, first, values, errors }: ThingsProps) => {
	const at = walks.findIndex((one) => one.kind === kind);
	const following = walks[at + 1];
	return (
		<>
			<PageHead title={walks[at]?.label ?? ""} lead="What becomes of them when the chapter closes?" trail={trail} />
			{things.length > 0 ? (
				<ul>
					{things.map((thing) => (
						<Thing thing={thing} kind={kind} viewerId={viewerId} />
					))}
				</ul>
			) : (
				<EmptyState title="None is here.">
					<p>What lies in a group or is somebody’s own isn’t shown: its people keep it.</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
			{kind === "outside" ? <Outside newId={newId} values={values} errors={errors} /> : null}
			{following ? (
				<NextStep href={thingsHref(following.kind)} label={following.label} />
			) : (
				<NextStep href="/steward/closing" label="Back to the plan" />
			)}
		</>
	);
};

export const ThingPage = (props: Typed & { thing: ClosingThing; peers: readonly Peer[] }) => {
	const { thing, peers, values, errors } = props;
	const linked = peers.some(({ peer }) => peer === thing.toWhom);
	const walk = walkOf(thing.id);
	return (
		<>
			<PageHead
				title={thing.title}
				kicker="What becomes of it"
				trail={walk ? [...trail, { href: thingsHref(walk.kind), label: walk.label }] : trail}
				facts={[thing.authorName]}
			/>
			<Form action={`/steward/closing/things/${thing.id}`} values={values} errors={errors}>
				<RadioChoices
					name="becomes"
					label="When the chapter closes"
					value={thing.becomes ?? "readable"}
					choices={fates.map((value) => ({ value, label: fateWords[value], hint: fateHints[value] }))}
				/>
				{peers.length > 0 ? (
					<Select
						name="chapter"
						label="Who goes on with it?"
						empty="Somebody else"
						value={linked ? thing.toWhom : ""}
						choices={peers.map(({ peer, name }) => ({ value: peer, label: name ?? peer }))}
						optional
					/>
				) : null}
				<Field
					name="toWhom"
					label="Somebody else, in words"
					hint="A person, or an organisation."
					value={linked ? "" : thing.toWhom}
					most={longestToWhom}
					optional
				/>
				<Field name="note" label="What else is to be known" value={thing.note} most={longestNote} optional />
				<Submit look="main">Save</Submit>
			</Form>
			<NextStep href="/steward/closing" label="Back to the plan" />
		</>
	);
};
