import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { Facts, PageHead } from "#web/components/page-head.tsx";
import { PersonLine } from "#web/components/person.tsx";
import { Prose } from "#web/components/prose.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { plainExcerpt } from "#web/excerpt.ts";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { Talk } from "../conversations/about-store.ts";
import { ConversationAbout } from "../conversations/about-views.tsx";
import type { Choice, Thread } from "../cycle/store.ts";
import { NextGestures, Threads } from "../cycle/views.tsx";
import { GroupLink } from "./list-views.tsx";
import { states, stateWords } from "./rules.ts";
import type { AimProgress, AimRead, Taker } from "./store.ts";

const WhoWorksAtIt = ({ takers, couldTake }: { takers: readonly Taker[]; couldTake: readonly Choice[] }) => (
	<Section title="Who works at it">
		{takers.length > 0 ? (
			<ul>
				{takers.map((group) => (
					<li>
						<GroupLink group={group} />
						{group.workingOn ? <span dir="auto">: {plainExcerpt(group.workingOn, 260)}</span> : null}
					</li>
				))}
			</ul>
		) : (
			<p class="quiet">No group has taken it up yet.</p>
		)}
		{couldTake.length > 0 ? (
			<Actions>
				{couldTake.map((group) => (
					<LinkButton href={`/groups/${group.id}/work`}>Take it up with {group.name}</LinkButton>
				))}
			</Actions>
		) : null}
	</Section>
);

const HowItGoes = ({ progress }: { progress: readonly AimProgress[] }) =>
	progress.length === 0 ? null : (
		<Section title="How it goes" lead="From the groups that you are in. Nobody outside a group reads this.">
			<ul>
				{progress.map((one) => (
					<li>
						<a href={`/progress/${one.id}`} dir="auto">
							{plainExcerpt(one.text, 320)}
						</a>
						<Facts
							items={[
								<span dir="auto">{one.groupName}</span>,
								<PersonLine person={{ name: one.personName, href: `/people/${one.personId}` }} />,
								<Time at={one.createdAt} />,
							]}
						/>
					</li>
				))}
			</ul>
		</Section>
	);

type PageProps = {
	aim: AimRead;
	takers: readonly Taker[];
	progress: readonly AimProgress[];
	couldTake: readonly Choice[];
	threads: readonly Thread[];
	talk: Talk | undefined;
	mayTalk: boolean;
	changes: boolean;
	writes: boolean;
	values?: FormValues;
	errors?: FormErrors;
};

export const AimPage = (props: PageProps) => {
	const { aim, takers, progress, couldTake, threads, changes, writes, values, errors } = props;
	return (
		<>
			<PageHead
				title={aim.title}
				kicker={aim.state === "open" ? "Aim" : `Aim · ${stateWords[aim.state].told}`}
				trail={[{ href: "/aims", label: "Aims" }]}
				facts={[
					<>
						Written down by <PersonLine person={{ name: aim.authorName, href: `/people/${aim.authorId}` }} />
					</>,
					<Time at={aim.createdAt} />,
				]}
			/>
			{aim.description ? <Prose text={aim.description} /> : null}
			<WhoWorksAtIt takers={takers} couldTake={writes && aim.state === "open" ? couldTake : []} />
			<HowItGoes progress={progress} />
			<Threads threads={threads} />
			<ConversationAbout talk={props.talk} writes={props.mayTalk} />
			{writes ? <NextGestures kind="aim" id={aim.id} /> : null}
			{changes ? (
				<Section title="How does it stand?">
					<Form action={`/aims/${aim.id}/state`} values={values} errors={errors}>
						<RadioChoices
							name="state"
							label="This aim"
							value={aim.state}
							choices={states.map((value) => ({ value, label: stateWords[value].choice }))}
						/>
						<Submit look="quiet">Save</Submit>
					</Form>
					<Actions>
						<LinkButton href={`/aims/${aim.id}/edit`}>Say it otherwise</LinkButton>
					</Actions>
				</Section>
			) : null}
			<NextStep href="/aims" label="See what else we go for" />
		</>
	);
};
