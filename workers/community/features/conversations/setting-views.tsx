import { ownCorner } from "#account/corner.tsx";
import { Actions, Submit } from "#web/components/button.tsx";
import { Tick } from "#web/components/choices.tsx";
import { Field } from "#web/components/field.tsx";
import { Form } from "#web/components/form.tsx";
import { NextStep } from "#web/components/notice.tsx";
import { PageHead } from "#web/components/page-head.tsx";
import { Section } from "#web/components/sections.tsx";
import { TimeZoneChoice } from "#web/components/time-zone-choice.tsx";
import type { Typed } from "#web/form-values.ts";
import type { MailSetting } from "./setting-store.ts";

/** Which letters come beside those of conversations, so that none is a surprise. */
const WhatComes = () => (
	<Section title="What else comes by mail" id="what">
		<ul>
			<li>
				What somebody asks of you. On <a href="/me/requests">what you are asked</a> you say whether you take requests.
			</li>
			<li>That your question was answered, at most once an hour however many answer.</li>
			<li>That a peer assist which you brought or took part in goes on.</li>
			<li>
				Of a meeting to which you said that you come: once about a day before, and when it is moved or called off. Its
				minutes only where you <a href="/me/minutes">asked for them</a>.
			</li>
			<li>That a turn in a meeting is offered to you, or somebody thanked you.</li>
			<li>That somebody proposes other words for your practice, or asks you to read something a second time.</li>
		</ul>
		<p>
			These wait for the end of your quiet hours, but for news of a meeting that begins before. A link to sign in comes
			at once, always.
		</p>
	</Section>
);

export const MailSettingForm = ({ setting, values, errors }: Typed & { setting: MailSetting }) => (
	<>
		<PageHead
			title="Mail, and when it may come"
			lead="What is said in conversations that you follow is gathered for half an hour or so, and comes in one letter."
			trail={ownCorner}
		/>
		<Form action="/me/mail" values={values} errors={errors}>
			<Tick
				name="conversations"
				label="Send me what is said in conversations that I follow"
				hint="Without it you read them here. A single conversation is muted on its own page."
				ticked={setting.conversations}
			/>
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
			<Actions>
				<Submit look="main">Save</Submit>
			</Actions>
		</Form>
		<WhatComes />
		<NextStep href="/conversations" label="See what is talked about" />
	</>
);
