import { ownCorner } from "#account/corner.tsx";
import { Submit } from "#web/components/button.tsx";
import { CheckChoices } from "#web/components/choices.tsx";
import { TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Pager } from "#web/components/pager.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import { NamedLink } from "../search/named-views.tsx";
import { kindName } from "../search/rules.ts";
import type { Checked } from "./actions.ts";
import { longestCopy } from "./rules.ts";
import type { Contribution, Led } from "./store.ts";

type ListProps = Typed & { items: readonly Contribution[]; led: readonly Led[]; next?: string; first?: string };

const Line = ({ item }: { item: Contribution }) => (
	<>
		<NamedLink thing={item} />
		{item.helped ? <span class="quiet"> · it helped</span> : null}
		{item.thanked ? <span class="quiet"> · you were thanked for it</span> : null}
	</>
);

export const ContributionsPage = ({ items, led, next, first, values, errors }: ListProps) => {
	const open = items.filter((item) => item.open);
	const within = items.filter((item) => !item.open);
	const openLed = led.filter(({ open }) => open === 1);
	return (
		<>
			<PageHead
				title="What you have brought"
				lead="Yours alone: nobody else sees this list, and nobody but you can show it."
				trail={ownCorner}
			/>
			{items.length + led.length === 0 ? (
				<EmptyState title="It begins with a line.">
					<p>
						A practice that you wrote down, a trial, an answer, a question that helped: they gather here by themselves.
					</p>
				</EmptyState>
			) : null}
			{open.length + openLed.length > 0 ? (
				<Form action="/me/contributions" values={values} errors={errors}>
					<CheckChoices
						name="item"
						label="Open to the whole chapter"
						hint="Tick what you want to show to somebody, such as an employer. The copy is signed by this site, so that they can check it."
						choices={[
							...open.map((item) => ({ value: item.id, label: <Line item={item} />, hint: <Time at={item.at} /> })),
							...openLed.map((one) => ({
								value: one.id,
								label: (
									<>
										<span class="quiet">You led:</span>{" "}
										<a href={`/meetings/${one.id}`} dir="auto">
											{one.title}
										</a>
									</>
								),
								hint: <Time at={one.startsAt} />,
							})),
						]}
					/>
					<Submit look="main">Make a signed copy</Submit>
				</Form>
			) : null}
			{within.length > 0 ? (
				<Section title="Within your groups" lead="What was said in a group stays there, also in a copy of yours.">
					<ul>
						{within.map((item) => (
							<li>
								<Line item={item} />
							</li>
						))}
					</ul>
				</Section>
			) : null}
			<Pager next={next} first={first} what="Earlier" />
			<NextStep href="/check-record" label="See how a copy is checked">
				Whoever you give it to does so on this page, without signing in.
			</NextStep>
		</>
	);
};

const Verdict = ({ checked, chapter }: { checked: Checked; chapter: string }) => {
	if (checked.genuine)
		return (
			<Notice title="This record is genuine." kind="good" live>
				<p>
					{chapter} signed it on <Time at={Date.parse(checked.at)} />, and not a letter was changed since:
				</p>
				<p dir="auto">{checked.name}</p>
				<ul>
					{checked.credential.credentialSubject.contribution.map((one) => (
						<li dir="auto">
							<span class="quiet">{kindName(one.type)}:</span> {one.name}
						</li>
					))}
				</ul>
			</Notice>
		);
	const why = {
		"not-a-record": "This isn’t a record of contributions, or only a part of one. Paste the whole file.",
		changed: "This record says that it comes from here, but it isn’t as it was signed. Ask for the file itself.",
		elsewhere: "This record comes from another site, which can check it.",
	}[checked.why];
	return (
		<Notice title="This record can’t be confirmed here." kind="warn" live>
			<p>{why}</p>
			{checked.origin ? (
				<p>
					<a href={`${checked.origin}/check-record`} rel="nofollow noreferrer">
						{checked.origin}
					</a>
				</p>
			) : null}
		</Notice>
	);
};

type CheckProps = Typed & { checked: Checked | undefined; chapter: string };

export const CheckPage = ({ checked, chapter, values, errors }: CheckProps) => (
	<>
		<PageHead
			title="Check a record"
			lead={`Somebody showed you what they brought to ${chapter}. Paste the file here to see whether it is genuine.`}
		/>
		{checked ? <Verdict checked={checked} chapter={chapter} /> : null}
		<Form action="/check-record" values={values} errors={errors}>
			<TextArea
				name="record"
				label="The record"
				hint="Open the file in any editor, and copy all of it. Nothing of it is kept."
				rows={8}
				most={longestCopy}
			/>
			<Submit look="main">Check it</Submit>
		</Form>
		<NextStep href="/" label={`Who ${chapter} is`} />
	</>
);
