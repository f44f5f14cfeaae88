import { DangerForm } from "#web/components/danger-form.tsx";
import { Heading } from "#web/components/heading.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Cards } from "#web/components/practice-card.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { kindName } from "../search/rules.ts";
import type { Source } from "./source-store.ts";
import type { Work, WorkLine } from "./store.ts";

const stateWords = ({ state, readerName }: WorkLine): string => {
	switch (state) {
		case "marking":
			return "You are marking it";
		case "asked":
			return `${readerName} was asked to read it`;
		case "returned":
			return `${readerName} gave it back with a word`;
		case "approved":
			return "It was read, and can go";
		case "shared":
			return "It was told";
	}
};

const Entry = ({ one, asked }: { one: WorkLine; asked: boolean }) => (
	<article class="card">
		<p class="kicker">{kindName(one.source.kind)}</p>
		<Heading language={one.source.language ?? undefined}>
			<a href={`/deidentify/${one.id}`}>{one.source.title}</a>
		</Heading>
		<Facts
			items={[
				asked ? <span dir="auto">{one.authorName} asks you to read it</span> : stateWords(one),
				<Time at={one.updatedAt} style="relative" />,
			]}
		/>
	</article>
);

type ListProps = { own: readonly WorkLine[]; asked: readonly WorkLine[]; next?: string; first?: string };

export const WorkList = ({ own, asked, next, first }: ListProps) => (
	<>
		<PageHead
			title="Tell it without the names"
			lead="What is learned in a group can help others once nobody is recognised in it. Two people make sure of that."
			trail={[{ href: "/reflections", label: "Reflections" }]}
		/>
		{asked.length > 0 ? (
			<Section title="You were asked to read">
				<Cards>
					{asked.map((one) => (
						<Entry one={one} asked />
					))}
				</Cards>
			</Section>
		) : null}
		<Section title="What you make ready">
			{own.length > 0 ? (
				<Cards>
					{own.map((one) => (
						<Entry one={one} asked={false} />
					))}
				</Cards>
			) : (
				<EmptyState title="Nothing yet." action={<a href="/reflections?whose=mine">Look through your reflections</a>}>
					<p>
						On a reflection, a reported trial or a practice of yours, choose “Tell it without the names”. What did not
						work is worth telling most.
					</p>
				</EmptyState>
			)}
			<Pager next={next} first={first} what="Earlier ones" />
		</Section>
		<NextStep href="/reflections" label="Read what others reflect on" />
	</>
);

export const DropPage = ({ work, source }: { work: Work; source: Source }) => (
	<>
		<PageHead
			title="Let go of it?"
			lead={source.title}
			language={source.language}
			trail={[{ href: `/deidentify/${work.id}`, label: "How it will read" }]}
		/>
		<DangerForm
			action={`/deidentify/${work.id}/drop`}
			consequences={[
				"The marks go, and whoever was asked to read it isn’t asked any more.",
				"The original stays as it is.",
			]}
			deed="Let go of it"
			back={`/deidentify/${work.id}`}
		/>
	</>
);
