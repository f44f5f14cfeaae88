import { PostButton } from "#web/components/button.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { askedWords } from "../requests/rules.ts";
import type { AskedRead } from "./answer-store.ts";
import type { Helper } from "./fitting-rules.ts";
import { trail } from "./form-views.tsx";
import type { QuestionRead } from "./store.ts";

/** Sent along as what the person reads: why they. */
const reasonFor = ({ reasons }: Helper): string => reasons.join("; ").slice(0, 200);

type HelpersProps = { helpers: readonly Helper[] /** What they would be asked about. */; aboutId: string };

const HelperList = ({ helpers, aboutId }: HelpersProps) => (
	<Cards>
		{helpers.map((helper) => (
			<article class="card">
				<Heading>
					<PersonLine person={{ name: helper.name, href: `/people/${helper.id}` }} />
				</Heading>
				<Facts
					items={[...helper.reasons.map((reason) => <span dir="auto">{reason}</span>), askedWords(helper.asked)]}
				/>
				<PostButton action="/requests" fields={{ about: aboutId, to: helper.id, reason: reasonFor(helper) }}>
					<span dir="auto">{`Ask ${helper.name}`}</span>
				</PostButton>
			</article>
		))}
	</Cards>
);

const howToAsk = "In no other order than their names. They may say no without a reason, so ask one or two.";

/** Who might know, and why: by name, and with what each has been asked lately (DOMAIN, B11). */
export const Helpers = (props: HelpersProps) => (
	<Section title="Who might know?" lead={howToAsk}>
		<HelperList {...props} />
	</Section>
);

const stateWords: Readonly<Record<AskedRead["state"], string>> = {
	waiting: "was asked, and may answer",
	done: "was asked, and helped",
	declined: "can’t this time",
	lapsed: "was asked, and let it pass",
};

/** Who was asked. What came of it is for whoever asked them. */
export const Asked = ({ asked }: { asked: readonly AskedRead[] }) =>
	asked.length === 0 ? null : (
		<Section title="Who was asked">
			<ul>
				{asked.map(({ toId, name, state }) => (
					<li>
						<PersonLine person={{ name, href: `/people/${toId}` }} /> <span class="quiet">{stateWords[state]}</span>
					</li>
				))}
			</ul>
		</Section>
	);

type PageProps = { question: QuestionRead; helpers: readonly Helper[]; asked: readonly AskedRead[] };

/** Whom one could ask about a question. */
export const HelpersPage = ({ question, helpers, asked }: PageProps) => (
	<>
		<PageHead
			title="Who might know?"
			lead={`People whose skills, practices or trials touch on this question. ${howToAsk}`}
			trail={[...trail, { href: `/questions/${question.id}`, label: question.title }]}
		/>
		{question.state === "closed" ? (
			<Notice title="This question is closed, so nobody needs to be asked." />
		) : helpers.length > 0 ? (
			<HelperList helpers={helpers} aboutId={question.id} />
		) : (
			<EmptyState title="Nobody else’s words touch on it." action={<a href="/people">Look among the people</a>}>
				<p>Somebody may know without having written it down. Bring it to the next meeting.</p>
			</EmptyState>
		)}
		<Asked asked={asked} />
		<NextStep href={`/questions/${question.id}`} label="Back to the question" />
	</>
);
