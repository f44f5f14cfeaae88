import { day, isoOf } from "#core/clock.ts";
import { hostOf } from "#core/host.ts";
import { Actions, LinkButton, Submit } from "#web/components/button.tsx";
import { CheckChoices, RadioChoices } from "#web/components/choices.tsx";
import { DangerForm } from "#web/components/danger-form.tsx";
import { Field, Hidden, TextArea } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Definitions, Details, Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import type { Typed } from "#web/form-values.ts";
import type { ConsentPreview } from "./actions.ts";
import { type ConsentField, type ConsentTerms, consentFields } from "./rules.ts";
import type { Consent, KnownChapter } from "./store.ts";

const fieldWords: Readonly<Record<ConsentField, string>> = {
	place: "Place",
	organisation: "Organisation",
	languages: "Languages",
	introduction: "Introduction",
	objectives: "What I want to learn",
	skills: "What I can help with",
};

const nameOf = (chapters: readonly KnownChapter[], site: string): string =>
	chapters.find((chapter) => chapter.origin === site)?.name ?? hostOf(site);

const whoWords = (terms: Pick<ConsentTerms, "scope" | "sites">, chapters: readonly KnownChapter[]): string => {
	if (terms.scope === "public") return "Anyone, on the web";
	if (terms.scope === "network") return "Every chapter of our network, and chapters that we are linked with";
	return `Only ${terms.sites.map((site) => nameOf(chapters, site)).join(", ")}`;
};

const trail = [{ href: "/me", label: "My corner" }];

const TermsForm = ({
	chapters,
	current,
	now,
	values,
	errors,
}: { chapters: readonly KnownChapter[]; current?: Consent; now: number } & Typed) => (
	<Form action="/me/consent/preview" values={values} errors={errors}>
		<CheckChoices
			name="fields"
			label="Which parts of my profile, beside my name and this chapter’s"
			choices={consentFields.map((value) => ({ value, label: fieldWords[value] }))}
			chosen={current?.fields ?? ["languages", "objectives", "skills"]}
		/>
		<TextArea
			name="purpose"
			label="What for, in my own words"
			hint="For example: so that people who work on the same questions can find me. This stays in your own chapter."
			rows={3}
			most={1_000}
			value={current?.purpose}
		/>
		<RadioChoices
			name="scope"
			label="Who may see it"
			value={current?.scope ?? "network"}
			choices={[
				...(chapters.length > 0 ? [{ value: "sites", label: "Only the chapters that I tick below" }] : []),
				{
					value: "network",
					label: "Every chapter of our network",
					hint: "And chapters that ours is linked with directly.",
				},
				{ value: "public", label: "Anyone, on the web" },
			]}
		/>
		{chapters.length > 0 ? (
			<CheckChoices
				name="sites"
				label="Chapters"
				choices={chapters.map(({ origin, name }) => ({ value: origin, label: name ?? hostOf(origin) }))}
				chosen={current?.sites ?? []}
			/>
		) : null}
		<Field
			name="until"
			label="Until"
			type="date"
			hint="At most two years from now. Then it is taken back by itself."
			value={isoOf(current ? current.until - day : now + 365 * day).slice(0, 10)}
		/>
		<Actions>
			<Submit>Show me exactly what will be sent</Submit>
		</Actions>
	</Form>
);

const InForce = ({
	consent,
	chapters,
	personId,
}: {
	consent: Consent;
	chapters: readonly KnownChapter[];
	personId: string;
}) => (
	<Section title="What I have agreed to">
		<Definitions
			items={[
				["Parts of my profile", ["Name", ...consent.fields.map((field) => fieldWords[field])].join(", ")],
				["What for", consent.purpose],
				["Who may see it", whoWords(consent, chapters)],
				["Agreed", <Time at={consent.givenAt} />],
				["Until", <Time at={consent.until - 1} />],
			]}
		/>
		<Actions>
			<LinkButton href={`/destinations/${personId}`}>Who has this?</LinkButton>
			<LinkButton href="/me/consent/end" look="danger">
				Take it back
			</LinkButton>
		</Actions>
	</Section>
);

type ConsentPageProps = {
	personId: string;
	consent?: Consent;
	chapters: readonly KnownChapter[];
	now: number;
} & Typed;

/** What a person shows outside their chapter, and the way to change it. */
export const ConsentPage = ({ personId, consent, chapters, now, values, errors }: ConsentPageProps) => (
	<>
		<PageHead
			title="What others may see of me"
			lead={
				consent
					? "You are found in other chapters’ directories, with just what you agreed to."
					: "Nothing about you leaves this chapter. If you like, people in other chapters can find you."
			}
			trail={trail}
		/>
		{consent ? <InForce consent={consent} chapters={chapters} personId={personId} /> : null}
		<Section
			title={consent ? "Agree to something else" : "Let others find me"}
			lead={
				consent
					? "It replaces what you agreed to before."
					: "Your e-mail address is never part of it. You can take it back at any time."
			}
		>
			<TermsForm chapters={chapters} current={consent} now={now} values={values} errors={errors} />
		</Section>
		<NextStep href="/people/elsewhere" label="People in other chapters" />
	</>
);

const said = (value: unknown): string => (Array.isArray(value) ? value.join("; ") : String(value));

type PreviewProps = { preview: ConsentPreview; chapters: readonly KnownChapter[] } & Typed;

/** Exactly what will be sent, to whom and until when, before the person says yes. */
export const PreviewPage = ({ preview: { terms, content }, chapters }: PreviewProps) => (
	<>
		<PageHead
			title="This is what others will see"
			lead="Nothing else. Nothing has been sent yet."
			trail={[...trail, { href: "/me/consent", label: "What others may see of me" }]}
		/>
		<Definitions
			items={[
				["Name", content.name],
				["Home chapter", content.homeChapter],
				...consentFields.map((field): [string, string] => [
					fieldWords[field],
					field in content ? said(content[field]) : "",
				]),
			]}
		/>
		<Section title="For whom, and until when">
			<Definitions
				items={[
					["Who may see it", whoWords(terms, chapters)],
					["Until", <Time at={terms.until - 1} />],
				]}
			/>
		</Section>
		<Details summary="The record as it travels">
			<pre>
				<code>{JSON.stringify(content, null, 2)}</code>
			</pre>
		</Details>
		<Notice>
			<p>
				When you change your profile, what others see changes with it. When you take it back, every site that received
				it is asked to remove it, and you see what each of them answered.
			</p>
		</Notice>
		<Form action="/me/consent">
			{terms.fields.map((field) => (
				<Hidden name="fields" value={field} />
			))}
			{terms.sites.map((site) => (
				<Hidden name="sites" value={site} />
			))}
			<Hidden name="purpose" value={terms.purpose} />
			<Hidden name="scope" value={terms.scope} />
			<Hidden name="until" value={isoOf(terms.until - day).slice(0, 10)} />
			<Actions>
				<Submit>Yes, let others see this</Submit>
				<LinkButton href="/me/consent">Change it first</LinkButton>
			</Actions>
		</Form>
	</>
);

/** What taking the consent back does, before it is done. */
export const EndConsentPage = () => (
	<>
		<PageHead title="Take it back?" trail={[...trail, { href: "/me/consent", label: "What others may see of me" }]} />
		<DangerForm
			action="/me/consent/end"
			consequences={[
				"Nobody in other chapters finds you any more, and nobody there can ask to meet you.",
				"Every site that ever received your record is asked to remove it, and answers with a signed receipt. You can watch them come in.",
				"Practices of yours that are shared stay shared, without your name.",
			]}
			deed="Take it back"
			back="/me/consent"
		/>
	</>
);
