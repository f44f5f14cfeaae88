import { Submit } from "#web/components/button.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { EmptyState, NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import type { Typed } from "#web/form-values.ts";
import { type CharterText, longestPart, longestReason, parts, partWords } from "./rules.ts";
import { trail } from "./views.tsx";

const Words = ({ text }: { text: CharterText }) => (
	<>
		{parts.map((part) => (
			<TextArea
				name={part}
				label={partWords[part].label}
				hint={partWords[part].hint}
				value={text[part]}
				most={longestPart}
				rows={10}
				optional
			/>
		))}
	</>
);

export const DraftPage = ({ text, values, errors }: Typed & { text: CharterText }) => (
	<>
		<PageHead
			title="The first version"
			lead="What members answered stands below, each under its question. Make of it what all of you could put your names to; the answers themselves stay on the path."
			trail={trail}
		/>
		<Form action="/charter/draft" values={values} errors={errors}>
			<Words text={text} />
			<TextArea
				name="reason"
				label="How did it come about?"
				hint="Who talked with whom, and when. It stands beside the version."
				most={longestReason}
				rows={2}
			/>
			<Field name="reviewOn" label="When will you look at it again?" type="date" optional />
			<Submit look="main">This is our charter</Submit>
		</Form>
		<NextStep href="/path" label="Back to the path" />
	</>
);

export const WrittenPage = () => (
	<>
		<PageHead title="The first version" trail={trail} />
		<EmptyState title="The chapter has a charter by now.">
			<p>From here on it changes by what members propose.</p>
		</EmptyState>
		<NextStep href="/charter/propose" label="Propose a change" />
	</>
);

type ProposeProps = Typed & { id: string; basedOn: number; text: CharterText; reason?: string };

export const ProposePage = ({ id, basedOn, text, reason, values, errors }: ProposeProps) => (
	<>
		<PageHead
			title="Propose a change"
			lead="Change the words as you would have them. Everybody sees what would be different, and a steward answers once you have talked about it."
			trail={trail}
		/>
		<Form action="/charter/propose" values={values} errors={errors}>
			<Hidden name="id" value={id} />
			<Hidden name="base" value={String(basedOn)} />
			<TextArea name="reason" label="Why?" value={reason} most={longestReason} rows={3} />
			<Words text={text} />
			<Submit look="main">Propose it</Submit>
		</Form>
		<NextStep href="/charter" label="Back to the charter" />
	</>
);
