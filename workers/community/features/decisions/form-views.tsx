import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { FirstWords, type OpeningProps } from "../cycle/opening-views.tsx";
import { longestProposal, longestTitle } from "./rules.ts";

export const trail = [{ href: "/decisions", label: "Decisions" }];

export const NewDecisionForm = ({ id, choices, group, language, values, errors }: OpeningProps) => {
	const { source } = choices;
	return (
		<>
			<PageHead
				title={source?.kind === "decision" ? "Take a decision up again" : "Propose something to decide"}
				lead="By consent: first the others ask, then each says what it does to them, and then whether anything stands in the way. Nobody is outvoted."
				trail={trail}
			/>
			<Form action="/decisions/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<FirstWords
					source={source}
					title={{ label: "What is to be decided, in a line", most: longestTitle }}
					text={{
						label: "What do you propose?",
						hint: "Who does what from when, and how we will see whether it was good. What we want to get away from helps, too.",
						rows: 9,
						most: longestProposal,
					}}
				/>
				<LanguageChoice value={source?.language ?? language} />
				<GroupChoice groups={choices.groups} value={group} label="Who decides it, and can see it" />
				<Field
					name="until"
					label="Until when are questions asked?"
					hint="So that nobody has to hurry. In a meeting, leave it empty."
					type="date"
					optional
				/>
				<Actions>
					<Submit look="main">Propose it</Submit>
					<LinkButton href={source?.href ?? "/decisions"}>Not now</LinkButton>
				</Actions>
			</Form>
			<NextStep href="/decisions?state=decided" label="See what was decided before" />
		</>
	);
};
