import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { Field, Hidden } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { LanguageChoice } from "#web/components/language-choice.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { GroupChoice } from "../cycle/group-choice.tsx";
import { FirstWords, type OpeningProps } from "../cycle/opening-views.tsx";
import { longestAsked, longestName, longestTitle } from "./rules.ts";

export const trail = [{ href: "/consultations", label: "Consultations" }];

export const NewConsultationForm = ({ id, choices, group, language, values, errors }: OpeningProps) => {
	const { source } = choices;
	return (
		<>
			<PageHead
				title="Ask the community"
				lead="Have you checked with the community? The others are heard, somebody who isn’t you writes down their answer with its dissent, and you tell them what was done with it."
				trail={trail}
			/>
			<Form action="/consultations/new" values={values} errors={errors}>
				<Hidden name="id" value={id} />
				<FirstWords
					source={source}
					title={{ label: "What do you ask, in a line?", most: longestTitle }}
					text={{
						label: "What do the others need to know?",
						hint: "Who will decide and when, what is open and what is settled already. Nobody likes to be asked what is decided.",
						rows: 8,
						most: longestAsked,
					}}
				/>
				<Field
					name="onBehalfOf"
					label="For whom do you ask?"
					hint="Somebody outside, such as the board or the county. Left empty, you ask for yourself."
					most={longestName}
					optional
				/>
				<LanguageChoice value={source?.language ?? language} />
				<GroupChoice groups={choices.groups} value={group} label="Who is asked, and can see it" />
				<Field name="openUntil" label="Until when are voices heard?" type="date" />
				<Field
					name="reportDue"
					label="By when do you tell what was done with the answer?"
					hint="You are reminded. If the day passes, everybody who was asked sees that it has."
					type="date"
				/>
				<Actions>
					<Submit look="main">Ask them</Submit>
					<LinkButton href={source?.href ?? "/consultations"}>Not now</LinkButton>
				</Actions>
			</Form>
			<NextStep href="/consultations?state=reported" label="See what was done with earlier answers" />
		</>
	);
};
