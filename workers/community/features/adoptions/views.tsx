import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { RadioChoices } from "#web/components/choices.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { outcomeWords } from "#web/components/outcome.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import { fieldWords, longestField, longestTitle, statuses, statusSentences } from "../practices/rules.ts";
import type { ReportGrounds } from "./reading-actions.ts";
import { adoptionAudience, borrowable } from "./rules.ts";
import type { Source } from "./store.ts";

const remoteHref = (id: string): string => `/network/record?id=${encodeURIComponent(id)}`;

/** Who will read where it is tried and what came of it. */
const heardBy = (source: Source): string =>
	adoptionAudience(source).scope === "network"
		? `That you try it, where, and later what came of it, can be read by ${source.siteName} and by everyone in our network and the chapters that we are linked with.`
		: `That you try it, where, and later what came of it, is told to ${source.siteName}, and to nobody who can’t see their practice.`;

/** The form in which a practice from elsewhere becomes one of ours. Their words stand in the fields, to be kept or changed. */
export const BringHomePage = ({ source, id, values, errors }: Typed & { source: Source; id: string }) => (
	<>
		<PageHead
			title="Bring it home"
			kicker={source.siteName}
			lead={`“${source.content.title}”, version ${source.version}. Make it yours: change what is different with you, and leave what fits.`}
			trail={[
				{ href: "/network", label: "Network" },
				{ href: remoteHref(source.id), label: source.content.title },
			]}
		/>
		<Notice title="Whose words are whose">
			<p>
				What you leave as it is stays theirs: it is read from their practice, and goes if they ever take it back. What
				you change is yours. {heardBy(source)}
			</p>
		</Notice>
		<Form action="/network/adopt" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="source" value={source.id} />
			<Hidden name="sourceVersion" value={String(source.version)} />
			<Hidden name="language" value={source.language} />
			<Field
				name="title"
				label="What do you call it here?"
				most={longestTitle}
				hint="A name of your own, so that it is clear which one is meant."
			/>
			<TextArea
				name="context"
				label="Where and with whom will you try it?"
				rows={3}
				hint="Those named above read this too."
			/>
			<TextArea name="changed" label="What do you change, and why?" rows={3} optional />
			{borrowable.map((field) => (
				<TextArea
					name={field}
					label={fieldWords[field].label}
					hint={fieldWords[field].hint}
					value={source.content[field]}
					most={longestField}
					rows={5}
					optional
				/>
			))}
			<Field name="tags" label="Tags" value={source.content.tags.join(", ")} optional hint="Parted by commas." />
			<RadioChoices
				name="status"
				label="How far are you?"
				value="untried"
				choices={statuses.map((value) => ({ value, label: outcomeWords[value], hint: statusSentences[value] }))}
			/>
			<Actions>
				<Submit>Bring it home</Submit>
				<LinkButton href={remoteHref(source.id)}>Not now</LinkButton>
			</Actions>
		</Form>
		<NextStep href="/network" label="See what else arrived from other chapters" />
	</>
);

/** What became of an adopted practice here. */
export const ReportPage = (
	props: Typed & ReportGrounds & { /** Whether the reader sees who has it. */ follows: boolean },
) => {
	const { adoption, title, sourceName, told, follows, values, errors } = props;
	return (
		<>
			<PageHead
				title="What came of it?"
				kicker={title}
				lead={`${sourceName} reads this, and so does everybody who could read that you try it. What did not work helps them most.`}
				trail={[
					{ href: "/practices", label: "Practices" },
					{ href: `/practices/${adoption.practiceId}`, label: title },
				]}
			/>
			<Form action={`/practices/${adoption.practiceId}/adoption`} values={values} errors={errors}>
				<RadioChoices
					name="outcome"
					label="How did it go?"
					value={adoption.outcome ?? undefined}
					choices={statuses.filter((one) => one !== "untried").map((value) => ({ value, label: outcomeWords[value] }))}
				/>
				<TextArea name="changed" label="What did you change?" value={adoption.changed} rows={4} optional />
				<TextArea name="surprised" label="What surprised you?" value={adoption.surprised} rows={4} optional />
				<TextArea
					name="evidence"
					label="How do you know?"
					hint="Numbers, a story, what people said."
					value={adoption.evidence}
					rows={4}
					optional
				/>
				{told ? null : (
					<Notice>
						<p>What you had told was taken back. If you send this, they hear of it again.</p>
					</Notice>
				)}
				<Actions>
					<Submit>Tell them</Submit>
					<LinkButton href={`/practices/${adoption.practiceId}`}>Not now</LinkButton>
				</Actions>
			</Form>
			{follows ? (
				<NextStep href={`/destinations/${adoption.id}`} label="Who has what you told?">
					{told ? "You can take it back there." : null}
				</NextStep>
			) : (
				<NextStep href={`/practices/${adoption.practiceId}`} label="Back to the practice" />
			)}
		</>
	);
};
