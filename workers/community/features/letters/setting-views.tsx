import { ownCorner } from "#account/corner.tsx";
import { Actions, Submit } from "#web/components/button.tsx";
import { RadioChoices, Select } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep, Notice } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { Time } from "#web/components/time.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { Typed } from "#web/form-values.ts";
import { concernWords, wordsOfKind } from "../../letter-kinds.ts";
import { fieldOf, lettersOf } from "./contract.ts";
import type { MailSetting } from "./setting-store.ts";

const everyWords = [
	{ value: "never", label: "Never" },
	{ value: "week", label: "Once a week" },
	{ value: "day", label: "Once a day" },
] as const;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map((label, i) => ({
	value: String(i + 1),
	label,
}));
const hours = Array.from({ length: 24 }, (_, hour) => ({
	value: String(hour),
	label: `${String(hour).padStart(2, "0")}:00`,
}));
const howWords = [
	{ value: "at-once", label: "At once" },
	{ value: "digest", label: "In the digest" },
	{ value: "never", label: "Not by mail" },
] as const;

const DigestFields = ({ digest }: Pick<MailSetting, "digest">) => (
	<>
		<p>
			What is next, what waits for you, and what is new, in one letter: only what you could read here yourself, nothing
			twice, and none where nothing is new. <a href="/me/digest">See what you would get now</a>.
		</p>
		<RadioChoices name="every" label="The digest comes" choices={everyWords} value={digest.every} />
		<Select
			name="weekday"
			label="On"
			hint="For the one that comes once a week."
			choices={weekdays}
			value={String(digest.weekday)}
		/>
		<Select name="hour" label="At" choices={hours} value={String(digest.hour)} />
		{digest.nextAt === null ? null : (
			<p class="quiet">
				The next one is due <Time at={digest.nextAt} style="datetime" />.
			</p>
		)}
	</>
);

const QuietFields = ({ setting }: { setting: MailSetting }) => (
	<>
		<Field
			name="quietFrom"
			label="Quiet hours begin"
			hint="Such as 21:30. Letters wait until they are over. Leave both empty for none."
			value={setting.quietFrom ?? ""}
			most={5}
			optional
		/>
		<Field
			name="quietTo"
			label="Quiet hours end"
			hint="Such as 07:00."
			value={setting.quietTo ?? ""}
			most={5}
			optional
		/>
		<TimeZoneChoice
			label="By the clock of"
			value={setting.timeZone === "UTC" ? undefined : setting.timeZone}
			optional
		/>
	</>
);

const KindFields = ({ setting, steward }: { setting: MailSetting; steward: boolean }) => (
	<>
		<p>
			“In the digest” gathers them there; while you get no digest, they are on the site alone. Of a meeting you hear
			only where you said that you come. Whether you can be asked for help at all, you say on{" "}
			<a href="/me/requests">what you are asked</a>; of which meetings the minutes come, on{" "}
			<a href="/me/minutes">minutes</a>.
		</p>
		{[...Map.groupBy(lettersOf(setting, steward), ({ kind }) => wordsOfKind(kind).concerns)].map(
			([concerns, kinds]) => (
				<fieldset class="field">
					<legend>{concernWords[concerns]}</legend>
					<div class="field-pairs">
						{kinds.map(({ kind, what, hint, how }) => (
							<Select name={fieldOf(kind)} label={what} hint={hint} choices={howWords} value={how} />
						))}
					</div>
				</fieldset>
			),
		)}
		<p class="quiet">
			A link to sign in comes at once, always: it is you who asks for it. News of a meeting that begins before the end
			of your quiet hours doesn’t wait for it.
		</p>
	</>
);

/** All that one can say of mail, on one page. */
export const MailSettingForm = ({
	setting,
	steward,
	saved,
	values,
	errors,
}: Typed & { setting: MailSetting; steward: boolean; saved: boolean }) => (
	<>
		<PageHead
			title="What comes by mail, and when"
			lead="As much or as little as you like. Each letter has a link that stops its kind with one click."
			trail={ownCorner}
		/>
		{saved ? <Notice kind="good" live title="Kept." /> : null}
		<Form action="/me/mail" values={values} errors={errors}>
			<Actions>
				<Submit>Save</Submit>
			</Actions>
			<Section title="The digest" id="digest">
				<DigestFields digest={setting.digest} />
			</Section>
			<Section title="When mail may come" id="quiet">
				<QuietFields setting={setting} />
			</Section>
			<Section title="Each kind of letter" id="kinds">
				<KindFields setting={setting} steward={steward} />
			</Section>
			<Actions>
				<Submit look="main">Save</Submit>
			</Actions>
		</Form>
		<NextStep href="/me/digest" label="See what you would get now" />
	</>
);
