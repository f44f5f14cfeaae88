import { listed } from "#core/listed.ts";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { Named } from "../search/named-store.ts";
import { NamedLink } from "../search/named-views.tsx";
import { longestText, longestTitle, type ReleaseState } from "./rules.ts";
import type { Asked, ReleaseRead, Somebody, SourceRead } from "./store.ts";

const list = { href: "/releases", label: "Words brought out" };

type NewProps = Typed & { id: string; source: SourceRead; voices: readonly Somebody[]; language: string };

export const NewReleaseForm = ({ id, source, voices, language, values, errors }: NewProps) => (
	<>
		<PageHead
			title="Bring words out"
			lead={`What was said in ${source.groupName ?? "this circle"} stays there, until each person whose words it holds says yes to one exact wording.`}
			trail={[{ href: source.href, label: source.title }]}
		/>
		<Notice
			title={
				voices.length === 0 ? "Nobody else is to be asked." : `Asked will be ${listed(voices.map(({ name }) => name))}.`
			}
		>
			<p>
				{voices.length === 0
					? "These are your own words; everyone in this chapter reads them as soon as you send this."
					: "With the last yes everyone in this chapter reads it, as a reflection of yours. One no, without any reason, and it stays."}
			</p>
		</Notice>
		<Form action="/releases/new" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="from" value={source.id} />
			<Field
				name="title"
				label="What is it about?"
				hint="Those who are asked read it in their letter."
				most={longestTitle}
			/>
			<TextArea
				name="text"
				label="The exact words"
				hint="Just what is needed. Nobody can change them afterwards, you neither; leave out who has left and can’t be asked."
				rows={10}
				most={longestText}
			/>
			<LanguageChoice value={language} />
			<Actions>
				<Submit look="main">{voices.length === 0 ? "Let everyone read it" : "Ask them"}</Submit>
				<LinkButton href={source.href}>Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href={source.href} label="Read it once more where it was said" />
	</>
);

const stateWords: Readonly<Record<ReleaseState, string>> = {
	asking: "Being asked",
	released: "Everyone here reads it",
	declined: "It stays where it was said",
	withdrawn: "Taken back",
};

const answerWords = { asked: "hasn’t answered yet", yes: "said yes", no: "said no" } as const;

/** Who asks sees how each answered. Who is asked sees whom else the words may be of. */
const Answers = ({ asked, asks }: { asked: readonly Asked[]; asks: boolean }) =>
	asks ? (
		<ul>
			{asked.map(({ name, answer }) => (
				<li>
					<span dir="auto">{name}</span> {answerWords[answer]}
				</li>
			))}
		</ul>
	) : (
		<p dir="auto">{listed(asked.map(({ name }) => name))}</p>
	);

type PageProps = Typed & {
	release: ReleaseRead;
	asked: readonly Asked[];
	source: Named | undefined;
	asks: boolean;
	writes: boolean;
};

const AnswerForm = ({ release, values, errors }: PageProps) => (
	<Section
		title="May these words be read by everyone here?"
		lead="A no needs no reason, and is told to nobody but who asks."
	>
		<Form action={`/releases/${release.id}/answer`} values={values} errors={errors}>
			<Actions>
				<Submit look="main" name="answer" value="yes">
					Yes, in these words
				</Submit>
				<Submit look="quiet" name="answer" value="no">
					No, let them stay
				</Submit>
			</Actions>
		</Form>
		{release.mine === "yes" ? <p class="quiet">You said yes. Until all have answered you may think again.</p> : null}
	</Section>
);

export const ReleasePage = (props: PageProps) => {
	const { release, asked, source, asks, writes } = props;
	const open = release.state === "asking";
	return (
		<>
			<PageHead
				title={release.title}
				kicker="Words to be brought out"
				trail={[list]}
				facts={[
					stateWords[release.state],
					<>
						asked by <span dir="auto">{release.byName}</span>
					</>,
					<Time at={release.createdAt} style="date" />,
				]}
			/>
			{source ? (
				<p>
					<span class="quiet">Said in</span> <NamedLink thing={source} />
				</p>
			) : null}
			{release.text ? (
				<blockquote dir="auto" lang={release.language}>
					<Prose text={release.text} />
				</blockquote>
			) : null}
			{release.resultId ? (
				<p>
					<a href={`/reflections/${release.resultId}`}>Read it where everyone does</a>
				</p>
			) : null}
			{open && release.mine !== null && writes ? <AnswerForm {...props} /> : null}
			{asked.length > 0 ? (
				<Section title="Who is asked">
					<Answers asked={asked} asks={asks} />
				</Section>
			) : null}
			{open && asks && writes ? (
				<PostButton action={`/releases/${release.id}/take-back`} look="quiet">
					Let the words stay where they are
				</PostButton>
			) : null}
			<NextStep href="/releases" label="See what else is asked" />
		</>
	);
};

export const ReleaseList = (props: { releases: readonly ReleaseRead[]; next?: string; first?: string }) => (
	<>
		<PageHead
			title="Words brought out"
			lead="What is said in a group stays in it. Here is what you asked to bring out, and what others ask you."
		/>
		{props.releases.length > 0 ? (
			<ul>
				{props.releases.map(({ id, title, state, byName, mine }) => (
					<li>
						<a href={`/releases/${id}`} dir="auto">
							{title}
						</a>{" "}
						<span class="quiet">
							{mine === null ? "asked by you" : `asked by ${byName}`}, {stateWords[state].toLowerCase()}
						</span>
					</li>
				))}
			</ul>
		) : (
			<EmptyState title="Nobody has asked yet.">
				<p>On a meeting, a peer assist or a conversation of a group of yours, choose “Bring words out”.</p>
			</EmptyState>
		)}
		<Pager next={props.next} first={props.first} what="Earlier ones" />
		<NextStep href="/groups" label="See your groups" />
	</>
);
