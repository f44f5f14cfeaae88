import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices, Select } from "#web/components/choices.tsx";
import { Form } from "#web/components/form.tsx";
import type { FormErrors, FormValues } from "#web/form-values.ts";
import type { AudienceScope } from "./audience-rules.ts";

export type AudienceFormProps = {
	/** The page of what it is the audience of; the form is sent to `/audience` below it. */
	at: `/${string}`;
	audience: { readonly scope: AudienceScope; readonly groupId: string | null; readonly sites: readonly string[] };
	groups: readonly { readonly id: string; readonly name: string }[];
	chapters: readonly { readonly origin: string; readonly name: string }[];
	chapterName: string;
	networkName: string | null;
	/** What the reader may choose: the author everything that fits, a steward what is narrower. */
	allowed: readonly AudienceScope[];
	values?: FormValues;
	errors?: FormErrors;
};

/** What each audience is called where somebody chooses among them. */
const audienceChoices = ({
	chapterName,
	networkName,
}: AudienceFormProps): Readonly<Record<AudienceScope, { label: string; hint: string }>> => ({
	group: { label: "One of my groups", hint: "Its members, and nobody else: not even stewards." },
	chapter: { label: `Everyone in ${chapterName}`, hint: "Everybody who can sign in here." },
	sites: { label: "Chapters that I name", hint: "Everybody in this chapter, and in the chapters ticked below." },
	network: {
		label: networkName ? `Share with ${networkName}` : "Share with the network",
		hint: "Everybody in every chapter that we are connected with, if the link between us lets it through.",
	},
	public: { label: "Anyone on the web", hint: "Also people without an account, search engines, and feeds." },
});

/** Who can see something from now on: one of the audiences that fit. */
export const AudienceForm = (props: AudienceFormProps) => {
	const { at, audience, groups, chapters, allowed, values, errors } = props;
	const words = audienceChoices(props);
	const possible = (scope: AudienceScope): boolean =>
		scope === "group" ? groups.length > 0 : scope === "sites" ? chapters.length > 0 : true;
	return (
		<Form action={`${at}/audience`} values={values} errors={errors}>
			<RadioChoices
				name="scope"
				label="From now on it can be seen by"
				value={audience.scope}
				choices={allowed.filter(possible).map((scope) => ({ value: scope, ...words[scope] }))}
			/>
			{allowed.includes("group") && groups.length > 0 ? (
				<Select
					name="group"
					label="The group, if it is for one"
					value={audience.groupId ?? undefined}
					empty="None"
					optional
					choices={groups.map((one) => ({ value: one.id, label: one.name }))}
				/>
			) : null}
			{allowed.includes("sites") && chapters.length > 0 ? (
				<CheckChoices
					name="sites"
					label="The chapters, if you name them"
					chosen={audience.sites}
					choices={chapters.map((one) => ({ value: one.origin, label: <span dir="auto">{one.name}</span> }))}
				/>
			) : null}
			<Actions>
				<Submit look="main">Change who can see it</Submit>
				<LinkButton href={at}>Leave it as it is</LinkButton>
			</Actions>
		</Form>
	);
};
