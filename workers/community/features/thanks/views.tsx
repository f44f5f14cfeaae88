import { ownCorner } from "#account/corner.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { ReportLink } from "../moderation/door.tsx";
import { kindName } from "../search/rules.ts";
import { longestThanks } from "./rules.ts";
import type { Thanked, ThanksRead, Thing } from "./store.ts";

type Way = "received" | "given";

const Card = ({ thanks, way }: { thanks: ThanksRead; way: Way }) => {
	const { id, about, text, createdAt } = thanks;
	const other =
		way === "received"
			? { name: thanks.fromName, href: `/people/${thanks.fromId}` as const }
			: { name: thanks.toName, href: `/people/${thanks.toId}` as const };
	return (
		<article class="card">
			<p dir="auto">{text}</p>
			<Facts
				items={[
					<>
						{way === "received" ? "from" : "to"} <PersonLine person={other} />
					</>,
					about ? (
						<>
							for{" "}
							<a href={about.href} dir="auto" lang={about.language ?? undefined}>
								{about.title}
							</a>
						</>
					) : null,
					<Time at={createdAt} />,
					way === "received" ? <ReportLink id={id} /> : null,
				]}
			/>
			{way === "given" ? (
				<Actions>
					<PostButton action={`/thanks/${id}/take-back`}>Take it back</PostButton>
				</Actions>
			) : null}
		</article>
	);
};

const leads: Readonly<Record<Way, string>> = {
	received: "What people thanked you for, in their words. Nobody else reads them.",
	given: "Whom you thanked, and for what. Nobody but they reads your words.",
};

type ListProps = { thanks: readonly ThanksRead[]; way: Way; mayWrite: boolean; next?: string; first?: string };

export const ThanksList = ({ thanks, way, mayWrite, next, first }: ListProps) => (
	<>
		<PageHead title="Thanks" lead={leads[way]} trail={ownCorner} />
		<nav aria-label="Which thanks">
			<ul class="facts">
				<li>
					<a href="/thanks" aria-current={way === "received" ? "page" : undefined}>
						To you
					</a>
				</li>
				<li>
					<a href="/thanks?way=given" aria-current={way === "given" ? "page" : undefined}>
						From you
					</a>
				</li>
			</ul>
		</nav>
		{thanks.length > 0 ? (
			<Cards>
				{thanks.map((one) => (
					<Card thanks={one} way={way} />
				))}
			</Cards>
		) : way === "received" ? (
			<EmptyState title="Nothing here yet.">
				<p>When somebody thanks you for an answer, a practice or an hour of your time, their words are kept here.</p>
			</EmptyState>
		) : (
			<EmptyState title="Whose help are you glad of?" action={mayWrite ? <a href="/people">See who is here</a> : null}>
				<p>Open what somebody wrote, or their own page, and thank them there. A line is enough.</p>
			</EmptyState>
		)}
		<Pager next={next} first={first} what="Earlier thanks" />
		{mayWrite ? (
			<NextStep
				href={way === "received" ? "/me/contributions" : "/people"}
				label={way === "received" ? "See what you have brought" : "Find whom you want to thank"}
			/>
		) : (
			<NextStep href="/people" label="See who is here" />
		)}
	</>
);

type FormProps = Typed & { id: string; thing: Thing | undefined; person: Thanked };

export const ThanksForm = ({ id, thing, person, values, errors }: FormProps) => (
	<>
		<PageHead
			title={`Thank ${person.name}`}
			lead="They get your words by mail. Nobody else reads them."
			trail={[{ href: `/people/${person.id}`, label: person.name }]}
		/>
		<Form action="/thanks/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="to" value={person.id} />
			{thing ? (
				<>
					<Hidden name="for" value={thing.id} />
					<p>
						<span class="quiet">For the {kindName(thing.kind).toLowerCase()}</span>{" "}
						<a href={thing.href} dir="auto" lang={thing.language ?? undefined}>
							{thing.title}
						</a>
						<span class="quiet">: those who can see it also see that you thanked for it.</span>
					</p>
				</>
			) : null}
			<TextArea
				name="text"
				label="What are you glad of?"
				hint="What it changed for you says more than praise."
				most={longestThanks}
			/>
			<Submit look="main">Thank them</Submit>
		</Form>
		<NextStep href={thing?.href ?? `/people/${person.id}`} label="Not now, go back" />
	</>
);

type ThankedProps = { id: string; names: readonly string[]; mayThank: boolean };

/** On the page of what people may be thankful for: who said so, and the way to say it too. */
export const ThankedFor = ({ id, names, mayThank }: ThankedProps) => (
	<>
		{names.length > 0 ? (
			<p class="quiet">
				Thanked for by <span dir="auto">{names.join(", ")}</span>
			</p>
		) : null}
		{mayThank ? (
			<Actions>
				<LinkButton href={`/thanks/new?for=${encodeURIComponent(id)}`}>Say thanks</LinkButton>
			</Actions>
		) : null}
	</>
);
