import { Audience, type AudienceValue } from "#web/components/audience.tsx";
import { Actions, LinkButton, PostButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Details, Section } from "#web/components/sections.tsx";
import { shortForm } from "#web/excerpt.ts";
import type { Typed } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout, isHidden } from "../conversations/about-views.tsx";
import type { Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { endingSentences, endings, longestLearned } from "./rules.ts";
import { factsOf, Whole } from "./said-views.tsx";
import type { CommitmentRead } from "./store.ts";

const seenBy = ({ groupId, groupName }: CommitmentRead): AudienceValue =>
	groupId ? { scope: "group", name: groupName ?? "" } : { scope: "chapter" };

const TellForm = ({ commitment, values, errors }: Typed & { commitment: CommitmentRead }) => (
	<Form action={`/commitments/${commitment.id}/tell`} values={values} errors={errors}>
		<RadioChoices
			name="state"
			label="What became of it?"
			value={commitment.state === "open" ? undefined : commitment.state}
			choices={endings.map((value) => ({ value, ...endingSentences[value] }))}
		/>
		<TextArea
			name="learned"
			label="What did you learn?"
			hint="What you saw, or what got in the way. A sentence is plenty."
			value={commitment.learned}
			most={longestLearned}
			optional
		/>
		<Actions>
			<Submit look="main">Tell it</Submit>
		</Actions>
	</Form>
);

type PageProps = Typed & {
	commitment: CommitmentRead;
	threads: readonly Thread[];
	talk: Talk | undefined;
	mine: boolean;
	writes: boolean;
};

const Telling = ({ commitment, values, errors }: PageProps) =>
	commitment.state === "open" ? (
		<Section title="Tell what became of it" id="tell">
			<TellForm commitment={commitment} values={values} errors={errors} />
			<Actions>
				<LinkButton href={`/commitments/${commitment.id}/edit`}>Say it otherwise</LinkButton>
				<PostButton action={`/commitments/${commitment.id}/take-away`}>Take it away</PostButton>
			</Actions>
			<p class="quiet">Taking it away needs no reason, and nothing of it stays.</p>
		</Section>
	) : (
		<Details summary="Tell it again, better" open={errors !== undefined}>
			<TellForm commitment={commitment} values={values} errors={errors} />
		</Details>
	);

export const CommitmentPage = (props: PageProps) => {
	const { commitment, threads, mine, writes } = props;
	return (
		<>
			<PageHead
				title={shortForm(commitment.text)}
				kicker="Commitment"
				language={commitment.language}
				trail={[{ href: "/commitments", label: "Commitments" }]}
				facts={factsOf(commitment, false)}
			/>
			<Whole of={commitment} />
			{commitment.learned ? (
				<Section title="What was learned">
					<Prose text={commitment.learned} language={commitment.language} />
				</Section>
			) : null}
			<p>
				<Audience hidden={isHidden(props.talk)} audience={seenBy(commitment)} />
			</p>
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={writes} />
			{mine && writes ? <Telling {...props} /> : null}
			{writes ? <NextGestures kind="commitment" id={commitment.id} /> : null}
			<NextStep
				href={mine ? "/commitments" : "/commitments?whose=chapter"}
				label={mine ? "Everything that you said you would do" : "See what others will do"}
			/>
		</>
	);
};
